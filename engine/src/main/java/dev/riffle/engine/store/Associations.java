package dev.riffle.engine.store;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The weights with which liked items predict others: a sparse matrix, by the item that predicts.
 * One writer, readers without locks.
 */
public final class Associations extends SlotTable {
  private static final int[] NOTHING = {};

  private final int kept;
  private volatile AtomicReferenceArray<long[]> rows = new AtomicReferenceArray<>(16);
  private volatile AtomicReferenceArray<int[]> sources = new AtomicReferenceArray<>(16);
  private int slots;

  public Associations(AssociationSettings settings) {
    kept = settings.kept();
  }

  /**
   * Returns what an item predicts, for {@link #handle} and {@link #weight}, from {@link #start} on.
   */
  public long[] row(int item) {
    AtomicReferenceArray<long[]> all = rows;
    int slot = NameTable.slot(item);
    long[] row = slot < all.length() ? all.get(slot) : null;
    return row == null ? SparseRow.EMPTY : row;
  }

  /** Returns the first place of a row that may hold an entry; a place of 0 holds none. */
  public static int start() {
    return SparseRow.HEADER;
  }

  public static int handle(long entry) {
    return SparseRow.handle(entry);
  }

  public static float weight(long entry) {
    return SparseRow.number(entry);
  }

  /**
   * Replaces what an item is predicted from.
   *
   * @param weights by the items of the same place in {@code from}
   */
  public void predict(int item, int[] from, float[] weights) {
    for (int old : sources(item)) {
      changing(NameTable.slot(old));
      SparseRow.remove(row(old), item);
    }
    for (int i = 0; i < from.length; i++) {
      if (weights[i] != 0) {
        add(from[i], item, weights[i]);
      }
    }
    changing(NameTable.slot(item));
    sources = publish(sources, item, from);
  }

  private void add(int from, int item, float weight) {
    changing(NameTable.slot(from));
    long[] row = row(from);
    row = SparseRow.set(row.length == SparseRow.HEADER ? SparseRow.create(0) : row, item, weight);
    if (SparseRow.size(row) > 2 * kept) {
      row = SparseRow.renewed(row, 0, 1, kept);
    }
    rows = publish(rows, from, row);
  }

  private int[] sources(int item) {
    AtomicReferenceArray<int[]> all = sources;
    int slot = NameTable.slot(item);
    int[] from = slot < all.length() ? all.get(slot) : null;
    return from == null ? NOTHING : from;
  }

  /** Forgets an item: what predicts it and what it predicts. */
  public void remove(int item) {
    predict(item, NOTHING, new float[0]);
    int slot = NameTable.slot(item);
    if (slot < rows.length()) {
      rows.set(slot, null);
    }
  }

  private <T> AtomicReferenceArray<T> publish(AtomicReferenceArray<T> all, int item, T value) {
    int slot = NameTable.slot(item);
    AtomicReferenceArray<T> roomy = slot < all.length() ? all : Slots.grown(all, slot + 1);
    roomy.setRelease(slot, value);
    slots = Math.max(slots, slot + 1);
    return roomy;
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
    int[] from = sources(slot);
    out.number(from.length);
    out.numbers(from, from.length);
  }

  @Override
  protected void readHead(StateReader in, int count) {
    rows = Slots.grown(rows, count);
    sources = Slots.grown(sources, count);
    slots = count;
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    long[] row = SparseRow.read(2 * kept + 1, in);
    if (row.length > SparseRow.HEADER) {
      rows.set(slot, row);
    }
    int[] from = new int[in.count(1 << 16)];
    in.integers(from, from.length);
    if (from.length > 0) {
      sources.set(slot, from);
    }
  }

  @Override
  protected void readEnd() {}
}
