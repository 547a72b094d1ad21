package dev.riffle.engine.store;

import dev.riffle.engine.math.TopList;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A list of top items for each handle of some table, made when first used. */
public final class Boards {
  private static final TopList EMPTY = new TopList(0);

  private final int itemsEach;
  private volatile AtomicReferenceArray<TopList> lists = new AtomicReferenceArray<>(16);

  Boards(int itemsEach) {
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
    if (slot < lists.length()) {
      lists.set(slot, null);
    }
  }

  /** Removes an item from every list. */
  void removeEverywhere(int item, int slots) {
    for (int slot = 0; slot < slots; slot++) {
      get(slot).remove(item);
    }
  }

  void write(StateWriter out, int slots) {
    for (int slot = 0; slot < slots; slot++) {
      Lists.write(out, get(slot));
    }
  }

  void read(StateReader in, int slots) {
    for (int slot = 0; slot < slots; slot++) {
      int size = in.count(itemsEach);
      for (int i = 0; i < size; i++) {
        open(slot).append(in.integer(), in.doubleReal());
      }
    }
  }
}
