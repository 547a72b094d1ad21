package dev.riffle.evaluation.data;

import java.util.List;

/**
 * Choices of a policy, with the probability of each and what it earned.
 *
 * @param rounds in the order of the log
 * @param actions number of actions there are, those never chosen included
 * @param contexts number of contexts
 */
public record BanditLog(List<Round> rounds, int actions, int contexts) {
  public BanditLog {
    rounds = List.copyOf(rounds);
    for (Round round : rounds) {
      if (round.action() >= actions || round.context() >= contexts) {
        throw new IllegalArgumentException(
            "a round must have one of %d actions in one of %d contexts, but was %s"
                .formatted(actions, contexts, round));
      }
    }
  }

  /**
   * One choice.
   *
   * @param context number of the situation that it was made in, such as the place on the page
   * @param action number of what was chosen
   * @param propensity probability with which the policy chose so, above 0 to 1
   * @param reward what came of it
   */
  public record Round(int context, int action, double propensity, double reward) {
    public Round {
      if (!(propensity > 0 && propensity <= 1)) {
        throw new IllegalArgumentException(
            "propensity must be above 0 to 1, but was " + propensity);
      }
    }
  }

  /** Returns the mean reward: what the policy itself earned. */
  public double meanReward() {
    return rounds.stream().mapToDouble(Round::reward).average().orElse(Double.NaN);
  }
}
