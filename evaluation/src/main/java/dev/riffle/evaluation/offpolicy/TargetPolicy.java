package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;

/** A policy that is judged: the probability of each action in each context. */
@FunctionalInterface
public interface TargetPolicy {
  /** Returns the probability of an action, 0 to 1; they sum to 1 over the actions. */
  double probability(int context, int action);

  /** Returns the policy that chooses among {@code actions} at random. */
  static TargetPolicy uniform(int actions) {
    double probability = 1.0 / actions;
    return (context, action) -> probability;
  }

  /**
   * Returns a logged policy as it was on average: how often it chose each action in each context.
   *
   * <p>Shares are right where logged propensities change within a context, as those of a bandit
   * that learns do; their mean over the rounds of an action is too high, since an action is chosen
   * most when its propensity is high.
   */
  static TargetPolicy shares(BanditLog log) {
    double[][] shares = new double[log.contexts()][log.actions()];
    double[] rounds = new double[log.contexts()];
    for (Round round : log.rounds()) {
      shares[round.context()][round.action()]++;
      rounds[round.context()]++;
    }
    return (context, action) ->
        rounds[context] == 0 ? 0 : shares[context][action] / rounds[context];
  }
}
