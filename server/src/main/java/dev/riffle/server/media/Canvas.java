package dev.riffle.server.media;

import dev.riffle.server.media.Partner.Layout;
import dev.riffle.server.media.Source.VideoTrack;

/**
 * The frame that is composed into, or a part of it.
 *
 * @param width in pixels, even
 * @param height in pixels, even
 */
record Canvas(int width, int height) {
  private static final int SHORT_SIDE_MAX = 1080;
  private static final Canvas LARGE = new Canvas(1080, 1920);
  private static final Canvas SMALL = new Canvas(720, 1280);

  /** As large as the take, but at most 1080 pixels on the shorter side. */
  static Canvas of(VideoTrack take) {
    double scale = Math.min(1, (double) SHORT_SIDE_MAX / take.shortSide());
    return new Canvas(Sides.even(take.width() * scale), Sides.even(take.height() * scale));
  }

  /** A duet stands upright; it is large where what fills it is. */
  static Canvas of(VideoTrack take, VideoTrack partner, Layout layout) {
    int shortSide =
        layout == Layout.PICTURE_IN_PICTURE
            ? partner.shortSide()
            : Math.min(take.shortSide(), partner.shortSide());
    return shortSide >= SHORT_SIDE_MAX ? LARGE : SMALL;
  }

  /** The part of a duet that a picture fills. */
  Canvas tile(Layout layout) {
    return switch (layout) {
      case SIDE_BY_SIDE -> new Canvas(width / 2, height);
      case TOP_BOTTOM -> new Canvas(width, height / 2);
      case PICTURE_IN_PICTURE -> this;
    };
  }

  /** A share of this in both directions. */
  Canvas times(double share) {
    return new Canvas(Sides.even(width * share), Sides.even(height * share));
  }

  /** The filter that fills this with a picture; what does not fit is cut off on both sides. */
  String covered(VideoTrack video) {
    Canvas scaled = scaled(video, Math.max(widthShare(video), heightShare(video)));
    return "scale=%d:%d,crop=%d:%d,setsar=1"
        .formatted(Math.max(scaled.width, width), Math.max(scaled.height, height), width, height);
  }

  /** The filter that makes a picture as large as fits into this. */
  String inside(VideoTrack video) {
    Canvas scaled = scaled(video, Math.min(widthShare(video), heightShare(video)));
    return "scale=%d:%d,setsar=1"
        .formatted(Math.min(scaled.width, width), Math.min(scaled.height, height));
  }

  /** The filter that shows a picture whole, in the middle of black. */
  String letterboxed(VideoTrack video) {
    return inside(video) + ",pad=%d:%d:-1:-1".formatted(width, height);
  }

  private static Canvas scaled(VideoTrack video, double scale) {
    return new Canvas(Sides.even(video.width() * scale), Sides.even(video.height() * scale));
  }

  private double widthShare(VideoTrack video) {
    return (double) width / video.width();
  }

  private double heightShare(VideoTrack video) {
    return (double) height / video.height();
  }
}
