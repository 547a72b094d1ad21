package dev.riffle.server.media;

import java.util.Arrays;

/** Arithmetic on rows of samples. */
final class Series {
  private Series() {}

  /** Hann's window, which is 0 at both ends. */
  static double[] hann(int length) {
    double[] window = new double[length];
    for (int i = 0; i < length; i++) {
      window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
    }
    return window;
  }

  /** Returns {@code size} numbers: the samples from {@code start} under a window, then zeros. */
  static double[] windowed(float[] samples, int start, double[] window, int size) {
    double[] windowed = new double[size];
    for (int i = 0; i < window.length; i++) {
      windowed[i] = samples[start + i] * window[i];
    }
    return windowed;
  }

  /** The mean of the squares. */
  static double power(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return sum / values.length;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The index of the largest value from {@code from} to before {@code to}. */
  static int strongest(double[] values, int from, int to) {
    int best = from;
    for (int i = from; i < to; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  /** Where the parabola through a peak and its neighbours is highest, from -0.5 to 0.5. */
  static double vertex(double[] values, int at) {
    if (at == 0 || at == values.length - 1) {
      return 0;
    }
    double bend = values[at - 1] - 2 * values[at] + values[at + 1];
    double slope = values[at - 1] - values[at + 1];
    return bend < 0 ? Math.clamp(slope / (2 * bend), -0.5, 0.5) : 0;
  }

  /** Smooths by a triangle that reaches {@code 2 * radius} to both sides: two running means. */
  static double[] smooth(double[] values, int radius) {
    return runningMean(runningMean(values, radius), radius);
  }

  private static double[] runningMean(double[] values, int radius) {
    int width = 2 * radius + 1;
    double[] means = new double[values.length];
    double sum = 0;
    for (int i = 0; i < values.length + radius; i++) {
      sum += i < values.length ? values[i] : 0;
      sum -= i >= width ? values[i - width] : 0;
      if (i >= radius) {
        means[i - radius] = sum / width;
      }
    }
    return means;
  }
}
