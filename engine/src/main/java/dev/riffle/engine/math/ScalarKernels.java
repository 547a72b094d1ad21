package dev.riffle.engine.math;

/** Plain loops. */
final class ScalarKernels extends Kernels {
  @Override
  public float dot(float[] a, int aStart, float[] b, int bStart, int length) {
    float[] lanes = new float[LANES];
    int whole = length & -LANES;
    int i = 0;
    for (int end = length & -WIDTH; i < end; i++) {
      int lane = i < whole ? i & (LANES - 1) : i & (WIDTH - 1);
      lanes[lane] = Math.fma(a[aStart + i], b[bStart + i], lanes[lane]);
    }
    return sum(lanes) + rest(a, aStart, b, bStart, i, length);
  }

  @Override
  public void add(float factor, float[] x, int xStart, float[] y, int yStart, int length) {
    for (int i = 0; i < length; i++) {
      y[yStart + i] = Math.fma(factor, x[xStart + i], y[yStart + i]);
    }
  }

  @Override
  public void add4(
      float[] factors,
      int factorStart,
      int factorStride,
      float[] x,
      int xStart,
      int stride,
      float[] y,
      int yStart,
      int length) {
    for (int row = 0; row < 4; row++) {
      add(factors[factorStart + row * factorStride], x, xStart + row * stride, y, yStart, length);
    }
  }

  @Override
  public void adagrad(
      float rate,
      float factor,
      float[] gradient,
      int gradientStart,
      float[] weights,
      int weightStart,
      float[] squares,
      int squareStart,
      int length) {
    for (int i = 0; i < length; i++) {
      float g = factor * gradient[gradientStart + i];
      float square = Math.fma(g, g, squares[squareStart + i]);
      squares[squareStart + i] = square;
      weights[weightStart + i] -= rate * g / ((float) Math.sqrt(square) + EPSILON);
    }
  }
}
