package dev.riffle.engine.search;

/**
 * Inner loops over int8 codes of -127 to 127: with SIMD where the JVM was started with {@code
 * --add-modules jdk.incubator.vector}, else without. Both give the same bits: sums of integers are
 * exact, and each is multiplied by its scale once. Thread-safe.
 */
abstract class ByteKernels {
  /** The fastest that there is here. */
  static final ByteKernels BEST = best();

  private static ByteKernels best() {
    boolean simd = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    return simd ? SimdByteKernels.orScalar() : new ScalarByteKernels();
  }

  /**
   * Computes a score for each row of some blocks: its scale times its inner product with the query.
   *
   * @param query codes, as many as a row has bytes, of -127 to 127
   * @param blocks rows laid out as in {@link Blocks}
   * @param from first row, a multiple of 32
   * @param rows how many, a multiple of 32
   * @param scores receives the scores, from index 0
   * @return the highest score
   */
  abstract float scan(
      short[] query, byte[] blocks, float[] scales, int from, int rows, float[] scores);

  /**
   * Returns the inner product of two rows.
   *
   * @param length codes of a row, a multiple of 32
   */
  abstract int dot(byte[] a, int aStart, byte[] b, int bStart, int length);
}
