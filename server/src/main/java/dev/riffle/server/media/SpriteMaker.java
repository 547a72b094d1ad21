package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import java.io.IOException;
import java.nio.file.Path;
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

    Sprite of(MediaName picture) {
      return new Sprite(picture, interval, columns, rows, width, height);
    }
  }

  /** Writes the picture of {@code rendition} into {@code directory}. */
  Path make(Path rendition, Layout layout, Path directory)
      throws IOException, InterruptedException, RejectedException {
    Path file = directory.resolve("sprite.jpg");
    ToolResult result =
        tools.convert(rendition, List.of("-skip_frame", "noref"), outputs(layout, file));
    if (!result.succeeded()) {
      throw new RejectedException(
          Reason.DAMAGED, "The video's pictures cannot be decoded. Send an undamaged file.");
    }
    return file;
  }

  private static List<String> outputs(Layout layout, Path file) {
    String filters =
        String.format(
            Locale.ROOT,
            "select=gte(t\\,selected_n*%f),scale=%d:%d:flags=area,tile=%dx%d",
            layout.interval(),
            layout.width(),
            layout.height(),
            layout.columns(),
            layout.rows());
    return List.of(
        "-map",
        "0:v:0",
        "-an",
        "-vf",
        filters,
        "-frames:v",
        "1",
        "-q:v",
        "5",
        "-f",
        "mjpeg",
        MediaTools.url(file));
  }
}
