package dev.riffle.engine.ranking;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * Weights of the features, learned online with a rate of their own each (Adagrad: Duchi, Hazan and
 * Singer, JMLR 2011). One writer; readers see each weight before or after a step.
 */
public final class LinearModel implements Stateful {
  private static final double EPSILON = 1e-2;

  private final double[] weights;
  private final double[] squares;
  private final double rate;
  private long steps;

  LinearModel(double[] start, double rate) {
    weights = start.clone();
    squares = new double[start.length];
    this.rate = rate;
  }

  /** Returns how many examples were learned from. */
  public long steps() {
    return steps;
  }

  /** Returns a copy of the weights. */
  float[] weights() {
    float[] copy = new float[weights.length];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = (float) weights[i];
    }
    return copy;
  }

  /** Returns the sum of weight x feature over the row that starts at {@code offset}. */
  public double apply(float[] rows, int offset) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * rows[offset + i];
    }
    return sum;
  }

  /** Moves against the gradient of a row, of which {@code error} is the factor. */
  public void descend(float[] row, double error) {
    for (int i = 0; i < weights.length; i++) {
      double g = error * row[i];
      if (g != 0) {
        squares[i] += g * g;
        weights[i] -= rate * g / (EPSILON + Math.sqrt(squares[i]));
      }
    }
    steps++;
  }

  @Override
  public void write(StateWriter out) {
    out.numbers(weights, weights.length);
    out.numbers(squares, squares.length);
    out.number(steps);
  }

  @Override
  public void read(StateReader in) {
    in.doubleReals(weights, weights.length);
    in.doubleReals(squares, squares.length);
    steps = in.longInteger();
  }
}
