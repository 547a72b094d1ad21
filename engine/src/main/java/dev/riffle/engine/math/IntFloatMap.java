package dev.riffle.engine.math;

import java.util.Arrays;

/**
 * Adds up numbers by key: open addressing over two parallel arrays, with the used slots listed so
 * that clearing costs what was used. Keys are not negative. Not thread-safe.
 *
 * <pre>
 *   keys    [ -1 | 17 | -1 | 4 ]      key or EMPTY, power of two, at most half full
 *   values  [  0 | .5 |  0 | 2 ]
 *   used    [  1 |  3 ]               slots in the order of first use
 * </pre>
 */
public final class IntFloatMap {
  private static final int EMPTY = -1;
  private static final int HASH = 0x9E3779B9;

  private int[] keys;
  private float[] values;
  private int[] used;
  private int size;

  public IntFloatMap(int expected) {
    int length = Integer.highestOneBit(Math.max(expected, 8) * 2 - 1) * 2;
    keys = new int[length];
    values = new float[length];
    used = new int[length / 2];
    Arrays.fill(keys, EMPTY);
  }

  public int size() {
    return size;
  }

  /** Returns the key that came in as {@code index}-th, from 0. */
  public int key(int index) {
    return keys[used[index]];
  }

  /** Returns the value of the key that came in as {@code index}-th, from 0. */
  public float value(int index) {
    return values[used[index]];
  }

  /** Returns the value of {@code key}, or 0. */
  public float get(int key) {
    int slot = slot(keys, key);
    return keys[slot] == key ? values[slot] : 0;
  }

  /** Returns the value of {@code key}, or {@code missing}. */
  public float getOr(int key, float missing) {
    int slot = slot(keys, key);
    return keys[slot] == key ? values[slot] : missing;
  }

  public boolean contains(int key) {
    return keys[slot(keys, key)] == key;
  }

  /** Adds {@code amount} to the value of {@code key}. */
  public void add(int key, float amount) {
    int slot = claim(key);
    values[slot] += amount;
  }

  /** Sets the value of {@code key}; returns whether the key is new. */
  public boolean put(int key, float value) {
    int before = size;
    int slot = claim(key);
    values[slot] = value;
    return size > before;
  }

  public void clear() {
    for (int i = 0; i < size; i++) {
      keys[used[i]] = EMPTY;
    }
    size = 0;
  }

  private int claim(int key) {
    int slot = slot(keys, key);
    if (keys[slot] == key) {
      return slot;
    }
    if (size == used.length) {
      grow();
      slot = slot(keys, key);
    }
    keys[slot] = key;
    values[slot] = 0;
    used[size++] = slot;
    return slot;
  }

  private static int slot(int[] keys, int key) {
    int mask = keys.length - 1;
    int hash = key * HASH;
    int slot = (hash ^ hash >>> 16) & mask;
    while (keys[slot] != key && keys[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    float[] oldValues = values;
    int[] oldUsed = used;
    keys = new int[oldKeys.length * 2];
    values = new float[keys.length];
    used = new int[keys.length / 2];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < size; i++) {
      int slot = slot(keys, oldKeys[oldUsed[i]]);
      keys[slot] = oldKeys[oldUsed[i]];
      values[slot] = oldValues[oldUsed[i]];
      used[i] = slot;
    }
  }
}
