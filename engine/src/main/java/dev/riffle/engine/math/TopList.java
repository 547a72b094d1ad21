package dev.riffle.engine.math;

import java.util.Arrays;

/**
 * The ids with the highest keys, best first, in bounded space. Keys are logarithms to base 2 of
 * forward-decayed counts (Cormode et al., "Forward decay", ICDE 2009): time lowers all alike, so
 * their order changes only when one is touched.
 *
 * <p>One writer; readers may run beside it and may then see an id twice or miss one that moves.
 */
public final class TopList {
  private static final int FIRST_LENGTH = 8;

  private final int capacity;
  private volatile int[] ids = new int[0];
  private volatile double[] keys = new double[0];
  private volatile int size;

  public TopList(int capacity) {
    this.capacity = capacity;
  }

  /** Returns how many there are; an index below it may be read. */
  public int size() {
    return Math.min(size, Math.min(ids.length, keys.length));
  }

  public int id(int index) {
    return ids[index];
  }

  public double key(int index) {
    return keys[index];
  }

  /**
   * Sets the key of {@code id}. The list holds the true top as long as keys only rise.
   *
   * @param key the id's whole key
   */
  public void offer(int id, double key) {
    int count = size;
    if (count == capacity && key <= keys[count - 1]) {
      return;
    }
    int index = indexOf(id);
    place(index < 0 ? free() : index, id, key);
  }

  /**
   * Adds to the key of {@code id}. A newcomer to a full list takes over the lowest key (Metwally et
   * al., "Space-Saving", ICDT 2005), so a key is too high by at most that.
   *
   * @param increment logarithm to base 2 of what is added
   */
  public void hit(int id, double increment) {
    int index = indexOf(id);
    if (index >= 0) {
      place(index, id, Exponents.logAdd(keys[index], increment));
    } else if (size < capacity) {
      place(free(), id, increment);
    } else {
      place(size - 1, id, Exponents.logAdd(keys[size - 1], increment));
    }
  }

  /** Removes {@code id}, if it is there. */
  public void remove(int id) {
    int index = indexOf(id);
    if (index >= 0) {
      int left = size - 1;
      System.arraycopy(ids, index + 1, ids, index, left - index);
      System.arraycopy(keys, index + 1, keys, index, left - index);
      size = left;
    }
  }

  /** Appends an id whose key is at most the last one's, when a snapshot is read. */
  public void append(int id, double key) {
    place(free(), id, key);
  }

  private int indexOf(int id) {
    int[] all = ids;
    int count = size;
    for (int i = 0; i < count; i++) {
      if (all[i] == id) {
        return i;
      }
    }
    return -1;
  }

  private int free() {
    int count = size;
    if (count == capacity) {
      return count - 1;
    }
    if (count == ids.length) {
      int length = Math.min(capacity, Math.max(FIRST_LENGTH, count * 2));
      ids = Arrays.copyOf(ids, length);
      keys = Arrays.copyOf(keys, length);
    }
    keys[count] = Double.NEGATIVE_INFINITY;
    size = count + 1;
    return count;
  }

  private void place(int from, int id, double key) {
    int[] allIds = ids;
    double[] allKeys = keys;
    int index = from;
    while (index > 0 && allKeys[index - 1] < key) {
      allIds[index] = allIds[index - 1];
      allKeys[index] = allKeys[index - 1];
      index--;
    }
    while (index < size - 1 && allKeys[index + 1] > key) {
      allIds[index] = allIds[index + 1];
      allKeys[index] = allKeys[index + 1];
      index++;
    }
    allIds[index] = id;
    allKeys[index] = key;
  }
}
