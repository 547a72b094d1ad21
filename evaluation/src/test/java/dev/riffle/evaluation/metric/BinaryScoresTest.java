package dev.riffle.evaluation.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BinaryScoresTest {
  private static BinaryScores random(long seed, int size, double fit, Random noise) {
    Random random = new Random(seed);
    double[] chances = new double[size];
    boolean[] positive = new boolean[size];
    for (int i = 0; i < size; i++) {
      double truth = random.nextDouble();
      positive[i] = random.nextDouble() < truth;
      // A few values only, so that there are ties.
      chances[i] = Math.round(20 * (fit * truth + (1 - fit) * noise.nextDouble())) / 20.0;
    }
    return new BinaryScores(chances, positive);
  }

  @Test
  void auc_withTies_isTheShareOfPairsInOrder() {
    double[] chances = {0.1, 0.5, 0.5, 0.9, 0.2, 0.5};
    boolean[] positive = {false, true, false, true, true, false};
    // 0.5 beats 0.1 and ties with two, 0.9 beats three, 0.2 beats one.
    assertEquals((2 + 3 + 1) / 9.0, new BinaryScores(chances, positive).auc(), 1e-12);
  }

  @Test
  void figures_ofAKnownCase_areThose() {
    BinaryScores scores = new BinaryScores(new double[] {0.8, 0.4}, new boolean[] {true, false});

    double loss = -(Math.log(0.8) + Math.log(0.6)) / 2;
    assertEquals(loss, scores.logLoss(), 1e-12);
    assertEquals(loss / Math.log(2), scores.normalizedEntropy(), 1e-12);
    assertEquals(1.2, scores.predictedOverActual(), 1e-12);
    assertEquals(0.3, scores.calibrationError(), 1e-12);
  }

  @Test
  void calibrationError_chancesThatComeTrue_isSmall() {
    assertTrue(random(1, 20_000, 1, new Random(2)).calibrationError() < 0.02);
    assertTrue(random(1, 20_000, 0.2, new Random(2)).calibrationError() > 0.1);
  }

  @Test
  void aucMinus_equallyGood_intervalHoldsZeroAsOftenAsItSays() {
    Random noise = new Random(7);
    int held = 0;
    for (int seed = 0; seed < 400; seed++) {
      Interval interval = random(seed, 200, 0.5, noise).aucMinus(random(seed, 200, 0.5, noise));
      held += interval.low() <= 0 && interval.high() >= 0 ? 1 : 0;
    }
    assertEquals(380, held, 15);
  }

  @Test
  void aucMinus_better_isAboveZero() {
    BinaryScores better = random(3, 2_000, 0.9, new Random(4));
    BinaryScores worse = random(3, 2_000, 0.3, new Random(5));

    Interval interval = better.aucMinus(worse);

    assertTrue(interval.low() > 0);
    assertEquals(better.auc() - worse.auc(), interval.estimate(), 1e-12);
  }

  @Test
  void scores_nothingOrUnequal_areRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new BinaryScores(new double[0], new boolean[0]));
    assertThrows(
        IllegalArgumentException.class, () -> new BinaryScores(new double[2], new boolean[1]));
  }
}
