package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which items are watched together: for each item, decayed weights of a bounded number of others.
 *
 * <pre>
 *   row  [ landmark | total | size | handle:weight | 0 | handle:weight ... ]    64 bits each
 * </pre>
 *
 * <p>Behind the header lies an open-addressing table of a power of two places, at most three
 * quarters full. Weights are forward-decayed: what happens at time t counts 2^(t / half-life -
 * landmark), and the landmark moves up, in a new row, before numbers grow too large. A newcomer to
 * a full row takes the place of the lightest and adds to its weight (Space-Saving, Metwally et al.,
 * ICDT 2005). One writer, readers without locks: a handle and its weight are one 64-bit write.
 */
public final class Neighbours extends SlotTable {
  private static final int HEADER = 3;
  private static final int TOTAL = 1;
  private static final int SIZE = 2;
  private static final int FIRST_PLACES = 8;
  private static final double RISE_MAX = 40;
  private static final int HASH = 0x9E3779B9;

  private final int sizeMax;
  private final double halfLife;
  private volatile AtomicReferenceArray<long[]> rows = new AtomicReferenceArray<>(16);
  private int slots;

  public Neighbours(NeighbourSettings settings) {
    sizeMax = settings.count();
    halfLife = settings.halfLifeMillis();
  }

  /** Returns the row of an item, for {@link #handle} and {@link #weight}; empty if it has none. */
  public long[] row(int item) {
    AtomicReferenceArray<long[]> all = rows;
    int slot = NameTable.slot(item);
    long[] row = slot < all.length() ? all.get(slot) : null;
    return row == null ? EMPTY : row;
  }

  private static final long[] EMPTY = new long[HEADER];

  /** Returns the first place of a row that may hold a neighbour; a place of 0 holds none. */
  public static int start() {
    return HEADER;
  }

  public static int handle(long entry) {
    return (int) (entry >>> 32);
  }

  /** Returns the weight in the row's own scale. */
  public static float weight(long entry) {
    return Float.intBitsToFloat((int) entry);
  }

  /** Returns by what a weight of the row is to be multiplied to have what is left of it now. */
  public double scale(long[] row, long nowMillis) {
    return Exponents.exp2(landmark(row) - nowMillis / halfLife);
  }

  /** Returns the sum of all weights that ever came into a row, in the row's own scale. */
  public static double total(long[] row) {
    return Double.longBitsToDouble(row[TOTAL]);
  }

  /** Returns the time of weight 1 in the row's own scale, in half-lives since the epoch. */
  public static double landmark(long[] row) {
    return Double.longBitsToDouble(row[0]);
  }

  /** Adds to the weight of {@code to} among the neighbours of {@code from}. */
  public void add(int from, int to, double weight, long millis) {
    changing(NameTable.slot(from));
    long[] row = openRow(from, millis);
    double rise = millis / halfLife - landmark(row);
    if (rise > RISE_MAX) {
      row = renewed(row, millis / halfLife);
      publish(from, row);
      rise = 0;
    }
    float amount = (float) (weight * Exponents.exp2(rise));
    if (amount > Float.MIN_NORMAL) {
      row[TOTAL] = Double.doubleToRawLongBits(total(row) + amount);
      enter(from, row, to, amount);
    }
  }

  private void enter(int from, long[] row, int to, float amount) {
    int place = place(row, to);
    if (row[place] != 0) {
      row[place] = entry(to, weight(row[place]) + amount);
    } else if (row[SIZE] == sizeMax) {
      float lightest = removeLightest(row);
      put(row, to, lightest + amount);
    } else if ((row[SIZE] + 1) * 4 > (row.length - HEADER) * 3L) {
      long[] grown = copied(row, 2 * (row.length - HEADER), 1);
      put(grown, to, amount);
      publish(from, grown);
    } else {
      put(row, to, amount);
    }
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

  private static void put(long[] row, int handle, float weight) {
    row[place(row, handle)] = entry(handle, weight);
    row[SIZE]++;
  }

  private static float removeLightest(long[] row) {
    int lightest = -1;
    for (int i = HEADER; i < row.length; i++) {
      if (row[i] != 0 && (lightest < 0 || weight(row[i]) < weight(row[lightest]))) {
        lightest = i;
      }
    }
    float weight = weight(row[lightest]);
    close(row, lightest - HEADER);
    row[SIZE]--;
    return weight;
  }

  /** Empties a place and moves up what lies behind it, so that all can still be found. */
  private static void close(long[] row, int emptied) {
    int mask = row.length - HEADER - 1;
    int hole = emptied;
    for (int i = (hole + 1) & mask; row[HEADER + i] != 0; i = (i + 1) & mask) {
      int home = home(handle(row[HEADER + i]), mask);
      if (((i - home) & mask) >= ((i - hole) & mask)) {
        row[HEADER + hole] = row[HEADER + i];
        hole = i;
      }
    }
    row[HEADER + hole] = 0;
  }

  private static long[] copied(long[] row, int places, double factor) {
    long[] copy = new long[HEADER + places];
    copy[0] = row[0];
    copy[TOTAL] = Double.doubleToRawLongBits(total(row) * factor);
    for (int i = HEADER; i < row.length; i++) {
      float weight = (float) (weight(row[i]) * factor);
      if (weight > Float.MIN_NORMAL) {
        put(copy, handle(row[i]), weight);
      }
    }
    return copy;
  }

  private long[] openRow(int item, long millis) {
    long[] row = row(item);
    if (row.length == HEADER) {
      row = new long[HEADER + FIRST_PLACES];
      row[0] = Double.doubleToRawLongBits(millis / halfLife);
      publish(item, row);
    }
    return row;
  }

  private static long[] renewed(long[] row, double landmark) {
    double factor = Exponents.exp2(landmark(row) - landmark);
    long[] renewed = copied(row, row.length - HEADER, factor);
    renewed[0] = Double.doubleToRawLongBits(landmark);
    return renewed;
  }

  /** Returns the weight of a handle in the row's own scale, 0 if it is not there. */
  public static float weightOf(long[] row, int handle) {
    return row.length == HEADER ? 0 : weight(row[place(row, handle)]);
  }

  /** Forgets the neighbours of an item. */
  public void remove(int item) {
    int slot = NameTable.slot(item);
    changing(slot);
    if (slot < rows.length()) {
      rows.set(slot, null);
    }
  }

  private void publish(int item, long[] row) {
    int slot = NameTable.slot(item);
    if (slot >= rows.length()) {
      rows = Slots.grown(rows, slot + 1);
    }
    rows.set(slot, row);
    slots = Math.max(slots, slot + 1);
  }

  private static long entry(int handle, float weight) {
    return (long) handle << 32 | Float.floatToRawIntBits(weight);
  }

  @Override
  protected int slots() {
    return slots;
  }

  @Override
  protected void writeHead(StateWriter out) {}

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    long @Nullable [] row = rows.get(slot);
    out.number(row == null ? 0 : row.length);
    if (row != null) {
      out.numbers(row, row.length);
    }
  }

  @Override
  protected void readHead(StateReader in, int count) {
    rows = Slots.grown(rows, count);
    slots = count;
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    long[] row = new long[in.count(HEADER + 2 * Integer.highestOneBit(2 * sizeMax))];
    in.longIntegers(row, row.length);
    if (row.length > 0) {
      rows.set(slot, row);
    }
  }

  @Override
  protected void readEnd() {}
}
