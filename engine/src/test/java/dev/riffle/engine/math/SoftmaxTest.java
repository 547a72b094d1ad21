package dev.riffle.engine.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SoftmaxTest {
  @Test
  void apply_everySecondNumber_leavesTheRest() {
    double[] values = {0, 100, Math.log(3), 100};

    Softmax.apply(values, 0, 2, 2, 1);

    assertArrayEquals(new double[] {0.25, 100, 0.75, 100}, values, 1e-8);
  }

  @Test
  void apply_hugeUtilities_staysFinite() {
    double[] values = {1e6, 1e6, -1e6};

    Softmax.apply(values, 0, 1, 3, 4);

    assertArrayEquals(new double[] {2, 2, 0}, values, 1e-12);
  }
}
