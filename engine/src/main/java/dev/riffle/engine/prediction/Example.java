package dev.riffle.engine.prediction;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.math.Random64;

/**
 * What is known of one case: ids in fields, and numbers. The arrays are kept, not copied, and must
 * not be written into any more.
 *
 * @param fields the field of each id, from 0, ascending; the ids of one field have equal shares in
 *     it
 * @param keys a 64-bit hash of each id, different in each field; see {@link #key}
 * @param dense features of order 1, finite
 */
public record Example(int[] fields, long[] keys, float[] dense) {
  private static final long FIELD_STEP = 0x9E3779B97F4A7C15L;

  public Example {
    Check.require(
        fields.length == keys.length,
        "every id must have a field, but there were %d ids and %d fields"
            .formatted(keys.length, fields.length));
  }

  /** Returns the key of an id in a field. */
  public static long key(int field, String id) {
    return key(field, Random64.hash(id));
  }

  /** Returns the key of an id in a field, by the id's hash. */
  public static long key(int field, long hash) {
    return Random64.mix(hash + (field + 1) * FIELD_STEP);
  }
}
