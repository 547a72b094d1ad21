package dev.riffle.engine.store;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.Arrays;

/**
 * A row of a sparse matrix: numbers by handle, in an array of 64-bit words.
 *
 * <pre>
 *   row  [ epoch | size | handle:number | 0 | handle:number ... ]
 * </pre>
 *
 * <p>Behind the header lies an open-addressing table of a power of two places, at most three
 * quarters full. A handle and its number are one word, so a reader beside the one writer sees each
 * entry whole.
 */
final class SparseRow {
  static final int HEADER = 2;
  static final long[] EMPTY = new long[HEADER];

  private static final int EPOCH = 0;
  private static final int SIZE = 1;
  private static final int FIRST_PLACES = 8;
  private static final int HASH = 0x9E3779B9;

  private SparseRow() {}

  static long[] create(long epoch) {
    long[] row = new long[HEADER + FIRST_PLACES];
    row[EPOCH] = epoch;
    return row;
  }

  static long epoch(long[] row) {
    return row[EPOCH];
  }

  static int size(long[] row) {
    return (int) row[SIZE];
  }

  static int handle(long entry) {
    return (int) (entry >>> 32);
  }

  static float number(long entry) {
    return Float.intBitsToFloat((int) entry);
  }

  private static long entry(int handle, float number) {
    return (long) handle << 32 | (Float.floatToRawIntBits(number) & 0xFFFF_FFFFL);
  }

  /** Returns the number of a handle, 0 where it has none. */
  static float get(long[] row, int handle) {
    return row.length == HEADER ? 0 : number(row[place(row, handle)]);
  }

  /** Adds to the number of a handle; returns the row, which is another where it had to grow. */
  static long[] add(long[] row, int handle, float amount) {
    int place = place(row, handle);
    if (row[place] != 0) {
      row[place] = entry(handle, number(row[place]) + amount);
      return row;
    }
    return enter(row, place, handle, amount);
  }

  /** Sets the number of a handle; returns the row, which is another where it had to grow. */
  static long[] set(long[] row, int handle, float number) {
    int place = place(row, handle);
    if (row[place] != 0) {
      row[place] = entry(handle, number);
      return row;
    }
    return enter(row, place, handle, number);
  }

  private static long[] enter(long[] row, int place, int handle, float number) {
    if ((row[SIZE] + 1) * 4 <= (row.length - HEADER) * 3L) {
      row[place] = entry(handle, number);
      row[SIZE]++;
      return row;
    }
    long[] grown = new long[HEADER + 2 * (row.length - HEADER)];
    grown[EPOCH] = row[EPOCH];
    for (int i = HEADER; i < row.length; i++) {
      if (row[i] != 0) {
        put(grown, row[i]);
      }
    }
    put(grown, entry(handle, number));
    return grown;
  }

  private static void put(long[] row, long entry) {
    row[place(row, handle(entry))] = entry;
    row[SIZE]++;
  }

  /** Forgets a handle, and moves up what lies behind it, so that all can still be found. */
  static void remove(long[] row, int handle) {
    if (row.length == HEADER) {
      return;
    }
    int hole = place(row, handle) - HEADER;
    if (row[HEADER + hole] == 0) {
      return;
    }
    int mask = row.length - HEADER - 1;
    for (int i = (hole + 1) & mask; row[HEADER + i] != 0; i = (i + 1) & mask) {
      int home = home(handle(row[HEADER + i]), mask);
      if (((i - home) & mask) >= ((i - hole) & mask)) {
        row[HEADER + hole] = row[HEADER + i];
        hole = i;
      }
    }
    row[HEADER + hole] = 0;
    row[SIZE]--;
  }

  /**
   * Returns a row of another epoch with every number times {@code factor}, and of those the {@code
   * count} that are farthest from 0.
   */
  static long[] renewed(long[] row, long epoch, double factor, int count) {
    long[] entries = farthestFirst(row);
    int kept = Math.min(count, entries.length);
    int places = FIRST_PLACES;
    while (kept * 4 > places * 3) {
      places *= 2;
    }
    long[] renewed = new long[HEADER + places];
    renewed[EPOCH] = epoch;
    for (int i = 0; i < kept; i++) {
      float number = (float) (number(entries[i]) * factor);
      if (Math.abs(number) > Float.MIN_NORMAL) {
        put(renewed, entry(handle(entries[i]), number));
      }
    }
    return renewed;
  }

  /** Returns the entries, those of the numbers farthest from 0 first, lower handles first. */
  static long[] farthestFirst(long[] row) {
    long[] keys = new long[size(row)];
    int size = 0;
    for (int i = HEADER; i < row.length && size < keys.length; i++) {
      if (row[i] != 0) {
        int distance = Float.floatToRawIntBits(Math.abs(number(row[i])));
        keys[size++] = (long) ~distance << 32 | (handle(row[i]) & 0xFFFF_FFFFL);
      }
    }
    Arrays.sort(keys, 0, size);
    long[] entries = new long[size];
    for (int i = 0; i < size; i++) {
      entries[i] = row[place(row, (int) keys[i])];
    }
    return entries;
  }

  static void write(long[] row, StateWriter out) {
    out.number(row.length);
    out.numbers(row, row.length);
  }

  /** Reads a row of at most {@code sizeMax} entries. */
  static long[] read(int sizeMax, StateReader in) {
    long[] row = new long[in.count(HEADER + 4 * Integer.highestOneBit(sizeMax))];
    in.longIntegers(row, row.length);
    return row;
  }

  /** Returns the place of a handle, or the empty one where it would be. */
  private static int place(long[] row, int handle) {
    int mask = row.length - HEADER - 1;
    int place = home(handle, mask);
    while (row[HEADER + place] != 0 && handle(row[HEADER + place]) != handle) {
      place = (place + 1) & mask;
    }
    return HEADER + place;
  }

  private static int home(int handle, int mask) {
    return (handle * HASH) >>> 9 & mask;
  }
}
