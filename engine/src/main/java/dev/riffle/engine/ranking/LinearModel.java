package dev.riffle.engine.ranking;

import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * Weights of the features, learned online with a rate of their own each (Adagrad: Duchi, Hazan and
 * Singer, JMLR 2011). One writer; readers see each weight before or after a step.
 */
public final class LinearModel implements Stateful {
  private static final double EPSILON = 1e-2;

  private final float[] weights;
  private final double[] squares;
  private final double rate;
  private long steps;

  LinearModel(double[] start, double rate) {
    weights = new float[start.length];
    squares = new double[start.length];
    this.rate = rate;
    for (int i = 0; i < start.length; i++) {
      weights[i] = (float) start[i];
    }
  }

  /** Returns how many examples were learned from. */
  public long steps() {
    return steps;
  }

  /** Returns a copy of the weights. */
  float[] weights() {
    return weights.clone();
  }

  /** Returns the sum of weight x feature over the row that starts at {@code offset}. */
  public double apply(float[] rows, int offset) {
    return Kernels.BEST.dot(weights, 0, rows, offset, weights.length);
  }

  /** Moves against the gradient of a row, of which {@code error} is the factor. */
  public void descend(float[] row, double error) {
    for (int i = 0; i < weights.length; i++) {
      double g = error * row[i];
      if (g != 0) {
        squares[i] += g * g;
        weights[i] -= (float) (rate * g / (EPSILON + Math.sqrt(squares[i])));
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
    in.reals(weights, weights.length);
    in.doubleReals(squares, squares.length);
    steps = in.longInteger();
  }
}
