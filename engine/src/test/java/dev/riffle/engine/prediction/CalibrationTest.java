package dev.riffle.engine.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.math.Random64;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  /** Lets outcomes come true by another line than predicted. */
  private static void learn(Calibration calibration, double slope, double shift, int cases) {
    Random64 random = new Random64(1);
    for (int i = 0; i < cases; i++) {
      double logit = 2 * random.nextGaussian() - 2;
      double chance = Exponents.sigmoid(slope * logit + shift);
      calibration.learn(logit, random.nextDouble() < chance ? 1 : 0, 1);
    }
  }

  @Test
  void learn_predictionsThatAreRight_stays() {
    Calibration calibration = new Calibration();
    learn(calibration, 1, 0, 30_000);

    assertEquals(1, calibration.line().slope(), 0.06);
    assertEquals(0, calibration.line().shift(), 0.1);
  }

  @Test
  void learn_predictionsThatAreTooSureAndTooLow_findsTheLine() {
    Calibration calibration = new Calibration();
    learn(calibration, 0.6, 0.8, 60_000);

    assertEquals(0.6, calibration.line().slope(), 0.08);
    assertEquals(0.8, calibration.line().shift(), 0.12);
  }

  @Test
  void learn_theWorldChanges_followsWithinSomeTenThousand() {
    Calibration calibration = new Calibration();
    learn(calibration, 1, 0, 100_000);
    learn(calibration, 1, 1, 60_000);

    assertEquals(1, calibration.line().shift(), 0.2);
  }

  @Test
  void learn_onlyOneKindOfOutcome_staysInBounds() {
    Calibration calibration = new Calibration();
    for (int i = 0; i < 50_000; i++) {
      calibration.learn(i % 2 == 0 ? 1e300 : -1e300, 1, 1);
    }

    assertEquals(3, calibration.line().shift(), 1e-9);
  }

  @Test
  void state_writtenAndRead_goesOnTheSame() {
    Calibration one = new Calibration();
    learn(one, 0.5, 1, 1_000);
    Calibration other = Streams.read(Streams.bytes(one), new Calibration());

    learn(one, 0.5, 1, 1_000);
    learn(other, 0.5, 1, 1_000);

    assertArrayEquals(Streams.bytes(one), Streams.bytes(other));
  }
}
