package dev.riffle.engine.prediction;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.settings.ModelSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.Arrays;

/**
 * A row for each id that is worth one: no two ids share one, ids are let in after some sightings,
 * and go when they were not touched for long (the table of Monolith: Liu et al. 2022, section 2.1).
 * A hand goes round the rows, one a touch, and removes what has expired; where all rows are taken,
 * it removes the one of the next sixteen that was touched longest ago. One writer; readers take
 * {@link #rows} once for each request.
 */
final class RowTable implements Stateful {
  private static final int SAMPLE = 16;
  private static final int START_ROWS = 1_024;

  private final int capacity;
  private final int objectives;
  private final double expiryMillis;
  private final float scale;
  private final float squares;
  private final Admission admission;
  private volatile Rows rows;
  private long[] keys = new long[START_ROWS];
  private long[] touched = new long[START_ROWS];
  private int[] free = new int[16];
  private int freeCount;
  private int used;
  private int hand;
  private long evicted;
  private long expired;

  RowTable(ModelSettings settings, int objectives) {
    capacity = settings.rows();
    this.objectives = objectives;
    expiryMillis = settings.expiryMillis();
    scale = (float) settings.vectorScale();
    squares = (float) settings.vectorSquares();
    admission = new Admission(settings.admission());
    rows = empty(START_ROWS);
  }

  private Rows empty(int count) {
    return new Rows(
        new long[2 * count],
        new int[2 * count],
        new float[count * Rows.STRIDE],
        new float[count * objectives * Rows.WIDE]);
  }

  Rows rows() {
    return rows;
  }

  int size() {
    return used - freeCount;
  }

  /** Returns how many ids had to go for want of room. */
  long evicted() {
    return evicted;
  }

  /** Returns how many ids went because they were not touched for long. */
  long expired() {
    return expired;
  }

  /** Counts a sighting of {@code key}; it gets a row if it is let in. */
  void touch(long key, long nowMillis) {
    expireNext(nowMillis);
    int row = rows.find(key);
    if (row < 0 && admission.admits(key)) {
      row = insert(key);
    }
    if (row >= 0) {
      touched[row] = nowMillis;
    }
  }

  /** Removes {@code key}, if it is there. */
  void remove(long key) {
    int row = rows.find(key);
    if (row >= 0) {
      leaveIndex(key);
      keys[row] = 0;
      if (freeCount == free.length) {
        free = Arrays.copyOf(free, 2 * freeCount);
      }
      free[freeCount++] = row;
    }
  }

  private void expireNext(long nowMillis) {
    if (used > 0) {
      int row = next();
      if (keys[row] != 0 && nowMillis - touched[row] > expiryMillis) {
        remove(keys[row]);
        expired++;
      }
    }
  }

  private int next() {
    hand = hand + 1 >= used ? 0 : hand + 1;
    return hand;
  }

  private int insert(long key) {
    if (size() == capacity) {
      evict();
    }
    int row = freeCount > 0 ? free[--freeCount] : used++;
    ensure(row);
    start(row, key);
    enter(rows, key, row);
    return row;
  }

  private void evict() {
    int oldest = next();
    for (int i = 1; i < SAMPLE; i++) {
      int row = next();
      oldest = touched[row] < touched[oldest] ? row : oldest;
    }
    remove(keys[oldest]);
    evicted++;
  }

  /** Weights start from the key, so that they do not depend on the order of insertions. */
  private void start(int row, long key) {
    keys[row] = key;
    Rows all = rows;
    Random64 random = new Random64(key);
    int at = row * Rows.STRIDE;
    for (int d = 0; d < Rows.DIMENSIONS; d++) {
      all.vectors()[at + d] = (float) (2 * random.nextDouble() - 1) * scale;
      all.vectors()[at + Rows.DIMENSIONS + d] = squares;
    }
    int width = objectives * Rows.WIDE;
    Arrays.fill(all.wide(), row * width, (row + 1) * width, 0);
  }

  private void ensure(int row) {
    if (row < keys.length) {
      return;
    }
    int count = Math.min(capacity, 2 * keys.length);
    keys = Arrays.copyOf(keys, count);
    touched = Arrays.copyOf(touched, count);
    Rows old = rows;
    int slots = Integer.highestOneBit(2 * count - 1) * 2;
    Rows grown =
        new Rows(
            new long[slots],
            new int[slots],
            Arrays.copyOf(old.vectors(), count * Rows.STRIDE),
            Arrays.copyOf(old.wide(), count * objectives * Rows.WIDE));
    for (int i = 0; i < row; i++) {
      if (keys[i] != 0) {
        enter(grown, keys[i], i);
      }
    }
    rows = grown;
  }

  private static void enter(Rows all, long key, int row) {
    int mask = all.keys().length - 1;
    int i = (int) key & mask;
    while (all.keys()[i] != 0) {
      i = (i + 1) & mask;
    }
    all.rows()[i] = row;
    all.keys()[i] = key;
  }

  /** Removes a key and moves back those that had to pass it (Knuth, volume 3, 6.4, algorithm R). */
  private void leaveIndex(long key) {
    long[] index = rows.keys();
    int mask = index.length - 1;
    int hole = (int) key & mask;
    while (index[hole] != key) {
      hole = (hole + 1) & mask;
    }
    for (int i = (hole + 1) & mask; index[i] != 0; i = (i + 1) & mask) {
      int home = (int) index[i] & mask;
      if (((i - home) & mask) >= ((i - hole) & mask)) {
        index[hole] = index[i];
        rows.rows()[hole] = rows.rows()[i];
        hole = i;
      }
    }
    index[hole] = 0;
  }

  @Override
  public void write(StateWriter out) {
    out.number(used);
    out.numbers(keys, used);
    out.numbers(touched, used);
    out.numbers(rows.vectors(), used * Rows.STRIDE);
    out.numbers(rows.wide(), used * objectives * Rows.WIDE);
    out.number(freeCount);
    out.numbers(free, freeCount);
    out.number(hand);
    out.number(evicted);
    out.number(expired);
    admission.write(out);
  }

  @Override
  public void read(StateReader in) {
    used = in.count(capacity);
    int count = Math.min(capacity, Math.max(START_ROWS, Integer.highestOneBit(used) * 2));
    keys = new long[count];
    touched = new long[count];
    Rows read = empty(Integer.highestOneBit(2 * count - 1));
    in.longIntegers(keys, used);
    in.longIntegers(touched, used);
    in.reals(read.vectors(), used * Rows.STRIDE);
    in.reals(read.wide(), used * objectives * Rows.WIDE);
    freeCount = in.count(used);
    free = new int[Math.max(16, freeCount)];
    in.integers(free, freeCount);
    hand = in.count(Math.max(0, used - 1));
    evicted = in.longInteger();
    expired = in.longInteger();
    admission.read(in);
    for (int row = 0; row < used; row++) {
      if (keys[row] != 0) {
        enter(read, keys[row], row);
      }
    }
    rows = read;
  }
}
