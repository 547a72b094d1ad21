package dev.riffle.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 8, 33, 64})
  void solve_positiveDefinite_givesWhatSolvesIt(int n) {
    float[] a = positiveDefinite(n);
    float[] b = new float[n];
    for (int i = 0; i < n; i++) {
      b[i] = i + 1;
    }
    float[] factor = a.clone();
    float[] x = b.clone();

    assertTrue(Cholesky.factor(factor, n));
    Cholesky.solve(factor, n, x);

    for (int row = 0; row < n; row++) {
      double sum = 0;
      for (int column = 0; column < n; column++) {
        sum += a[Math.min(row, column) * n + Math.max(row, column)] * x[column];
      }
      assertEquals(b[row], sum, 1e-3 * n);
    }
  }

  @Test
  void factor_notPositiveDefinite_saysSo() {
    assertFalse(Cholesky.factor(new float[] {1, 2, 0, 1}, 2));
    assertFalse(Cholesky.factor(new float[] {Float.NaN}, 1));
  }

  private static float[] positiveDefinite(int n) {
    Random random = new Random(n);
    float[] vectors = new float[n * n];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (float) random.nextGaussian();
    }
    float[] gram = new float[n * n];
    FoldIn.addGram(vectors, n, n, gram);
    for (int i = 0; i < n; i++) {
      gram[i * n + i] += 1;
    }
    return gram;
  }
}
