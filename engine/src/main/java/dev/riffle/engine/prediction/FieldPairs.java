package dev.riffle.engine.prediction;

import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.Arrays;

/**
 * How much each pair of fields tells of one objective: the weights r of a field-weighted
 * factorisation machine (Pan et al. 2018, "Field-weighted factorization machines for click-through
 * rate prediction in display advertising", equation 4). All start at 1, which is a plain
 * factorisation machine.
 *
 * <pre>
 *   weights  a row for each field asking, a column for each field asked
 * </pre>
 */
final class FieldPairs implements Stateful {
  private final float rate;
  private final float[] weights;
  private final float[] squares;

  FieldPairs(Sides sides, double rate) {
    this.rate = (float) rate;
    weights = new float[sides.height() * sides.width()];
    squares = new float[weights.length];
    for (int row = 0; row < sides.asking(); row++) {
      int start = row * sides.width();
      Arrays.fill(weights, start, start + sides.asked(), 1);
    }
  }

  float[] weights() {
    return weights;
  }

  /** Learns from the products of the fields' vectors, of which {@code error} is the factor. */
  void descend(float[] products, float error) {
    if (rate > 0) {
      Kernels.BEST.adagrad(rate, error, products, 0, weights, 0, squares, 0, weights.length);
    }
  }

  @Override
  public void write(StateWriter out) {
    out.numbers(weights, weights.length);
    out.numbers(squares, squares.length);
  }

  @Override
  public void read(StateReader in) {
    in.reals(weights, weights.length);
    in.reals(squares, squares.length);
  }
}
