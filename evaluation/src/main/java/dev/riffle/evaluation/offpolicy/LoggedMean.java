package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;
import dev.riffle.evaluation.metric.Interval;

/**
 * Takes what the logging policy earned for what the target would have: what estimators must beat.
 */
public record LoggedMean() implements Estimator {
  @Override
  public Interval estimate(BanditLog log, TargetPolicy target, double clip) {
    return Estimate.mean(log.rounds().stream().mapToDouble(Round::reward).toArray());
  }
}
