package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;
import dev.riffle.evaluation.metric.Interval;

/**
 * What a reward model expects of the target policy, plus weight x (reward - expected) for what was
 * chosen (DR: Dudik, Langford and Li, ICML 2011; cross-fitted as in Chernozhukov et al., 2018).
 * Unbiased where the propensities are right or the model is, and of less variance than IPS where
 * the model explains anything.
 */
public record DoublyRobust() implements Estimator {
  @Override
  public Interval estimate(BanditLog log, TargetPolicy target, double clip) {
    RewardModel model = new RewardModel(log);
    double[] terms = Weights.of(log, target, clip);
    for (int i = 0; i < terms.length; i++) {
      Round round = log.rounds().get(i);
      double error = round.reward() - model.predict(i, round.context(), round.action());
      terms[i] = model.predict(i, round.context(), target) + terms[i] * error;
    }
    return Estimate.mean(terms);
  }
}
