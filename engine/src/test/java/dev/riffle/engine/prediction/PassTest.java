package dev.riffle.engine.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.math.Random64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The analytic gradients against finite differences. */
class PassTest {
  private static final Sides SIDES = new Sides(2, 3);
  private static final int WIDTH = SIDES.width();
  private static final float STEP = 1e-2f;

  /** Fields 0 and 1 ask; field 1 has three ids, field 2 none. */
  private final Example example =
      new Example(new int[] {0, 1, 1, 1, 3, 4}, new long[] {11, 12, 13, 14, 15, 16}, new float[0]);

  private final RowTable table =
      new RowTable(Streams.settings("model.admission", "1", "model.vector-scale", "1"), 1);
  private final FieldPairs pairs = new FieldPairs(SIDES, 0.1);
  private final Pass pass = new Pass(SIDES);

  @BeforeEach
  void fill() {
    for (long key : example.keys()) {
      table.touch(key, 0);
    }
    Random64 random = new Random64(3);
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 3; column++) {
        pairs.weights()[row * WIDTH + column] = (float) random.nextGaussian();
      }
    }
  }

  private double interactions() {
    pass.load(table.rows(), example);
    float[] weights = pairs.weights();
    return Kernels.BEST.dot(weights, 0, pass.multiply(), 0, weights.length);
  }

  private static double share(int field) {
    return field == 1 ? 1 / 3.0 : 1;
  }

  @Test
  void interactions_isTheSumOverPairsAcross() {
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      for (int j = 4; j < 6; j++) {
        int row = example.fields()[i];
        int column = example.fields()[j] - 2;
        sum += share(row) * pairs.weights()[row * WIDTH + column] * dot(i, j);
      }
    }
    assertEquals(sum, interactions(), 1e-5);
  }

  private double dot(int i, int j) {
    Rows rows = table.rows();
    double sum = 0;
    for (int d = 0; d < Rows.DIMENSIONS; d++) {
      sum +=
          rows.vectors()[rows.find(example.keys()[i]) * Rows.STRIDE + d]
              * rows.vectors()[rows.find(example.keys()[j]) * Rows.STRIDE + d];
    }
    return sum;
  }

  @Test
  void pull_everyWeightOfEveryVector_isTheDerivative() {
    interactions();
    float[] pulls = pass.pull(pairs.weights()).clone();
    for (int i = 0; i < example.keys().length; i++) {
      int field = example.fields()[i];
      int at = table.rows().find(example.keys()[i]) * Rows.STRIDE;
      for (int d = 0; d < Rows.DIMENSIONS; d++) {
        double analytic = share(field) * pulls[SIDES.place(field) * Rows.DIMENSIONS + d];
        assertEquals(difference(table.rows().vectors(), at + d), analytic, 1e-3);
      }
    }
  }

  @Test
  void products_everyPair_isTheDerivative() {
    interactions();
    float[] products = pass.products().clone();
    for (int at = 0; at < products.length; at++) {
      assertEquals(difference(pairs.weights(), at), products[at], 1e-3);
    }
  }

  private double difference(float[] weights, int at) {
    float weight = weights[at];
    weights[at] = weight + STEP;
    double above = interactions();
    weights[at] = weight - STEP;
    double below = interactions();
    weights[at] = weight;
    return (above - below) / (2 * STEP);
  }
}
