package dev.riffle.server.media;

import java.util.Arrays;

/**
 * Times from pictures to the next ones.
 *
 * @param usual the median in seconds; 0 when there is none
 * @param odd whether more than one in fifty is far from it
 */
record FrameGaps(double usual, boolean odd) {
  private static final double DEVIATION_MAX = 0.3;
  private static final double ODD_MAX = 0.02;

  /** Reads them from {@code times}, ascending. */
  static FrameGaps of(double[] times) {
    if (times.length < 3) {
      return new FrameGaps(times.length < 2 ? 0 : times[1] - times[0], false);
    }
    double[] gaps = new double[times.length - 1];
    Arrays.setAll(gaps, i -> times[i + 1] - times[i]);
    Arrays.sort(gaps);
    double usual = gaps[gaps.length / 2];
    long odd =
        Arrays.stream(gaps).filter(gap -> Math.abs(gap - usual) > usual * DEVIATION_MAX).count();
    return new FrameGaps(usual, odd > Math.max(2, gaps.length * ODD_MAX));
  }
}
