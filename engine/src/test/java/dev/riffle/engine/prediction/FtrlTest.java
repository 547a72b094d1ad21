package dev.riffle.engine.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FtrlTest {
  private static float after(Ftrl ftrl, double gradient, int steps) {
    float[] wide = new float[Rows.WIDE];
    for (int i = 0; i < steps; i++) {
      ftrl.descend(wide, 0, gradient);
    }
    return wide[0];
  }

  @Test
  void descend_firstStep_isTheClosedForm() {
    assertEquals(-0.5 / ((1 + 0.5) / 0.1 + 2), after(new Ftrl(0.1, 0, 2), 0.5, 1), 1e-7);
  }

  @Test
  void descend_littleToTell_isExactlyZero() {
    assertEquals(0, after(new Ftrl(0.1, 3, 1), 0.1, 29));
    assertTrue(after(new Ftrl(0.1, 3, 1), 0.1, 100) < 0);
  }

  @Test
  void descend_strongerPull_isNearerToZero() {
    assertTrue(after(new Ftrl(0.1, 0, 100), 1, 50) > after(new Ftrl(0.1, 0, 0), 1, 50));
  }
}
