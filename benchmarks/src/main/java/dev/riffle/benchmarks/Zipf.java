package dev.riffle.benchmarks;

import java.util.SplittableRandom;

/**
 * Ranks from 0 whose frequency falls about as 1 / (rank + 1)^exponent, drawn in constant time by
 * inverting the integral of x^-exponent. Immutable.
 *
 * @param ranks how many, at least 1
 * @param exponent 0 to below 1
 */
record Zipf(int ranks, double exponent) {
  int next(SplittableRandom random) {
    double left = 1 - exponent;
    double area = Math.pow(ranks + 1.0, left) - 1;
    double place = Math.pow(1 + random.nextDouble() * area, 1 / left);
    return Math.min((int) place - 1, ranks - 1);
  }
}
