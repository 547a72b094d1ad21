package dev.riffle.engine.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.engine.math.Softmax;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ChoiceModelTest {
  private static final int CANDIDATES = 5;

  @Test
  void weights_beforeAnyStep_areTheStartInEveryContext() {
    ChoiceModel model = new ChoiceModel(new double[] {0.5, -1}, 3, 2, 0.1);

    assertArrayEquals(new float[] {0.5f, -1, 0}, model.weights(new float[] {1, 0.7f}));
    assertEquals(0, model.steps());
  }

  /** Viewers in a hurry (context 1) choose by the first feature, the others by the second. */
  @Test
  void descend_tastesThatDependOnTheContext_learnsBoth() {
    ChoiceModel model = new ChoiceModel(new double[] {0, 0}, 2, 2, 0.1);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);

    for (int i = 0; i < 20_000; i++) {
      boolean hurry = random.nextBoolean();
      float[] context = {1, hurry ? 1 : 0};
      learn(model, context, hurry ? new double[] {2, 0} : new double[] {0, 1}, random);
    }

    assertEquals(20_000, model.steps());
    assertArrayEquals(new float[] {2, 0}, model.weights(new float[] {1, 1}), 0.2f);
    assertArrayEquals(new float[] {0, 1}, model.weights(new float[] {1, 0}), 0.2f);
  }

  private static void learn(
      ChoiceModel model, float[] context, double[] truth, RandomGenerator random) {
    float[] rows = new float[2 * CANDIDATES];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (float) random.nextGaussian();
    }
    int chosen = draw(shares(rows, truth), random);
    float[] weights = model.weights(context);
    double[] shares = shares(rows, new double[] {weights[0], weights[1]});
    float[] gradient = new float[2];
    for (int i = 0; i < CANDIDATES; i++) {
      double error = shares[i] - (i == chosen ? 1 : 0);
      gradient[0] += (float) (error * rows[2 * i]);
      gradient[1] += (float) (error * rows[2 * i + 1]);
    }
    model.descend(context, gradient);
  }

  private static double[] shares(float[] rows, double[] weights) {
    double[] shares = new double[CANDIDATES];
    Arrays.setAll(shares, i -> weights[0] * rows[2 * i] + weights[1] * rows[2 * i + 1]);
    Softmax.apply(shares, 0, 1, CANDIDATES, 1);
    return shares;
  }

  private static int draw(double[] shares, RandomGenerator random) {
    double left = random.nextDouble();
    for (int i = 0; i < shares.length - 1; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }
}
