package dev.riffle.demo;

/**
 * The size of what is rendered; always 30 frames a second, 9 to 16.
 *
 * @param width in pixels, even; the height follows
 * @param secondsMax clips that last longer are cut here
 * @param crf x264's constant rate factor, 0 to 51: less is better and larger
 * @param preset of x264
 */
public record ClipFormat(int width, double secondsMax, int crf, String preset) {
  static final int FRAMES_PER_SECOND = 30;

  /** What viewers see: 540 x 960, whole clips. */
  public static final ClipFormat FULL = new ClipFormat(540, 60, 22, "veryfast");

  /** What tests need: 270 x 480, two seconds. */
  public static final ClipFormat SMALL = new ClipFormat(270, 2, 26, "superfast");

  public ClipFormat {
    if (width < 90 || width > 1080 || width % 18 != 0) {
      throw new IllegalArgumentException(
          "width must be 90 to 1080 and a multiple of 18, but was " + width);
    }
    if (!(secondsMax >= 1)) {
      throw new IllegalArgumentException("secondsMax must be at least 1, but was " + secondsMax);
    }
  }

  int height() {
    return width * 16 / 9;
  }

  double seconds(DemoClip clip) {
    return Math.min(clip.seconds(), secondsMax);
  }

  int frames(DemoClip clip) {
    return (int) Math.round(seconds(clip) * FRAMES_PER_SECOND);
  }
}
