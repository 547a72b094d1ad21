package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.metric.Interval;

/** Estimates the mean reward that a target policy would have earned, from another policy's log. */
public sealed interface Estimator
    permits DirectMethod, DoublyRobust, InversePropensity, LoggedMean, SelfNormalized {
  /**
   * Returns the estimate with a 95 % interval.
   *
   * @param clip greatest importance weight; infinite for none. A bound trades variance for bias.
   */
  Interval estimate(BanditLog log, TargetPolicy target, double clip);
}
