package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.Source.VideoTrack;
import java.util.ArrayList;
import java.util.List;

/**
 * The sizes of a clip by the shorter side of the source: those rungs that it reaches, or its own
 * size where it reaches none. A source that plays everywhere is its own largest rendition.
 */
final class Ladder {
  static final int FULL = 1080;
  static final int LARGE = 720;
  static final int SMALL = 540;
  static final int LONG_SIDE_MAX = 1920;

  private static final int[] RUNGS = {FULL, LARGE, SMALL};

  private Ladder() {}

  /**
   * Returns the sizes, largest first.
   *
   * @param copied whether the source's own pictures are the first of them
   */
  static List<Target> of(VideoTrack video, boolean copied) {
    List<Target> targets = new ArrayList<>();
    if (copied) {
      targets.add(new Target(video.width(), video.height(), true));
    }
    for (int rung : RUNGS) {
      if (rung < video.shortSide() || (rung == video.shortSide() && !copied)) {
        targets.add(scaled(video, rung));
      }
    }
    return targets.isEmpty() ? List.of(scaled(video, video.shortSide())) : distinct(targets);
  }

  /** A very wide source may be as small on two rungs. */
  private static List<Target> distinct(List<Target> targets) {
    return targets.stream().distinct().toList();
  }

  private static Target scaled(VideoTrack video, int shortSide) {
    double longSide = Math.max(video.width(), video.height());
    double scale = Math.min((double) shortSide / video.shortSide(), LONG_SIDE_MAX / longSide);
    return new Target(Sides.even(video.width() * scale), Sides.even(video.height() * scale), false);
  }
}
