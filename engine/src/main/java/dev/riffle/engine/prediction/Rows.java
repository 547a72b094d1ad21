package dev.riffle.engine.prediction;

/**
 * What readers see of a {@link RowTable}: an index by key, and what is learned of each row.
 *
 * <pre>
 *   keys     [ key | 0 | key | 0 | ... ]      open addressing, at most half full
 *   rows     [ row | . | row | . | ... ]
 *   vectors  [ 16 weights, 16 sums of squares | ... ]                     by row: 128 bytes
 *   wide     [ weight, z, n of objective 0 | of objective 1 | ... ]       by row
 * </pre>
 */
final class Rows {
  /** Numbers in a vector. */
  static final int DIMENSIONS = 16;

  /** Floats in a row of {@code vectors}. */
  static final int STRIDE = 2 * DIMENSIONS;

  /** Floats of an objective in a row of {@code wide}. */
  static final int WIDE = 3;

  private final long[] keys;
  private final int[] rows;
  private final float[] vectors;
  private final float[] wide;

  Rows(long[] keys, int[] rows, float[] vectors, float[] wide) {
    this.keys = keys;
    this.rows = rows;
    this.vectors = vectors;
    this.wide = wide;
  }

  long[] keys() {
    return keys;
  }

  int[] rows() {
    return rows;
  }

  float[] vectors() {
    return vectors;
  }

  float[] wide() {
    return wide;
  }

  /**
   * Returns the row of {@code key}, or -1. Beside a writer that removes another key, it may miss
   * one that is there.
   */
  int find(long key) {
    int mask = keys.length - 1;
    for (int i = (int) key & mask; keys[i] != 0; i = (i + 1) & mask) {
      if (keys[i] == key) {
        return rows[i];
      }
    }
    return -1;
  }
}
