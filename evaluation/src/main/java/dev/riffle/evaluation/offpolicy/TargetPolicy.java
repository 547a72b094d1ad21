package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;
import java.util.function.IntToDoubleFunction;

/** A policy that is judged: the probability of each action in each round of a log. */
@FunctionalInterface
public interface TargetPolicy {
  /**
   * Returns the probability of an action, 0 to 1; they sum to 1 over the actions.
   *
   * @param round number in the log
   * @param context of that round
   */
  double probability(int round, int context, int action);

  /** Returns the mean of {@code value} over the policy's choice among {@code actions}. */
  default double mean(int round, int context, int actions, IntToDoubleFunction value) {
    double sum = 0;
    for (int action = 0; action < actions; action++) {
      sum += probability(round, context, action) * value.applyAsDouble(action);
    }
    return sum;
  }

  /** Returns the policy that chooses among {@code actions} at random. */
  static TargetPolicy uniform(int actions) {
    double probability = 1.0 / actions;
    return (round, context, action) -> probability;
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
    return (round, context, action) ->
        rounds[context] == 0 ? 0 : shares[context][action] / rounds[context];
  }
}
