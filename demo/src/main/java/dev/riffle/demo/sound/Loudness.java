package dev.riffle.demo.sound;

import java.util.Arrays;

/**
 * Integrated loudness as ITU-R BS.1770-4 defines it: K-weighting, blocks of 400 ms every 100 ms, an
 * absolute gate at -70 LUFS and a relative one 10 LU below the mean.
 */
final class Loudness {
  private static final int HOP = Pcm.RATE / 10;
  private static final int HOPS_PER_BLOCK = 4;
  private static final double[] SHELF = {
    1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585
  };
  private static final double[] HIGH_PASS = {1, -2, 1, -1.99004745483398, 0.99007225036621};

  private Loudness() {}

  /** Returns the loudness in LUFS, or negative infinity for silence. */
  static double of(Pcm pcm) {
    double[] power = blocks(hops(pcm.left), hops(pcm.right));
    double absolute = mean(power, fromLufs(-70));
    return lufs(mean(power, absolute / 10));
  }

  private static double[] hops(float[] samples) {
    double[] weighted = filtered(filtered(widened(samples), SHELF), HIGH_PASS);
    double[] hops = new double[weighted.length / HOP];
    for (int hop = 0; hop < hops.length; hop++) {
      for (int i = hop * HOP; i < (hop + 1) * HOP; i++) {
        hops[hop] += weighted[i] * weighted[i] / HOP;
      }
    }
    return hops;
  }

  private static double[] blocks(double[] left, double[] right) {
    double[] blocks = new double[Math.max(0, left.length - HOPS_PER_BLOCK + 1)];
    for (int block = 0; block < blocks.length; block++) {
      for (int hop = block; hop < block + HOPS_PER_BLOCK; hop++) {
        blocks[block] += (left[hop] + right[hop]) / HOPS_PER_BLOCK;
      }
    }
    return blocks;
  }

  private static double[] widened(float[] samples) {
    double[] wide = new double[samples.length];
    Arrays.setAll(wide, i -> samples[i]);
    return wide;
  }

  private static double[] filtered(double[] in, double[] k) {
    double[] out = new double[in.length];
    for (int i = 2; i < in.length; i++) {
      out[i] =
          k[0] * in[i]
              + k[1] * in[i - 1]
              + k[2] * in[i - 2]
              - k[3] * out[i - 1]
              - k[4] * out[i - 2];
    }
    return out;
  }

  private static double mean(double[] power, double gate) {
    return Arrays.stream(power).filter(p -> p > gate).average().orElse(0);
  }

  private static double lufs(double power) {
    return -0.691 + 10 * Math.log10(power);
  }

  private static double fromLufs(double lufs) {
    return Math.pow(10, (lufs + 0.691) / 10);
  }
}
