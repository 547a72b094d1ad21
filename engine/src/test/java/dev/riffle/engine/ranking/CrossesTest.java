package dev.riffle.engine.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class CrossesTest {
  private static final Crosses CROSSES = new Crosses(4, 0, 2);

  @Test
  void write_twoCrossed_appendsTheirThreeProducts() {
    float[] rows = {9, 9, 2, 3, 5, 7};
    float[] into = new float[1 + CROSSES.width()];

    CROSSES.write(rows, 2, into, 1);

    assertArrayEquals(new float[] {0, 2, 3, 5, 7, 4, 10, 25}, into);
  }

  @Test
  void slopes_atTheMiddleOfTwoRows_explainTheirDifferenceExactly() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    float[] weights = floats(random, CROSSES.width());
    float[] a = floats(random, 4);
    float[] b = floats(random, 4);
    double[] middle = new double[4];
    for (int i = 0; i < 4; i++) {
      middle[i] = (a[i] + b[i]) / 2;
    }

    double[] slopes = new double[4];
    CROSSES.slopes(weights, middle, slopes);

    double explained = 0;
    for (int i = 0; i < 4; i++) {
      explained += slopes[i] * (a[i] - b[i]);
    }
    assertEquals(utility(weights, a) - utility(weights, b), explained, 1e-5);
  }

  private static double utility(float[] weights, float[] row) {
    float[] crossed = new float[CROSSES.width()];
    CROSSES.write(row, 0, crossed, 0);
    double sum = 0;
    for (int i = 0; i < crossed.length; i++) {
      sum += weights[i] * crossed[i];
    }
    return sum;
  }

  private static float[] floats(RandomGenerator random, int length) {
    float[] numbers = new float[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }
}
