package dev.riffle.server.media;

import java.util.function.Consumer;

/** Reads what ffmpeg's {@code -progress} prints, line by line, and tells the share that is done. */
final class ProgressReport implements Consumer<String> {
  private static final String TIME = "out_time_us=";

  private final double microseconds;
  private final Progress progress;
  private double shareMax;

  ProgressReport(double seconds, Progress progress) {
    this.microseconds = seconds * 1e6;
    this.progress = progress;
  }

  @Override
  public void accept(String line) {
    if (line.startsWith(TIME)) {
      time(line.substring(TIME.length()));
    }
  }

  /** Before the first packet there is no time, which is written as N/A. */
  private void time(String time) {
    try {
      double share = Math.clamp(Long.parseLong(time.strip()) / microseconds, 0, 1);
      if (share > shareMax) {
        shareMax = share;
        progress.at(share);
      }
    } catch (NumberFormatException _) {
      // There is nothing to tell yet.
    }
  }
}
