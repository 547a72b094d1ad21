package dev.riffle.engine.prediction;

import dev.riffle.engine.math.Random64;

/**
 * What is known of one case: ids in fields, and numbers. The arrays are kept, not copied, and must
 * not be written into any more.
 */
public final class Example {
  private static final long FIELD_STEP = 0x9E3779B97F4A7C15L;

  private final int[] fields;
  private final long[] keys;
  private final float[] dense;

  /**
   * Keeps what is known.
   *
   * @param fields the field of each id, from 0, ascending; the ids of one field have equal shares
   *     in it
   * @param keys a 64-bit hash of each id, different in each field; see {@link #key}
   * @param dense numbers of order 1, -100 to 100
   */
  public Example(int[] fields, long[] keys, float[] dense) {
    if (fields.length != keys.length) {
      throw new IllegalArgumentException(
          "every id must have a field, but there were %d ids and %d fields"
              .formatted(keys.length, fields.length));
    }
    this.fields = fields;
    this.keys = keys;
    this.dense = dense;
  }

  public int[] fields() {
    return fields;
  }

  public long[] keys() {
    return keys;
  }

  public float[] dense() {
    return dense;
  }

  /** Returns the key of an id in a field. */
  public static long key(int field, String id) {
    return key(field, Random64.hash(id));
  }

  /** Returns the key of an id in a field, by the id's hash. */
  public static long key(int field, long hash) {
    long key = Random64.mix(hash + (field + 1) * FIELD_STEP);
    return key == 0 ? 1 : key;
  }
}
