package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.metric.Interval;

/**
 * Mean of what a {@linkplain RewardModel reward model} expects of the target policy (DM). As good
 * as the model: the interval knows nothing of its bias.
 */
public record DirectMethod() implements Estimator {
  @Override
  public Interval estimate(BanditLog log, TargetPolicy target, double clip) {
    RewardModel model = new RewardModel(log);
    double[] terms = new double[log.rounds().size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = model.predict(i, log.rounds().get(i).context(), target);
    }
    return Estimate.mean(terms);
  }
}
