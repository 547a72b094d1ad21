package dev.riffle.engine.search;

/**
 * The best links of a walk so far, best first, and which of them were expanded. Not thread-safe.
 *
 * <pre>
 *   key  [ 32 bits score, in the order of ints | 31 bits link | 1 bit expanded ]
 * </pre>
 */
final class Beam {
  private static final long EXPANDED = 1;

  private long[] keys = new long[64];
  private int width;
  private int size;
  private int next;

  /** Empties the beam and sets how many it keeps, at least 1. */
  void reset(int width) {
    this.width = width;
    size = 0;
    next = 0;
    if (keys.length < width) {
      keys = new long[width];
    }
  }

  int size() {
    return size;
  }

  int link(int index) {
    return (int) keys[index] >>> 1;
  }

  float score(int index) {
    int order = (int) (keys[index] >> 32);
    return Float.intBitsToFloat(order ^ ((order >> 31) & Integer.MAX_VALUE));
  }

  /** Keeps {@code link}, which must be new, if it is among the best so far. */
  void offer(float score, int link) {
    int bits = Float.floatToRawIntBits(score);
    long key = (long) (bits ^ ((bits >> 31) & Integer.MAX_VALUE)) << 32 | (long) link << 1;
    if (size == width && key <= keys[size - 1]) {
      return;
    }
    int index = indexFor(key);
    int moved = Math.min(size, width - 1) - index;
    System.arraycopy(keys, index, keys, index + 1, moved);
    keys[index] = key;
    size = index + moved + 1;
    next = Math.min(next, index);
  }

  /** Returns the best link that was not expanded, and marks it, or -1 where there is none. */
  int expandNext() {
    while (next < size && (keys[next] & EXPANDED) != 0) {
      next++;
    }
    if (next == size) {
      return -1;
    }
    keys[next] |= EXPANDED;
    return link(next++);
  }

  private int indexFor(long key) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] > key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
