package dev.riffle.engine.math;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Loops over vectors of eight floats, whatever the machine prefers, so that sums are the same. */
final class SimdKernels extends Kernels {
  private static final VectorSpecies<Float> EIGHT = FloatVector.SPECIES_256;

  /** Returns these kernels, or the plain ones where the machine has no vectors of this width. */
  static Kernels orScalar() {
    boolean wide = FloatVector.SPECIES_PREFERRED.length() >= WIDTH;
    return wide ? new SimdKernels() : new ScalarKernels();
  }

  @Override
  public float dot(float[] a, int aStart, float[] b, int bStart, int length) {
    FloatVector sum0 = FloatVector.zero(EIGHT);
    FloatVector sum1 = sum0;
    FloatVector sum2 = sum0;
    FloatVector sum3 = sum0;
    int i = 0;
    for (int end = length & -LANES; i < end; i += LANES) {
      sum0 = at(a, aStart + i).fma(at(b, bStart + i), sum0);
      sum1 = at(a, aStart + i + WIDTH).fma(at(b, bStart + i + WIDTH), sum1);
      sum2 = at(a, aStart + i + 2 * WIDTH).fma(at(b, bStart + i + 2 * WIDTH), sum2);
      sum3 = at(a, aStart + i + 3 * WIDTH).fma(at(b, bStart + i + 3 * WIDTH), sum3);
    }
    for (int end = length & -WIDTH; i < end; i += WIDTH) {
      sum0 = at(a, aStart + i).fma(at(b, bStart + i), sum0);
    }
    return sum(sum0.add(sum2).add(sum1.add(sum3))) + rest(a, aStart, b, bStart, i, length);
  }

  private static float sum(FloatVector eight) {
    float sum0 = eight.lane(0) + eight.lane(4);
    float sum1 = eight.lane(1) + eight.lane(5);
    float sum2 = eight.lane(2) + eight.lane(6);
    float sum3 = eight.lane(3) + eight.lane(7);
    return sum0 + sum2 + (sum1 + sum3);
  }

  @Override
  public void add(float factor, float[] x, int xStart, float[] y, int yStart, int length) {
    FloatVector factors = FloatVector.broadcast(EIGHT, factor);
    int i = 0;
    for (int end = length & -WIDTH; i < end; i += WIDTH) {
      at(x, xStart + i).fma(factors, at(y, yStart + i)).intoArray(y, yStart + i);
    }
    for (; i < length; i++) {
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
    float factor0 = factors[factorStart];
    float factor1 = factors[factorStart + factorStride];
    float factor2 = factors[factorStart + 2 * factorStride];
    float factor3 = factors[factorStart + 3 * factorStride];
    FloatVector factors0 = FloatVector.broadcast(EIGHT, factor0);
    FloatVector factors1 = FloatVector.broadcast(EIGHT, factor1);
    FloatVector factors2 = FloatVector.broadcast(EIGHT, factor2);
    FloatVector factors3 = FloatVector.broadcast(EIGHT, factor3);
    int i = 0;
    for (int end = length & -WIDTH; i < end; i += WIDTH) {
      int at = xStart + i;
      FloatVector sum = at(x, at).fma(factors0, at(y, yStart + i));
      sum = at(x, at + stride).fma(factors1, sum);
      sum = at(x, at + 2 * stride).fma(factors2, sum);
      at(x, at + 3 * stride).fma(factors3, sum).intoArray(y, yStart + i);
    }
    for (; i < length; i++) {
      int at = xStart + i;
      float sum = Math.fma(factor0, x[at], y[yStart + i]);
      sum = Math.fma(factor1, x[at + stride], sum);
      sum = Math.fma(factor2, x[at + 2 * stride], sum);
      y[yStart + i] = Math.fma(factor3, x[at + 3 * stride], sum);
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
    int i = 0;
    for (int end = length & -WIDTH; i < end; i += WIDTH) {
      FloatVector g = at(gradient, gradientStart + i).mul(factor);
      FloatVector square = g.fma(g, at(squares, squareStart + i));
      square.intoArray(squares, squareStart + i);
      FloatVector step = g.mul(rate).div(square.sqrt().add(EPSILON));
      at(weights, weightStart + i).sub(step).intoArray(weights, weightStart + i);
    }
    for (; i < length; i++) {
      float g = factor * gradient[gradientStart + i];
      float square = Math.fma(g, g, squares[squareStart + i]);
      squares[squareStart + i] = square;
      weights[weightStart + i] -= rate * g / ((float) Math.sqrt(square) + EPSILON);
    }
  }

  private static FloatVector at(float[] array, int start) {
    return FloatVector.fromArray(EIGHT, array, start);
  }
}
