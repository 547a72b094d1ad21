package dev.riffle.engine.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelsTest {
  private static final Kernels SCALAR = new ScalarKernels();
  private static final Kernels SIMD = SimdKernels.orScalar();

  private final float[] a = numbers(1);
  private final float[] b = numbers(2);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 31, 32, 33, 64, 100, 128})
  void dot_anyLength_isTheSumAndTheSameBitsAsTheTwin(int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += (double) a[3 + i] * b[5 + i];
    }
    assertEquals(sum, SCALAR.dot(a, 3, b, 5, length), 1e-4);
    assertEquals(SCALAR.dot(a, 3, b, 5, length), SIMD.dot(a, 3, b, 5, length));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 31, 32, 33, 100})
  void add_anyLength_isTheSameBitsAsTheTwin(int length) {
    float[] simd = b.clone();
    float[] scalar = b.clone();
    SIMD.add(0.3f, a, 2, simd, 1, length);
    SCALAR.add(0.3f, a, 2, scalar, 1, length);
    assertArrayEquals(scalar, simd);
    for (int i = 0; i < length; i++) {
      assertEquals(b[1 + i] + 0.3f * a[2 + i], scalar[1 + i], 1e-6);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 13, 32})
  void add4_anyLength_isFourAdds(int length) {
    float[] four = b.clone();
    float[] scalar = b.clone();
    float[] each = b.clone();
    SIMD.add4(a, 1, 2, a, 10, 40, four, 3, length);
    SCALAR.add4(a, 1, 2, a, 10, 40, scalar, 3, length);
    for (int row = 0; row < 4; row++) {
      SCALAR.add(a[1 + 2 * row], a, 10 + 40 * row, each, 3, length);
    }
    assertArrayEquals(each, four);
    assertArrayEquals(each, scalar);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 13, 16, 32, 64})
  void adagrad_anyLength_isTheFormulaAndTheSameBitsAsTheTwin(int length) {
    float[] squares = new float[100];
    float[] simd = b.clone();
    float[] scalar = b.clone();
    float[] simdSquares = squares.clone();
    float[] scalarSquares = squares.clone();
    for (int step = 0; step < 3; step++) {
      SIMD.adagrad(0.1f, 0.7f, a, 2, simd, 1, simdSquares, 3, length);
      SCALAR.adagrad(0.1f, 0.7f, a, 2, scalar, 1, scalarSquares, 3, length);
    }
    assertArrayEquals(scalar, simd);
    assertArrayEquals(scalarSquares, simdSquares);
    for (int i = 0; i < length; i++) {
      double g = 0.7 * a[2 + i];
      double moved = 0.1 * Math.signum(g) * (1 + 1 / Math.sqrt(2) + 1 / Math.sqrt(3));
      assertEquals(b[1 + i] - moved, scalar[1 + i], 1e-4);
      assertEquals(3 * g * g, scalarSquares[3 + i], 1e-5);
    }
  }

  @Test
  void best_startedWithTheVectorModule_isSimdWhereTheMachineHasIt() {
    assertInstanceOf(SIMD.getClass(), Kernels.BEST);
  }

  private static float[] numbers(long seed) {
    Random random = new Random(seed);
    float[] numbers = new float[200];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextFloat() * 2 - 1;
    }
    return numbers;
  }
}
