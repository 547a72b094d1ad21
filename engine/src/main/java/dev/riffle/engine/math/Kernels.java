package dev.riffle.engine.math;

/**
 * Inner loops over arrays of floats: with SIMD where the JVM was started with {@code --add-modules
 * jdk.incubator.vector}, else without. Both sum in the same order, in {@link #LANES} partial sums,
 * and so give the same bits. Thread-safe.
 */
public abstract class Kernels {
  /** Elements of one vector. */
  static final int WIDTH = 8;

  /**
   * Partial sums of a dot product. Element i goes into number i modulo this; behind the last whole
   * round, into number i modulo {@link #WIDTH}, and what fills no vector into a sum of its own.
   */
  static final int LANES = 4 * WIDTH;

  /** Keeps the first step of a sum of squares that starts at 0 from being without bounds. */
  static final float EPSILON = 1e-6f;

  /** The fastest that there is here. */
  public static final Kernels BEST = best();

  Kernels() {}

  private static Kernels best() {
    boolean simd = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    return simd ? SimdKernels.orScalar() : new ScalarKernels();
  }

  /** Returns the sum of a x b over {@code length} elements. */
  public abstract float dot(float[] a, int aStart, float[] b, int bStart, int length);

  /** Adds {@code factor} x x to y over {@code length} elements. */
  public abstract void add(float factor, float[] x, int xStart, float[] y, int yStart, int length);

  /**
   * Adds four rows of {@code x}, which lie {@code stride} apart, to y, each times its factor.
   *
   * @param factors four, from {@code factorStart} on, {@code factorStride} apart
   */
  public abstract void add4(
      float[] factors,
      int factorStart,
      int factorStride,
      float[] x,
      int xStart,
      int stride,
      float[] y,
      int yStart,
      int length);

  /**
   * Moves weights against a gradient, each at its own rate: adds the square of {@code factor} x
   * gradient to the sum of squares, then takes {@code rate} x {@code factor} x gradient / root of
   * the sum off the weight (Adagrad: Duchi, Hazan and Singer, JMLR 2011).
   */
  public abstract void adagrad(
      float rate,
      float factor,
      float[] gradient,
      int gradientStart,
      float[] weights,
      int weightStart,
      float[] squares,
      int squareStart,
      int length);

  /** Returns the sum of a x b over the elements from {@code i} on, which fill no vector. */
  static float rest(float[] a, int aStart, float[] b, int bStart, int i, int length) {
    float sum = 0;
    for (; i < length; i++) {
      sum = Math.fma(a[aStart + i], b[bStart + i], sum);
    }
    return sum;
  }

  /** Sums the partial sums, halves first. */
  static float sum(float[] lanes) {
    for (int half = LANES / 2; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) {
        lanes[i] += lanes[i + half];
      }
    }
    return lanes[0];
  }
}
