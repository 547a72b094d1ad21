package dev.riffle.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Ranks from 0 whose frequency falls as 1 / (rank + 1)^exponent. Immutable. */
final class Zipf {
  private final double[] cumulated;

  Zipf(int ranks, double exponent) {
    cumulated = new double[ranks];
    double sum = 0;
    for (int i = 0; i < ranks; i++) {
      sum += Math.pow(i + 1, -exponent);
      cumulated[i] = sum;
    }
  }

  int next(SplittableRandom random) {
    double place = random.nextDouble() * cumulated[cumulated.length - 1];
    int found = Arrays.binarySearch(cumulated, place);
    return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
  }
}
