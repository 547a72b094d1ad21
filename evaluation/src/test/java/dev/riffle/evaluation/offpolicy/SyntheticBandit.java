package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A bandit of known truth: three contexts, ten actions, rewards of 0 or 1. */
final class SyntheticBandit {
  static final int CONTEXTS = 3;
  static final int ACTIONS = 10;

  /** Favours low actions, but may choose any. */
  static final TargetPolicy LOGGING = (round, context, action) -> (ACTIONS - action) / 55.0;

  /** Favours high actions, the more so in later contexts. */
  static final TargetPolicy TARGET =
      (round, context, action) -> {
        double whole = 0;
        for (int a = 0; a < ACTIONS; a++) {
          whole += Math.pow(1 + a, context + 1);
        }
        return Math.pow(1 + action, context + 1) / whole;
      };

  private SyntheticBandit() {}

  static double chance(int context, int action) {
    return 0.1 + 0.05 * action + 0.1 * context;
  }

  /** Returns what the target policy earns. */
  static double truth() {
    double sum = 0;
    for (int context = 0; context < CONTEXTS; context++) {
      for (int action = 0; action < ACTIONS; action++) {
        sum += TARGET.probability(0, context, action) * chance(context, action) / CONTEXTS;
      }
    }
    return sum;
  }

  static BanditLog log(int rounds, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<Round> log = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      int context = random.nextInt(CONTEXTS);
      int action = draw(context, random);
      double reward = random.nextDouble() < chance(context, action) ? 1 : 0;
      log.add(new Round(context, action, LOGGING.probability(0, context, action), reward));
    }
    return new BanditLog(log, ACTIONS, CONTEXTS);
  }

  private static int draw(int context, RandomGenerator random) {
    double left = random.nextDouble();
    for (int action = 0; action < ACTIONS - 1; action++) {
      left -= LOGGING.probability(0, context, action);
      if (left < 0) {
        return action;
      }
    }
    return ACTIONS - 1;
  }
}
