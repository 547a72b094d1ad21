package dev.riffle.engine.math;

/**
 * The factor U of a symmetric positive definite matrix A = U'U, and what is solved with it.
 * Matrices are upper triangles, row by row, in the order of their full size: row i starts at i x n,
 * and what lies below the diagonal is never looked at. Thread-safe.
 */
public final class Cholesky {
  private static final Kernels KERNELS = Kernels.BEST;
  private static final int PANEL = 4;

  private Cholesky() {}

  /**
   * Replaces the upper triangle of A by U.
   *
   * @return false where A is not positive definite; what is left in it then means nothing
   */
  public static boolean factor(float[] a, int n) {
    for (int from = 0; from < n; from += PANEL) {
      int to = Math.min(from + PANEL, n);
      if (!factorPanel(a, n, from, to)) {
        return false;
      }
      subtractPanel(a, n, from, to);
    }
    return true;
  }

  private static boolean factorPanel(float[] a, int n, int from, int to) {
    for (int row = from; row < to; row++) {
      int diagonal = row * n + row;
      for (int above = from; above < row; above++) {
        KERNELS.add(-a[above * n + row], a, above * n + row, a, diagonal, n - row);
      }
      if (!(a[diagonal] > 0)) {
        return false;
      }
      float scale = (float) (1 / Math.sqrt(a[diagonal]));
      for (int i = row * n + row; i < row * n + n; i++) {
        a[i] *= scale;
      }
    }
    return true;
  }

  private static void subtractPanel(float[] a, int n, int from, int to) {
    float[] factors = new float[PANEL];
    for (int row = to; row < n; row++) {
      for (int p = from; p < to; p++) {
        factors[p - from] = -a[p * n + row];
      }
      KERNELS.add4(factors, 0, 1, a, from * n + row, n, a, row * n + row, n - row);
    }
  }

  /** Replaces b by the solution x of A x = b. */
  public static void solve(float[] u, int n, float[] b) {
    for (int i = 0; i < n; i++) {
      b[i] /= u[i * n + i];
      KERNELS.add(-b[i], u, i * n + i + 1, b, i + 1, n - i - 1);
    }
    back(u, n, b);
  }

  /** Replaces b by the solution x of U x = b. */
  public static void back(float[] u, int n, float[] b) {
    for (int i = n - 1; i >= 0; i--) {
      b[i] = (b[i] - KERNELS.dot(u, i * n + i + 1, b, i + 1, n - i - 1)) / u[i * n + i];
    }
  }
}
