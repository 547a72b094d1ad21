package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.metric.Interval;
import java.util.Arrays;

/** Estimates that are a mean, or a ratio of two, with intervals from the spread of their terms. */
final class Estimate {
  private static final double NORMAL_95 = 1.959964;

  private Estimate() {}

  /** Returns the mean of the terms, with a 95 % interval by the central limit theorem. */
  static Interval mean(double[] terms) {
    double[] ones = new double[terms.length];
    Arrays.fill(ones, 1);
    return ratio(terms, ones);
  }

  /**
   * Returns sum of {@code above} / sum of {@code below}, with a 95 % interval by the delta method.
   */
  static Interval ratio(double[] above, double[] below) {
    double sum = 0;
    double whole = 0;
    for (int i = 0; i < above.length; i++) {
      sum += above[i];
      whole += below[i];
    }
    double ratio = whole == 0 ? 0 : sum / whole;
    double squares = 0;
    for (int i = 0; i < above.length; i++) {
      double rest = above[i] - ratio * below[i];
      squares += rest * rest;
    }
    double margin = whole == 0 ? 0 : NORMAL_95 * Math.sqrt(squares) / whole;
    return new Interval(ratio, ratio - margin, ratio + margin);
  }
}
