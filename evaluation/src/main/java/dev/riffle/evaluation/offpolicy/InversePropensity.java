package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.metric.Interval;

/**
 * Mean of weight x reward (IPS: Horvitz and Thompson, JASA 1952). Unbiased where nothing is clipped
 * and the logging policy could choose all that the target may.
 */
public record InversePropensity() implements Estimator {
  @Override
  public Interval estimate(BanditLog log, TargetPolicy target, double clip) {
    return Estimate.mean(SelfNormalized.weighted(log, Weights.of(log, target, clip)));
  }
}
