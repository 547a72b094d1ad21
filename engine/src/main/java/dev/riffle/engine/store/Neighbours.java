package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.settings.NeighbourSettings;

/**
 * Which items are watched together: for each item, decayed weights of a bounded number of others.
 *
 * <p>Weights are forward-decayed: what happens at time t counts 2^(t / half-life - landmark), the
 * landmark being the row's scale, and it moves up, in a new row, before numbers grow too large. A
 * newcomer to a full row takes the place of the lightest and adds to its weight (Space-Saving,
 * Metwally et al., ICDT 2005). One writer, readers without locks.
 */
public final class Neighbours extends SparseTable {
  private static final double RISE_MAX = 40;

  private final double halfLife;

  public Neighbours(NeighbourSettings settings) {
    super(settings.count());
    halfLife = settings.halfLifeMillis();
  }

  /** Returns the first place of a row that may hold a neighbour; a place of 0 holds none. */
  public static int start() {
    return SparseRow.HEADER;
  }

  public static int handle(long entry) {
    return SparseRow.handle(entry);
  }

  /** Returns the weight in the row's own scale. */
  public static float weight(long entry) {
    return SparseRow.number(entry);
  }

  /** Returns by what a weight of the row is to be multiplied to have what is left of it now. */
  public double scale(long[] row, long nowMillis) {
    return Exponents.exp2(landmark(row) - nowMillis / halfLife);
  }

  /** Returns the sum of all weights that ever came into a row, in the row's own scale. */
  public static double total(long[] row) {
    return SparseRow.total(row);
  }

  /** Returns the time of weight 1 in the row's own scale, in half-lives since the epoch. */
  public static double landmark(long[] row) {
    return Double.longBitsToDouble(SparseRow.scale(row));
  }

  /** Adds to the weight of {@code to} among the neighbours of {@code from}. */
  public void add(int from, int to, double weight, long millis) {
    changing(NameTable.slot(from));
    long[] row = open(from, millis / halfLife);
    float amount = (float) (weight * Exponents.exp2(millis / halfLife - landmark(row)));
    if (amount > Float.MIN_NORMAL) {
      SparseRow.total(row, total(row) + amount);
      publish(from, entered(row, to, amount));
    }
  }

  private long[] open(int item, double now) {
    long[] row = row(item);
    long landmark = Double.doubleToRawLongBits(now);
    if (row.length == SparseRow.HEADER) {
      return SparseRow.create(landmark);
    }
    double rise = now - landmark(row);
    return rise > RISE_MAX
        ? SparseRow.renewed(row, landmark, Exponents.exp2(-rise), sizeMax())
        : row;
  }

  private long[] entered(long[] row, int to, float amount) {
    boolean full = SparseRow.size(row) == sizeMax() && !SparseRow.contains(row, to);
    float inherited = full ? SparseRow.removeLeast(row) : 0;
    return SparseRow.add(row, to, inherited + amount, sizeMax());
  }

  /** Returns the weight of a handle in the row's own scale, 0 if it is not there. */
  public static float weightOf(long[] row, int handle) {
    return SparseRow.get(row, handle);
  }
}
