package dev.riffle.engine.store;

import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A sparse matrix with a row for each item, by its slot. One writer, readers without locks. */
public abstract class SparseTable extends SlotTable {
  private final int sizeMax;
  private volatile AtomicReferenceArray<long[]> rows = new AtomicReferenceArray<>(16);
  private int slots;

  /** Creates no rows, each of which will have at most {@code sizeMax} entries. */
  SparseTable(int sizeMax) {
    this.sizeMax = sizeMax;
  }

  /** Returns the row of an item; one without entries where it has none. */
  public long[] row(int handle) {
    return at(NameTable.slot(handle));
  }

  private long[] at(int slot) {
    AtomicReferenceArray<long[]> all = rows;
    long[] row = slot < all.length() ? all.get(slot) : null;
    return row == null ? SparseRow.EMPTY : row;
  }

  /** Returns how many entries a row will have at most. */
  final int sizeMax() {
    return sizeMax;
  }

  /** Shows a row, with all that was written into it, to readers. */
  final void publish(int handle, long[] row) {
    int slot = NameTable.slot(handle);
    if (slot >= rows.length()) {
      rows = Slots.grown(rows, slot + 1);
    }
    rows.setRelease(slot, row);
    slots = Math.max(slots, slot + 1);
  }

  /** Forgets an item's row; where other rows name the item, they still do. */
  public void remove(int handle) {
    int slot = NameTable.slot(handle);
    changing(slot);
    if (slot < rows.length()) {
      rows.set(slot, null);
    }
  }

  @Override
  protected int slots() {
    return slots;
  }

  @Override
  protected void writeHead(StateWriter out) {}

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    SparseRow.write(at(slot), out);
  }

  @Override
  protected void readHead(StateReader in, int count) {
    rows = Slots.grown(rows, count);
    slots = count;
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    long[] row = SparseRow.read(sizeMax, in);
    if (row.length > SparseRow.HEADER) {
      rows.set(slot, row);
    }
  }

  @Override
  protected void readEnd() {}
}
