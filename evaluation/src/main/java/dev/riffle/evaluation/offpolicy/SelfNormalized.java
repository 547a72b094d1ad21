package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.metric.Interval;

/**
 * Sum of weight x reward over the sum of weights (SNIPS: Swaminathan and Joachims, NeurIPS 2015).
 * Never outside the range of rewards and of less variance than IPS; its bias vanishes with the size
 * of the log.
 */
public record SelfNormalized() implements Estimator {
  @Override
  public Interval estimate(BanditLog log, TargetPolicy target, double clip) {
    double[] weights = Weights.of(log, target, clip);
    return Estimate.ratio(weighted(log, weights), weights);
  }

  static double[] weighted(BanditLog log, double[] weights) {
    double[] weighted = new double[weights.length];
    for (int i = 0; i < weighted.length; i++) {
      weighted[i] = weights[i] * log.rounds().get(i).reward();
    }
    return weighted;
  }
}
