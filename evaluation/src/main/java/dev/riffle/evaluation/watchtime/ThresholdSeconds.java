package dev.riffle.evaluation.watchtime;

import java.util.Arrays;

/**
 * Ordered thresholds with a logistic head each (CREAD: Sun et al., AAAI 2024): the sum of the
 * chances to stop between two, times the mean of those who did. Thresholds of seconds are quantiles
 * of what was watched, followed by stochastic approximation; those of the part of the clip's
 * length, which takes away the bias of lengths (D2Q: Zhan et al., KDD 2022), are even.
 */
final class ThresholdSeconds implements SecondsPredictor {
  private static final double LEAST_STEP = 4e-4;
  private static final double LEAST_RATE = 1e-3;

  private final LogisticHead[] heads;
  private final double[] thresholds;
  private final double[] means;
  private final boolean ofLength;
  private final double greatest;
  private int watches;

  ThresholdSeconds(int features, int count, boolean ofLength) {
    this.ofLength = ofLength;
    greatest = ofLength ? 1 : Watches.LENGTH_MAX;
    heads = new LogisticHead[count];
    thresholds = new double[count];
    for (int m = 0; m < count; m++) {
      double share = quantile(m);
      heads[m] = new LogisticHead(features, Math.log((1 - share) / share));
      thresholds[m] = greatest * share;
    }
    means = new double[count + 1];
    Arrays.setAll(means, m -> greatest * (m + 0.5) / (count + 1));
  }

  private double quantile(int threshold) {
    return (threshold + 1.0) / (heads.length + 1);
  }

  @Override
  public double predict(float[] features, double length) {
    double mean = 0;
    double chance = 1;
    for (int m = 0; m < heads.length; m++) {
      double next = Math.min(chance, heads[m].predict(features));
      mean += (chance - next) * means[m];
      chance = next;
    }
    mean += chance * means[heads.length];
    return ofLength ? mean * length : mean;
  }

  @Override
  public void learn(float[] features, double length, double seconds) {
    double value = ofLength ? seconds / length : seconds;
    int passed = 0;
    for (int m = 0; m < heads.length; m++) {
      heads[m].learn(features, value >= thresholds[m] ? 1 : 0);
      passed += value >= thresholds[m] ? 1 : 0;
    }
    watches++;
    means[passed] += (value - means[passed]) * Math.max(LEAST_RATE, 1.0 / watches);
    if (!ofLength) {
      follow(value);
    }
  }

  private void follow(double value) {
    double step = greatest * Math.max(LEAST_STEP, 0.1 / Math.sqrt(watches));
    for (int m = 0; m < thresholds.length; m++) {
      double moved = thresholds[m] + step * (quantile(m) - (value < thresholds[m] ? 1 : 0));
      thresholds[m] = Math.clamp(moved, 0, greatest);
    }
    Arrays.sort(thresholds);
  }
}
