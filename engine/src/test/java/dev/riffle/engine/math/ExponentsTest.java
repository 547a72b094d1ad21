package dev.riffle.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExponentsTest {
  @Test
  void exp2AndLog2_randomNumbers_agreeWithTheLibrary() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      double x = random.nextDouble() * 2_000 - 1_000;
      double power = StrictMath.pow(2, x);
      assertEquals(1, Exponents.exp2(x) / power, 1e-9);
      assertEquals(x, Exponents.log2(power), 1e-9);
    }
  }

  @Test
  void exp2_extremes_areZeroAndInfinity() {
    assertEquals(0, Exponents.exp2(Double.NEGATIVE_INFINITY));
    assertEquals(0, Exponents.exp2(-5_000));
    assertEquals(Double.POSITIVE_INFINITY, Exponents.exp2(5_000));
    assertEquals(Double.NaN, Exponents.exp2(Double.NaN));
    assertEquals(1, Exponents.exp2(1_023.9999999) / StrictMath.pow(2, 1_023.9999999), 1e-9);
  }

  @Test
  void log2_zeroNegativeInfinite_areDefined() {
    assertEquals(Double.NEGATIVE_INFINITY, Exponents.log2(0));
    assertEquals(Double.NEGATIVE_INFINITY, Exponents.log2(-1));
    assertEquals(Double.POSITIVE_INFINITY, Exponents.log2(Double.POSITIVE_INFINITY));
    assertEquals(0, Exponents.log2(1));
  }

  @Test
  void logAdd_emptyAndFull_addsUp() {
    double nothing = Double.NEGATIVE_INFINITY;
    assertEquals(nothing, Exponents.logAdd(nothing, nothing));
    assertEquals(3, Exponents.logAdd(nothing, 3));
    assertEquals(4, Exponents.logAdd(3, 3), 1e-9);
    assertEquals(1e6, Exponents.logAdd(1e6, -1e6), 1e-9);
  }

  @Test
  void sigmoid_andLogit_areInverse() {
    for (double p = 0.01; p < 1; p += 0.01) {
      assertEquals(p, Exponents.sigmoid(Exponents.logit(p)), 1e-9);
    }
  }
}
