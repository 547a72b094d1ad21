package dev.riffle.engine.prediction;

import java.util.Arrays;

/** Ids in their fields, gathered one by one and used again. Not thread-safe. */
public final class Ids {
  private static final float[] NO_NUMBERS = {};

  private int[] fields = new int[16];
  private long[] keys = new long[16];
  private int size;

  /** Starts over with none. */
  public void clear() {
    size = 0;
  }

  /**
   * Adds an id.
   *
   * @param field that of the last id, or a later one
   * @param hash of the id
   */
  public void add(int field, long hash) {
    if (size == keys.length) {
      fields = Arrays.copyOf(fields, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
    }
    fields[size] = field;
    keys[size++] = Example.key(field, hash);
  }

  /** Returns an example with these ids and no numbers. */
  public Example example() {
    return new Example(Arrays.copyOf(fields, size), Arrays.copyOf(keys, size), NO_NUMBERS);
  }

  int size() {
    return size;
  }

  int field(int index) {
    return fields[index];
  }

  long key(int index) {
    return keys[index];
  }
}
