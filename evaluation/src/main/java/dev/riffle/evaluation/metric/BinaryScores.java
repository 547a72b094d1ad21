package dev.riffle.evaluation.metric;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Predicted chances and what came true, judged: does the order fit (AUC), do the chances (log loss,
 * calibration)? Immutable.
 */
public final class BinaryScores {
  private static final double CHANCE_MIN = 1e-9;
  private static final int BINS = 20;

  private final double[] chances;
  private final boolean[] positive;
  private final int positives;

  /**
   * Keeps both arrays, which must not be written into any more.
   *
   * @param chances 0 to 1
   */
  public BinaryScores(double[] chances, boolean[] positive) {
    if (chances.length != positive.length || chances.length == 0) {
      throw new IllegalArgumentException(
          "there must be a chance for each of 1 or more cases, but there were %d for %d"
              .formatted(chances.length, positive.length));
    }
    this.chances = chances;
    this.positive = positive;
    positives = (int) IntStream.range(0, positive.length).filter(i -> positive[i]).count();
  }

  /** Returns how many cases there are. */
  public int size() {
    return chances.length;
  }

  /** Returns the log loss of each case, in nats. */
  public double[] losses() {
    return IntStream.range(0, chances.length)
        .mapToDouble(i -> {
          double chance = Math.clamp(chances[i], CHANCE_MIN, 1 - CHANCE_MIN);
          return -Math.log(positive[i] ? chance : 1 - chance);
        })
        .toArray();
  }

  /** Returns the mean log loss, in nats. */
  public double logLoss() {
    return Arrays.stream(losses()).average().orElse(Double.NaN);
  }

  /**
   * Returns the log loss over that of who knows the share of positives and nothing else (He et al.
   * 2014, "Practical lessons from predicting clicks on ads at Facebook").
   */
  public double normalizedEntropy() {
    double rate = (double) positives / chances.length;
    return logLoss() / -(rate * Math.log(rate) + (1 - rate) * Math.log(1 - rate));
  }

  /** Returns the sum of the chances over the number of positives. */
  public double predictedOverActual() {
    return Arrays.stream(chances).sum() / positives;
  }

  /**
   * Returns the expected calibration error: the mean distance of predicted and true share over
   * twenty bins of as many cases each, in the order of their chances.
   */
  public double calibrationError() {
    int[] order = order();
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int from = (int) ((long) order.length * bin / BINS);
      int to = (int) ((long) order.length * (bin + 1) / BINS);
      double difference = 0;
      for (int i = from; i < to; i++) {
        difference += chances[order[i]] - (positive[order[i]] ? 1 : 0);
      }
      error += Math.abs(difference);
    }
    return error / order.length;
  }

  /** Returns the chance that a positive is put before a negative; ties count half. */
  public double auc() {
    double[] placements = placements();
    double sum = 0;
    for (int i = 0; i < placements.length; i++) {
      sum += positive[i] ? placements[i] : 0;
    }
    return sum / positives;
  }

  /**
   * Returns the difference of two AUCs on the same cases with its 95 % interval (DeLong et al.
   * 1988, "Comparing the areas under two or more correlated receiver operating characteristic
   * curves", by placements in a sorted order as in Sun and Xu 2014).
   */
  public Interval aucMinus(BinaryScores base) {
    double[] mine = placements();
    double[] other = base.placements();
    double variance = 0;
    for (boolean kind : new boolean[] {true, false}) {
      double[] differences =
          IntStream.range(0, mine.length)
              .filter(i -> positive[i] == kind)
              .mapToDouble(i -> mine[i] - other[i])
              .toArray();
      variance += variance(differences) / differences.length;
    }
    double difference = auc() - base.auc();
    double reach = 1.96 * Math.sqrt(variance);
    return new Interval(difference, difference - reach, difference + reach);
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
        / Math.max(1, values.length - 1);
  }

  /** Returns for each case the share of those of the other kind that it is rightly apart from. */
  private double[] placements() {
    int[] order = order();
    double[] placements = new double[order.length];
    int negatives = order.length - positives;
    int positivesBefore = 0;
    int negativesBefore = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      int tiedPositives = 0;
      while (to < order.length && chances[order[to]] == chances[order[from]]) {
        tiedPositives += positive[order[to++]] ? 1 : 0;
      }
      int tiedNegatives = to - from - tiedPositives;
      double below = (negativesBefore + tiedNegatives / 2.0) / negatives;
      double above = 1 - (positivesBefore + tiedPositives / 2.0) / positives;
      for (int i = from; i < to; i++) {
        placements[order[i]] = positive[order[i]] ? below : above;
      }
      positivesBefore += tiedPositives;
      negativesBefore += tiedNegatives;
      from = to;
    }
    return placements;
  }

  private int[] order() {
    return IntStream.range(0, chances.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> chances[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
