package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;
import java.util.Arrays;

/**
 * Importance weights: how much likelier the target policy was to choose so than the logging one.
 */
final class Weights {
  private Weights() {}

  /** Returns the weights by round, none above {@code clip} (Ionides 2008). */
  static double[] of(BanditLog log, TargetPolicy target, double clip) {
    double[] weights = new double[log.rounds().size()];
    for (int i = 0; i < weights.length; i++) {
      Round round = log.rounds().get(i);
      double probability = target.probability(i, round.context(), round.action());
      weights[i] = Math.min(clip, probability / round.propensity());
    }
    return weights;
  }

  /** Returns how many rounds of equal weight would be as sure (Kish 1965): (sum w)² / sum w². */
  static double effectiveSize(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    double squares = Arrays.stream(weights).map(w -> w * w).sum();
    return squares == 0 ? 0 : sum * sum / squares;
  }
}
