package dev.riffle.server.media;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Another clip that is shown with a take.
 *
 * @param layout of a duet; a stitch has none to choose
 * @param clip file of the clip
 * @param start second of the clip: for a duet the one that was shown when the take began, for a
 *     stitch the first one to show
 * @param seconds of the clip to show at most; a stitch shows up to {@link #STITCH_SECONDS_MAX}
 * @param volume of the clip, 0 to 1
 * @param offset by how much the take of a duet is late: how much later it shows what belongs to a
 *     moment of the clip
 */
public record Partner(
    Kind kind,
    Layout layout,
    Path clip,
    double start,
    double seconds,
    double volume,
    Duration offset) {
  public static final double STITCH_SECONDS_MAX = 5;

  /** How the two belong together. */
  public enum Kind {
    /** At the same time. The duet ends with the shorter of the two. */
    DUET,
    /** First a piece of the clip, then the take. */
    STITCH
  }

  /** Where the two are shown in a duet. */
  public enum Layout {
    /** The take in the left half, the clip in the right one. */
    SIDE_BY_SIDE,
    /** The take in the upper half, the clip in the lower one. */
    TOP_BOTTOM,
    /** The take small in the upper left corner of the clip. */
    PICTURE_IN_PICTURE
  }

  public Partner {
    Composition.requireSeconds("start", start);
    Composition.requireVolume(volume);
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("seconds must be above 0, but was " + seconds);
    }
    if (kind == Kind.STITCH && seconds > STITCH_SECONDS_MAX) {
      throw new IllegalArgumentException("seconds must be up to 5, but was " + seconds);
    }
  }

  /** A partner that the take is in time with. */
  public Partner(Kind kind, Layout layout, Path clip, double start, double seconds, double volume) {
    this(kind, layout, clip, start, seconds, volume, Duration.ZERO);
  }
}
