package dev.riffle.engine.search;

import java.util.Arrays;

/** A set of slots: a bit each, and a list of what was added, so that clearing costs that much. */
final class SlotSet {
  private static final int LENGTH_MIN = 1_024;

  private long[] bits = new long[0];
  private int[] added = new int[LENGTH_MIN];
  private int size;

  /** Empties the set and makes room for slots below {@code slots}. */
  void clear(int slots) {
    for (int i = 0; i < size; i++) {
      bits[added[i] >>> 6] = 0;
    }
    size = 0;
    if (bits.length * Long.SIZE < slots) {
      bits = new long[(slots + Long.SIZE - 1) / Long.SIZE];
    }
  }

  /** Returns how often a slot was added anew. */
  int size() {
    return size;
  }

  /** Adds {@code slot}; returns whether it is new. */
  boolean add(int slot) {
    long before = bits[slot >>> 6];
    long with = before | 1L << slot;
    if (before == with) {
      return false;
    }
    bits[slot >>> 6] = with;
    if (size == added.length) {
      added = Arrays.copyOf(added, size * 2);
    }
    added[size++] = slot;
    return true;
  }

  /** Makes {@code slot} new again. */
  void remove(int slot) {
    bits[slot >>> 6] &= ~(1L << slot);
  }
}
