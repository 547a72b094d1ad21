package dev.riffle.engine.store;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Rows of a sparse matrix by the slot of an item. One writer, readers without locks. */
final class SparseRows {
  private final int sizeMax;
  private volatile AtomicReferenceArray<long[]> rows = new AtomicReferenceArray<>(16);
  private int slots;

  /** Creates no rows, each of which will have at most {@code sizeMax} entries. */
  SparseRows(int sizeMax) {
    this.sizeMax = sizeMax;
  }

  int slots() {
    return slots;
  }

  /** Returns the row of an item, {@link SparseRow#EMPTY} where there is none. */
  long[] get(int handle) {
    return at(NameTable.slot(handle));
  }

  private long[] at(int slot) {
    AtomicReferenceArray<long[]> all = rows;
    long[] row = slot < all.length() ? all.get(slot) : null;
    return row == null ? SparseRow.EMPTY : row;
  }

  /** Shows a row, with all that was written into it, to readers. */
  void publish(int handle, long[] row) {
    int slot = NameTable.slot(handle);
    if (slot >= rows.length()) {
      rows = Slots.grown(rows, slot + 1);
    }
    rows.setRelease(slot, row);
    slots = Math.max(slots, slot + 1);
  }

  void remove(int handle) {
    int slot = NameTable.slot(handle);
    if (slot < rows.length()) {
      rows.set(slot, null);
    }
  }

  void write(int slot, StateWriter out) {
    SparseRow.write(at(slot), out);
  }

  void readHead(int slots) {
    rows = Slots.grown(rows, slots);
    this.slots = slots;
  }

  void read(int slot, StateReader in) {
    long[] row = SparseRow.read(sizeMax, in);
    if (row.length > SparseRow.HEADER) {
      rows.set(slot, row);
    }
  }
}
