package dev.riffle.engine.store;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The weights with which liked items predict others: a sparse matrix, by the item that predicts.
 * One writer, readers without locks.
 */
public final class Associations extends SparseTable {
  private static final int[] NOTHING = {};

  private final int kept;
  private volatile AtomicReferenceArray<int[]> sources = new AtomicReferenceArray<>(16);
  private int predicted;

  public Associations(AssociationSettings settings) {
    super(settings.kept() + settings.kept() / 2);
    kept = settings.kept();
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
    publishSources(item, from);
  }

  private void add(int from, int item, float weight) {
    changing(NameTable.slot(from));
    long[] row = row(from);
    if (row.length == SparseRow.HEADER) {
      row = SparseRow.create(0);
    } else if (SparseRow.size(row) == sizeMax() && !SparseRow.contains(row, item)) {
      row = SparseRow.renewed(row, 0, 1, kept);
    }
    publish(from, SparseRow.set(row, item, weight, sizeMax()));
  }

  private int[] sources(int item) {
    AtomicReferenceArray<int[]> all = sources;
    int slot = NameTable.slot(item);
    int[] from = slot < all.length() ? all.get(slot) : null;
    return from == null ? NOTHING : from;
  }

  /** Forgets an item: what predicts it and what it predicts. */
  @Override
  public void remove(int item) {
    predict(item, NOTHING, new float[0]);
    super.remove(item);
  }

  private void publishSources(int item, int[] from) {
    int slot = NameTable.slot(item);
    if (slot >= sources.length()) {
      sources = Slots.grown(sources, slot + 1);
    }
    sources.setRelease(slot, from);
    predicted = Math.max(predicted, slot + 1);
  }

  @Override
  protected int slots() {
    return Math.max(predicted, super.slots());
  }

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    super.writeSlot(slot, out);
    int[] from = sources(slot);
    out.number(from.length);
    out.numbers(from, from.length);
  }

  @Override
  protected void readHead(StateReader in, int count) {
    super.readHead(in, count);
    sources = Slots.grown(sources, count);
    predicted = count;
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    super.readSlot(slot, in);
    int[] from = new int[in.count(1 << 16)];
    in.integers(from, from.length);
    if (from.length > 0) {
      sources.set(slot, from);
    }
  }
}
