package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.settings.AssociationSettings;

/**
 * How much two items are liked by the same viewers: a symmetric sparse matrix of decayed counts,
 * with an item's own count on the diagonal. Weights are forward-decayed: what happens at time t
 * counts 2^(t / half-life) in units of its row's epoch. A row that has half as many entries again
 * as are to be kept loses its smallest. One writer, readers without locks.
 */
public final class Gram extends SparseTable {
  /** Half-lives an epoch has; numbers stay far below the greatest float. */
  private static final double EPOCH = 32;

  private final int count;
  private final double halfLife;

  public Gram(AssociationSettings settings) {
    super(settings.pairs() + settings.pairs() / 2);
    count = settings.pairs();
    halfLife = settings.halfLifeMillis();
  }

  /** Returns the epoch of a moment. */
  public long epoch(long millis) {
    return (long) Math.floor(millis / halfLife / EPOCH);
  }

  /** Returns what a weight of 1 at a moment counts in units of its epoch. */
  public double unit(long millis) {
    return Exponents.exp2(millis / halfLife - epoch(millis) * EPOCH);
  }

  /**
   * Adds to the number of an item with itself, and to those with others, both ways; amounts are in
   * units of {@code epoch}.
   */
  public void add(
      int item, float ownAmount, int[] others, int othersCount, float amount, long epoch) {
    changing(NameTable.slot(item));
    long[] own = added(open(item, epoch), item, ownAmount);
    for (int i = 0; i < othersCount; i++) {
      own = added(own, others[i], amount);
      changing(NameTable.slot(others[i]));
      publish(others[i], added(open(others[i], epoch), item, amount));
    }
    publish(item, own);
  }

  /** Replaces an item's numbers with {@code others}, itself among them. */
  public void replace(int item, int[] others, float[] amounts, long epoch) {
    changing(NameTable.slot(item));
    long[] row = SparseRow.create(epoch, Math.min(others.length, sizeMax()));
    for (int i = 0; i < others.length; i++) {
      row = added(row, others[i], amounts[i]);
    }
    publish(item, row);
  }

  /** Returns the number of an item with another, in units of {@code epoch}. */
  public float number(int item, int other, long epoch) {
    long[] row = row(item);
    return scaled(row, SparseRow.get(row, other), epoch);
  }

  /** Returns the items that an item's row has, the greatest numbers first, itself among them. */
  public int[] items(int item) {
    long[] entries = SparseRow.farthestFirst(row(item));
    int[] items = new int[entries.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = SparseRow.handle(entries[i]);
    }
    return items;
  }

  /**
   * Fills a row of a dense matrix: the numbers of {@code items[row]} with the items from {@code
   * row} on, in units of {@code epoch}.
   */
  public void fill(int[] items, int row, int size, float[] dense, int start, long epoch) {
    long[] own = row(items[row]);
    for (int i = row; i < size; i++) {
      dense[start + i] = scaled(own, SparseRow.get(own, items[i]), epoch);
    }
  }

  private static float scaled(long[] row, float number, long epoch) {
    long behind = epoch - SparseRow.scale(row);
    return behind == 0 || number == 0 ? number : (float) (number * factor(behind));
  }

  private long[] open(int handle, long epoch) {
    long[] row = row(handle);
    if (row.length == SparseRow.HEADER) {
      return SparseRow.create(epoch);
    }
    long behind = epoch - SparseRow.scale(row);
    return behind <= 0 ? row : SparseRow.renewed(row, epoch, factor(behind), count);
  }

  private static double factor(long epochs) {
    return Exponents.exp2(-EPOCH * epochs);
  }

  private long[] added(long[] row, int handle, float amount) {
    boolean full = SparseRow.size(row) == sizeMax() && !SparseRow.contains(row, handle);
    long[] roomy = full ? SparseRow.renewed(row, SparseRow.scale(row), 1, count) : row;
    return SparseRow.add(roomy, handle, amount, sizeMax());
  }
}
