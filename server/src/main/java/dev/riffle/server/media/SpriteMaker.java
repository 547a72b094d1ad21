package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws small frames of a clip beside and below each other. */
final class SpriteMaker {
  private static final int FRAMES_MAX = 60;
  private static final int COLUMNS = 10;
  private static final double INTERVAL_SECONDS_MIN = 0.5;
  private static final int LONG_SIDE = 160;

  private final MediaTools tools;

  SpriteMaker(MediaTools tools) {
    this.tools = tools;
  }

  /**
   * How the frames lie.
   *
   * @param interval between two of them in seconds
   */
  record Layout(double interval, int columns, int rows, int width, int height) {
    static Layout of(int width, int height, double seconds) {
      double interval = Math.max(INTERVAL_SECONDS_MIN, Math.ceil(seconds) / FRAMES_MAX);
      int frames = Math.clamp((int) Math.ceil(seconds / interval), 1, FRAMES_MAX);
      double scale = (double) LONG_SIDE / Math.max(width, height);
      return new Layout(
          interval,
          Math.min(COLUMNS, frames),
          (frames + COLUMNS - 1) / COLUMNS,
          Sides.even(width * scale),
          Sides.even(height * scale));
    }

    /** The filters that draw them. */
    String filters() {
      return String.format(
          Locale.ROOT,
          "select=gte(t\\,selected_n*%f),scale=%d:%d:flags=area,tile=%dx%d",
          interval,
          width,
          height,
          columns,
          rows);
    }

    Sprite of(MediaName picture) {
      return new Sprite(picture, interval, columns, rows, width, height);
    }
  }

  /** Writes the picture of {@code rendition}. */
  void make(Path rendition, Layout layout, Path picture)
      throws InterruptedException, RejectedException {
    List<String> outputs =
        new ArrayList<>(List.of("-map", "0:v:0", "-an", "-vf", layout.filters()));
    outputs.addAll(output(picture));
    ToolResult result = tools.convert(rendition, List.of("-skip_frame", "noref"), outputs);
    if (!result.succeeded()) {
      throw new RejectedException(
          Reason.DAMAGED, "The video's pictures cannot be decoded. Send an undamaged file.");
    }
  }

  /** Options of a file with what the filters have drawn. */
  static List<String> output(Path picture) {
    return List.of("-frames:v", "1", "-q:v", "5", "-f", "mjpeg", MediaTools.url(picture));
  }
}
