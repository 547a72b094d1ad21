package dev.riffle.engine.ranking;

import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.Arrays;

/**
 * How much each feature of an item counts when a viewer chooses, depending on the viewer's
 * situation: the utility of an item with features x in a context c is c' W x (a conditional logit,
 * McFadden 1974, with contextual weights; learned by Adagrad: Duchi, Hazan and Singer, JMLR 2011).
 *
 * <pre>
 *   W   context 0 (always 1) | weight of feature 0, 1, 2 ...
 *       context 1            | what a full context 1 adds to each
 *       ...
 * </pre>
 *
 * A request computes c' W once, so that a candidate costs one dot product. One writer; readers see
 * each weight before or after a step.
 */
public final class ChoiceModel implements Stateful {
  /** Doubt in the first steps: what the sum of squared gradients starts with. */
  private static final double FIRST_SQUARE = 1;

  private final int width;
  private final int contexts;
  private final float[] weights;
  private final double[] squares;
  private final double rate;
  private long steps;

  /**
   * Creates a model that in every context weighs features by {@code start}, those behind by 0.
   *
   * @param width number of features
   * @param contexts length of a context, at least 1
   * @param rate of Adagrad
   */
  ChoiceModel(double[] start, int width, int contexts, double rate) {
    this.width = width;
    this.contexts = contexts;
    this.rate = rate;
    weights = new float[width * contexts];
    squares = new double[width * contexts];
    Arrays.fill(squares, FIRST_SQUARE);
    for (int i = 0; i < start.length; i++) {
      weights[i] = (float) start[i];
    }
  }

  /** Returns how many choices were learned from. */
  public long steps() {
    return steps;
  }

  /** Returns the weights of the features in a context whose first element is 1. */
  public float[] weights(float[] context) {
    float[] sum = Arrays.copyOf(weights, width);
    for (int c = 1; c < contexts; c++) {
      Kernels.BEST.add(context[c], weights, c * width, sum, 0, width);
    }
    return sum;
  }

  /** Moves against a gradient by feature, felt in a context. */
  public void descend(float[] context, float[] gradient) {
    for (int c = 0; c < contexts; c++) {
      for (int i = 0; i < width; i++) {
        step(c * width + i, (double) context[c] * gradient[i]);
      }
    }
    steps++;
  }

  private void step(int index, double gradient) {
    if (gradient != 0) {
      squares[index] += gradient * gradient;
      weights[index] -= (float) (rate * gradient / Math.sqrt(squares[index]));
    }
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
