package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How much two items are liked by the same viewers: a symmetric sparse matrix of decayed counts,
 * with an item's own count on the diagonal. Weights are forward-decayed: what happens at time t
 * counts 2^(t / half-life) in units of its row's epoch. A row that has twice as many entries as are
 * to be kept loses its smaller half. One writer, readers without locks.
 */
public final class Gram extends SlotTable {
  /** Half-lives an epoch has; numbers stay far below the greatest float. */
  private static final double EPOCH = 32;

  private final int count;
  private final double halfLife;
  private volatile AtomicReferenceArray<long[]> rows = new AtomicReferenceArray<>(16);
  private int slots;

  public Gram(AssociationSettings settings) {
    count = settings.pairs();
    halfLife = settings.halfLifeMillis();
  }

  long[] row(int handle) {
    AtomicReferenceArray<long[]> all = rows;
    int slot = NameTable.slot(handle);
    long[] row = slot < all.length() ? all.get(slot) : null;
    return row == null ? SparseRow.EMPTY : row;
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
    long[] own = SparseRow.add(open(item, epoch), item, ownAmount);
    for (int i = 0; i < othersCount; i++) {
      own = SparseRow.add(own, others[i], amount);
      changing(NameTable.slot(others[i]));
      publish(others[i], pruned(SparseRow.add(open(others[i], epoch), item, amount)));
    }
    publish(item, pruned(own));
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
    long behind = epoch - SparseRow.epoch(row);
    return behind == 0 || number == 0 ? number : (float) (number * factor(behind));
  }

  private long[] open(int handle, long epoch) {
    long[] row = row(handle);
    if (row.length == SparseRow.HEADER) {
      return SparseRow.create(epoch);
    }
    long behind = epoch - SparseRow.epoch(row);
    return behind <= 0 ? row : SparseRow.renewed(row, epoch, factor(behind), count);
  }

  private static double factor(long epochs) {
    return Exponents.exp2(-EPOCH * epochs);
  }

  private long[] pruned(long[] row) {
    return SparseRow.size(row) <= 2 * count
        ? row
        : SparseRow.renewed(row, SparseRow.epoch(row), 1, count);
  }

  /** Forgets an item's row; where others name it, they do until they are pruned. */
  public void remove(int handle) {
    int slot = NameTable.slot(handle);
    changing(slot);
    if (slot < rows.length()) {
      rows.set(slot, null);
    }
  }

  private void publish(int handle, long[] row) {
    int slot = NameTable.slot(handle);
    if (slot >= rows.length()) {
      rows = Slots.grown(rows, slot + 1);
    }
    rows.setRelease(slot, row);
    slots = Math.max(slots, slot + 1);
  }

  @Override
  protected int slots() {
    return slots;
  }

  @Override
  protected void writeHead(StateWriter out) {}

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    SparseRow.write(row(slot), out);
  }

  @Override
  protected void readHead(StateReader in, int count) {
    rows = Slots.grown(rows, count);
    slots = count;
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    long[] row = SparseRow.read(2 * count + 1, in);
    if (row.length > SparseRow.HEADER) {
      rows.set(slot, row);
    }
  }

  @Override
  protected void readEnd() {}
}
