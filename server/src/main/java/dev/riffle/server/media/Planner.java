package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Sound;
import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.media.Source.AudioTrack;
import dev.riffle.server.media.Source.VideoTrack;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides what is made of a source: which renditions, copied or encoded, how long, how loud. */
final class Planner {
  private static final double SECONDS_MIN = 0.95;
  private static final double LENGTH_TOLERANCE_SECONDS = 0.1;
  private static final int LARGE = 720;
  private static final int SMALL = 540;

  private final LoudnessMeter meter;
  private final double secondsMax;

  Planner(LoudnessMeter meter, Duration lengthMax) {
    this.meter = meter;
    this.secondsMax = lengthMax.toMillis() / 1000.0;
  }

  /**
   * Decides.
   *
   * @param trim whether too long a source is cut rather than refused
   * @param generated whether its loudness is trusted, and one rendition is enough
   */
  ImportPlan plan(Source source, boolean trim, boolean generated)
      throws IOException, InterruptedException, RejectedException {
    checkLength(source.seconds(), trim);
    double seconds = Math.min(source.seconds(), secondsMax);
    boolean copied = Compliance.playsEverywhere(source);
    List<Target> targets = targets(source.video(), copied, generated);
    return new ImportPlan(source, seconds, targets, sound(source, seconds, copied, generated));
  }

  private void checkLength(double seconds, boolean trim) throws RejectedException {
    if (seconds < SECONDS_MIN) {
      throw new RejectedException(
          Reason.TOO_SHORT,
          String.format(
              Locale.ROOT, "The video lasts %.2f s; a clip must last at least 1 s.", seconds));
    }
    if (!trim && seconds > secondsMax + LENGTH_TOLERANCE_SECONDS) {
      throw new RejectedException(
          Reason.TOO_LONG,
          String.format(
              Locale.ROOT,
              "The video lasts %.1f s; a clip may last at most %.0f s. Send a shorter one, or ask"
                  + " for its beginning with trim=true.",
              seconds,
              secondsMax));
    }
  }

  private static List<Target> targets(VideoTrack video, boolean copied, boolean generated) {
    boolean large = video.shortSide() >= LARGE;
    Target first =
        copied
            ? new Target(video.width(), video.height(), true)
            : scaled(video, large ? LARGE : Math.min(SMALL, video.shortSide()));
    return large && !(copied && generated) ? List.of(first, scaled(video, SMALL)) : List.of(first);
  }

  private static Target scaled(VideoTrack video, int shortSide) {
    double scale = (double) shortSide / video.shortSide();
    return new Target(even(video.width() * scale), even(video.height() * scale), false);
  }

  private static int even(double side) {
    return Math.max(2, 2 * (int) Math.round(side / 2));
  }

  private Sound sound(Source source, double seconds, boolean copied, boolean generated)
      throws InterruptedException, RejectedException {
    Optional<AudioTrack> track = source.audio();
    if (track.isEmpty()) {
      return new Sound.None();
    }
    boolean plays = Compliance.playsEverywhere(track.get());
    if (copied && generated && plays) {
      return new Sound.Copied(track.get());
    }
    Loudness loudness = meter.measure(source, track.get(), seconds);
    if (loudness.silent()) {
      return new Sound.None();
    }
    return plays && loudness.onTarget()
        ? new Sound.Copied(track.get())
        : new Sound.Levelled(track.get(), loudness);
  }
}
