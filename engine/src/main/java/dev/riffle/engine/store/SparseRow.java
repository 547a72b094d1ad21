package dev.riffle.engine.store;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.Arrays;

/**
 * A row of a sparse matrix: numbers by handle, in an array of 64-bit words.
 *
 * <pre>
 *   row  [ scale | total | size | handle:number | 0 | handle:number ... ]
 * </pre>
 *
 * <p>Scale and total are the owner's. Behind the header lies an open-addressing table, at most
 * seven eighths full, that grows by a quarter, since memory counts more than a probe here: a row
 * lies in a few neighbouring cache lines. A handle and its number are one word, so a reader beside
 * the one writer sees each entry whole.
 */
final class SparseRow {
  static final int HEADER = 3;
  static final long[] EMPTY = new long[HEADER];

  private static final int SCALE = 0;
  private static final int TOTAL = 1;
  private static final int SIZE = 2;
  private static final int FIRST_SIZE = 4;
  private static final int HASH = 0x9E3779B9;

  private SparseRow() {}

  static long[] create(long scale) {
    return create(scale, FIRST_SIZE);
  }

  /** Returns an empty row with room for so many entries. */
  static long[] create(long scale, int size) {
    long[] row = new long[HEADER + places(size)];
    row[SCALE] = scale;
    return row;
  }

  /** Returns how many places a table of {@code size} entries has. */
  private static int places(int size) {
    return size + (size + 6) / 7;
  }

  /** Returns in what the numbers are measured, as the owner said. */
  static long scale(long[] row) {
    return row[SCALE];
  }

  /** Returns what the owner counted, 0 at first. */
  static double total(long[] row) {
    return Double.longBitsToDouble(row[TOTAL]);
  }

  static void total(long[] row, double total) {
    row[TOTAL] = Double.doubleToRawLongBits(total);
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

  static boolean contains(long[] row, int handle) {
    return row.length > HEADER && row[place(row, handle)] != 0;
  }

  /**
   * Adds to the number of a handle; returns the row, which is another where it had to grow.
   *
   * @param sizeMax entries that the row will ever have
   */
  static long[] add(long[] row, int handle, float amount, int sizeMax) {
    int place = place(row, handle);
    if (row[place] != 0) {
      row[place] = entry(handle, number(row[place]) + amount);
      return row;
    }
    return enter(row, place, handle, amount, sizeMax);
  }

  /** Sets the number of a handle, as {@link #add} does. */
  static long[] set(long[] row, int handle, float number, int sizeMax) {
    int place = place(row, handle);
    if (row[place] != 0) {
      row[place] = entry(handle, number);
      return row;
    }
    return enter(row, place, handle, number, sizeMax);
  }

  private static long[] enter(long[] row, int place, int handle, float number, int sizeMax) {
    int size = size(row);
    if (HEADER + places(size + 1) <= row.length) {
      row[place] = entry(handle, number);
      row[SIZE]++;
      return row;
    }
    int roomy = Math.max(size + 1, Math.min(sizeMax, size + Math.max(FIRST_SIZE, size / 4)));
    long[] grown = new long[HEADER + places(roomy)];
    grown[SCALE] = row[SCALE];
    grown[TOTAL] = row[TOTAL];
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

  /** Forgets a handle. */
  static void remove(long[] row, int handle) {
    if (contains(row, handle)) {
      close(row, place(row, handle) - HEADER);
    }
  }

  /** Forgets the handle of the least number and returns that; the row must not be empty. */
  static float removeLeast(long[] row) {
    int least = -1;
    for (int i = HEADER; i < row.length; i++) {
      if (row[i] != 0 && (least < 0 || number(row[i]) < number(row[least]))) {
        least = i;
      }
    }
    float number = number(row[least]);
    close(row, least - HEADER);
    return number;
  }

  /** Empties a place and moves up what lies behind it, so that all can still be found. */
  private static void close(long[] row, int emptied) {
    int places = row.length - HEADER;
    int hole = emptied;
    for (int i = next(hole, places); row[HEADER + i] != 0; i = next(i, places)) {
      int home = home(handle(row[HEADER + i]), places);
      if (distance(home, i, places) >= distance(hole, i, places)) {
        row[HEADER + hole] = row[HEADER + i];
        hole = i;
      }
    }
    row[HEADER + hole] = 0;
    row[SIZE]--;
  }

  private static int next(int place, int places) {
    return place + 1 == places ? 0 : place + 1;
  }

  private static int distance(int from, int to, int places) {
    return to >= from ? to - from : to - from + places;
  }

  /**
   * Returns a row of another scale with every number, and the total, times {@code factor}, and of
   * the entries the {@code count} that are farthest from 0.
   */
  static long[] renewed(long[] row, long scale, double factor, int count) {
    long[] entries = farthestFirst(row);
    int kept = Math.min(count, entries.length);
    long[] renewed = new long[HEADER + places(Math.max(FIRST_SIZE, kept))];
    renewed[SCALE] = scale;
    total(renewed, total(row) * factor);
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
    long[] row = new long[in.count(HEADER + places(sizeMax + FIRST_SIZE))];
    in.longIntegers(row, row.length);
    return row;
  }

  /** Returns the place of a handle, or the empty one where it would be. */
  private static int place(long[] row, int handle) {
    int places = row.length - HEADER;
    int place = home(handle, places);
    while (row[HEADER + place] != 0 && handle(row[HEADER + place]) != handle) {
      place = next(place, places);
    }
    return HEADER + place;
  }

  /** Returns the place where a search begins: the hash as a fraction of all places. */
  private static int home(int handle, int places) {
    int hash = handle * HASH;
    return (int) ((Integer.toUnsignedLong(hash) * places) >>> 32);
  }
}
