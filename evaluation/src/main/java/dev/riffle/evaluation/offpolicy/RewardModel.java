package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;

/**
 * Mean reward of each action, shrunk towards that of all where there are few rounds, times how much
 * more or less a context earns than the rest. Cross-fitted: what it predicts for a round comes from
 * the folds that the round is not in.
 */
final class RewardModel {
  private static final int FOLDS = 5;
  private static final double PRIOR_ROUNDS = 100;

  private final int contexts;
  private final int actions;
  private final double[][] predictions = new double[FOLDS][];

  RewardModel(BanditLog log) {
    contexts = log.contexts();
    actions = log.actions();
    for (int fold = 0; fold < FOLDS; fold++) {
      predictions[fold] = fit(log, fold);
    }
  }

  /** Returns the reward expected of an action, without having seen the {@code round}th round. */
  double predict(int round, int context, int action) {
    return predictions[round % FOLDS][context * actions + action];
  }

  /** Returns the reward expected of a policy. */
  double predict(int round, int context, TargetPolicy policy) {
    return policy.mean(round, context, actions, action -> predict(round, context, action));
  }

  private double[] fit(BanditLog log, int leftOut) {
    Means byAction = new Means(actions);
    Means byContext = new Means(contexts);
    for (int i = 0; i < log.rounds().size(); i++) {
      if (i % FOLDS != leftOut) {
        Round round = log.rounds().get(i);
        byAction.add(round.action(), round.reward());
        byContext.add(round.context(), round.reward());
      }
    }
    double[] fitted = new double[contexts * actions];
    double overall = byAction.overall();
    for (int i = 0; i < fitted.length && overall != 0; i++) {
      fitted[i] = byAction.shrunk(i % actions) * byContext.shrunk(i / actions) / overall;
    }
    return fitted;
  }

  /** Sums of rewards by number. */
  private static final class Means {
    private final double[] sums;
    private final double[] counts;
    private double sum;
    private double count;

    Means(int size) {
      sums = new double[size];
      counts = new double[size];
    }

    void add(int number, double reward) {
      sums[number] += reward;
      counts[number]++;
      sum += reward;
      count++;
    }

    double overall() {
      return count == 0 ? 0 : sum / count;
    }

    double shrunk(int number) {
      return (sums[number] + PRIOR_ROUNDS * overall()) / (counts[number] + PRIOR_ROUNDS);
    }
  }
}
