package dev.riffle.evaluation.watchtime;

import dev.riffle.evaluation.report.Report;
import java.util.List;
import java.util.SplittableRandom;

/** Predicted seconds, those watched, and those that the world expected. */
final class SecondsScores {
  private static final int PAIRS = 1_000_000;

  private final double[] predicted;
  private final double[] watched;
  private final double[] expected;
  private int size;

  SecondsScores(int capacity) {
    predicted = new double[capacity];
    watched = new double[capacity];
    expected = new double[capacity];
  }

  void add(double prediction, double seconds, double expectation) {
    predicted[size] = prediction;
    watched[size] = seconds;
    expected[size++] = expectation;
  }

  List<Report.Value> values() {
    return List.of(
        Report.Value.of("MAE", meanDistance(watched), 3),
        Report.Value.of("XAUC", orderedPairs(), 4),
        Report.Value.of("predicted / watched", sum(predicted) / sum(watched), 3),
        Report.Value.of("off the truth", meanDistance(expected), 3));
  }

  private double meanDistance(double[] from) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += Math.abs(predicted[i] - from[i]);
    }
    return sum / size;
  }

  /**
   * Returns the share of pairs, of those watched unequally, in the right order; ties count half.
   */
  private double orderedPairs() {
    SplittableRandom random = new SplittableRandom(1);
    double ordered = 0;
    int pairs = 0;
    for (int i = 0; i < PAIRS; i++) {
      int a = random.nextInt(size);
      int b = random.nextInt(size);
      double order = (predicted[a] - predicted[b]) * (watched[a] - watched[b]);
      if (watched[a] != watched[b]) {
        pairs++;
        ordered += order > 0 ? 1 : order == 0 ? 0.5 : 0;
      }
    }
    return ordered / pairs;
  }

  private double sum(double[] values) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += values[i];
    }
    return sum;
  }
}
