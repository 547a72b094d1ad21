package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which items are watched together: for each item, decayed weights of a bounded number of others.
 *
 * <pre>
 *   row  [ landmark | total | handle:weight | handle:weight | 0 ... ]    64 bits each
 * </pre>
 *
 * <p>Weights are forward-decayed: what happens at time t counts 2^(t / half-life - landmark), and
 * the landmark moves up, in a new row, before numbers grow too large. A newcomer to a full row
 * takes the place of the lightest and adds to its weight (Space-Saving, Metwally et al., ICDT
 * 2005). One writer, readers without locks: a handle and its weight are one 64-bit write.
 */
public final class Neighbours implements Stateful {
  private static final int HEADER = 2;
  private static final int FIRST_LENGTH = HEADER + 6;
  private static final double RISE_MAX = 40;

  private final int lengthMax;
  private final double halfLife;
  private volatile AtomicReferenceArray<long[]> rows = new AtomicReferenceArray<>(16);
  private int slots;

  public Neighbours(NeighbourSettings settings) {
    lengthMax = HEADER + settings.count();
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

  /** Returns the first place of a row that holds a neighbour; 0 marks the end. */
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
    return Double.longBitsToDouble(row[1]);
  }

  /** Returns the time of weight 1 in the row's own scale, in half-lives since the epoch. */
  public static double landmark(long[] row) {
    return Double.longBitsToDouble(row[0]);
  }

  /** Adds to the weight of {@code to} among the neighbours of {@code from}. */
  public void add(int from, int to, double weight, long millis) {
    long[] row = openRow(from, millis);
    double rise = millis / halfLife - landmark(row);
    if (rise > RISE_MAX) {
      row = renewed(row, millis / halfLife);
      publish(from, row);
      rise = 0;
    }
    float amount = (float) (weight * Exponents.exp2(rise));
    if (amount > Float.MIN_NORMAL) {
      row[1] = Double.doubleToRawLongBits(total(row) + amount);
      enter(from, row, to, amount);
    }
  }

  private void enter(int from, long[] row, int to, float amount) {
    int lightest = HEADER;
    for (int i = HEADER; i < row.length; i++) {
      if (row[i] == 0) {
        row[i] = entry(to, amount);
        return;
      }
      if (handle(row[i]) == to) {
        row[i] = entry(to, weight(row[i]) + amount);
        return;
      }
      lightest = weight(row[i]) < weight(row[lightest]) ? i : lightest;
    }
    if (row.length < lengthMax) {
      long[] grown = Arrays.copyOf(row, Math.min(lengthMax, row.length * 2));
      grown[row.length] = entry(to, amount);
      publish(from, grown);
    } else {
      row[lightest] = entry(to, weight(row[lightest]) + amount);
    }
  }

  private long[] openRow(int item, long millis) {
    long[] row = row(item);
    if (row.length == HEADER) {
      row = new long[Math.min(FIRST_LENGTH, lengthMax)];
      row[0] = Double.doubleToRawLongBits(millis / halfLife);
      publish(item, row);
    }
    return row;
  }

  private static long[] renewed(long[] row, double landmark) {
    double factor = Exponents.exp2(landmark(row) - landmark);
    long[] renewed = new long[row.length];
    renewed[0] = Double.doubleToRawLongBits(landmark);
    renewed[1] = Double.doubleToRawLongBits(total(row) * factor);
    int end = HEADER;
    for (int i = HEADER; i < row.length && row[i] != 0; i++) {
      float weight = (float) (weight(row[i]) * factor);
      if (weight > Float.MIN_NORMAL) {
        renewed[end++] = entry(handle(row[i]), weight);
      }
    }
    return renewed;
  }

  /** Forgets the neighbours of an item. */
  public void remove(int item) {
    int slot = NameTable.slot(item);
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
  public void write(StateWriter out) {
    out.number(slots);
    for (int slot = 0; slot < slots; slot++) {
      long @Nullable [] row = rows.get(slot);
      out.number(row == null ? 0 : row.length);
      if (row != null) {
        out.numbers(row, row.length);
      }
    }
  }

  @Override
  public void read(StateReader in) {
    int count = in.count(NameTable.CAPACITY_MAX);
    for (int slot = 0; slot < count; slot++) {
      long[] row = new long[in.count(lengthMax)];
      in.longIntegers(row, row.length);
      if (row.length > 0) {
        publish(slot, row);
      }
    }
    slots = count;
  }
}
