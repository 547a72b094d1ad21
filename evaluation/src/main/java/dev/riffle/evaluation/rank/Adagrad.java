package dev.riffle.evaluation.rank;

import java.util.Arrays;

/** Weights with a rate of their own each (Adagrad: Duchi, Hazan and Singer, JMLR 2011). */
final class Adagrad {
  private static final double EPSILON = 1e-8;

  private final double rate;
  private final double start;
  private double[] weights = new double[0];
  private double[] squares = new double[0];

  Adagrad(double rate) {
    this(rate, 0);
  }

  /** Starts; the sums of squared gradients are {@code start} before anything is learned. */
  Adagrad(double rate, double start) {
    this.rate = rate;
    this.start = start;
    ensure(1_024);
  }

  final void ensure(int size) {
    if (weights.length < size) {
      weights = Arrays.copyOf(weights, 2 * size);
      int known = squares.length;
      squares = Arrays.copyOf(squares, 2 * size);
      Arrays.fill(squares, known, squares.length, start);
    }
  }

  double get(int at) {
    return weights[at];
  }

  void start(int at, double weight) {
    weights[at] = weight;
  }

  void descend(int at, double gradient) {
    squares[at] += gradient * gradient;
    weights[at] -= rate * gradient / (Math.sqrt(squares[at]) + EPSILON);
  }
}
