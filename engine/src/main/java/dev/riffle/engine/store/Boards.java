package dev.riffle.engine.store;

import dev.riffle.engine.math.TopList;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A list of top items for each handle of a table of names, made when first used. */
public final class Boards extends SlotTable {
  private static final TopList EMPTY = new TopList(0);

  private final int itemsEach;
  private final NameTable names;
  private volatile AtomicReferenceArray<TopList> lists = new AtomicReferenceArray<>(16);

  /** Makes lists of at most {@code itemsEach} for the handles of {@code names}. */
  Boards(NameTable names, int itemsEach) {
    this.names = names;
    this.itemsEach = itemsEach;
  }

  /** Returns the list of a handle; empty, and not to be written to, where it has none. */
  public TopList get(int handle) {
    AtomicReferenceArray<TopList> all = lists;
    int slot = NameTable.slot(handle);
    TopList list = handle >= 0 && slot < all.length() ? all.get(slot) : null;
    return list == null ? EMPTY : list;
  }

  /** Returns the list of a handle, to be written to. */
  public TopList open(int handle) {
    int slot = NameTable.slot(handle);
    changing(slot);
    if (slot >= lists.length()) {
      lists = Slots.grown(lists, slot + 1);
    }
    TopList list = lists.get(slot);
    if (list == null) {
      list = new TopList(itemsEach);
      lists.set(slot, list);
    }
    return list;
  }

  void remove(int handle) {
    int slot = NameTable.slot(handle);
    changing(slot);
    if (slot < lists.length()) {
      lists.set(slot, null);
    }
  }

  /** Removes an item from every list. */
  void removeEverywhere(int item) {
    for (int slot = 0; slot < names.slots(); slot++) {
      changing(slot);
      get(slot).remove(item);
    }
  }

  @Override
  protected int slots() {
    return names.slots();
  }

  @Override
  protected void writeHead(StateWriter out) {}

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    Lists.write(out, get(slot));
  }

  @Override
  protected void readHead(StateReader in, int slots) {
    lists = Slots.grown(lists, slots);
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    int size = in.count(itemsEach);
    TopList list = new TopList(itemsEach);
    for (int i = 0; i < size; i++) {
      list.append(in.integer(), in.doubleReal());
    }
    if (size > 0) {
      lists.set(slot, list);
    }
  }

  @Override
  protected void readEnd() {}
}
