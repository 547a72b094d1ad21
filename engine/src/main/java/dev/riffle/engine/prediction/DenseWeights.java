package dev.riffle.engine.prediction;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * Weights of numbers, and of what all cases have in common, for one objective: those given at the
 * start, and what {@link Ftrl} learns on top of them.
 */
final class DenseWeights implements Stateful {
  private final double[] start;
  private final float[] learned;
  private final Ftrl numbers;
  private final Ftrl bias;

  DenseWeights(double[] start, Ftrl numbers, Ftrl bias) {
    this.start = start.clone();
    this.numbers = numbers;
    this.bias = bias;
    learned = new float[(start.length + 1) * Rows.WIDE];
  }

  double weight(int number) {
    return start[number] + learned[number * Rows.WIDE];
  }

  double bias() {
    return learned[start.length * Rows.WIDE];
  }

  /** Returns the bias and the sum of weight x number over the row from {@code offset} on. */
  double apply(float[] rows, int offset) {
    double sum = bias();
    for (int i = 0; i < start.length; i++) {
      sum += weight(i) * rows[offset + i];
    }
    return sum;
  }

  void descend(float[] row, double error) {
    for (int i = 0; i < start.length; i++) {
      if (row[i] != 0) {
        numbers.descend(learned, i * Rows.WIDE, error * row[i]);
      }
    }
    bias.descend(learned, start.length * Rows.WIDE, error);
  }

  @Override
  public void write(StateWriter out) {
    out.numbers(learned, learned.length);
  }

  @Override
  public void read(StateReader in) {
    in.reals(learned, learned.length);
  }
}
