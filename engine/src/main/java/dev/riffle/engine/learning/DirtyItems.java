package dev.riffle.engine.learning;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import dev.riffle.engine.store.NameTable;
import java.util.Arrays;
import java.util.BitSet;

/** Items whose counts have changed since they were last solved, each once, first come first. */
final class DirtyItems implements Stateful {
  private int[] ring = new int[64];
  private int first;
  private int size;
  private final BitSet waiting = new BitSet();

  int size() {
    return size;
  }

  void add(int item) {
    int slot = NameTable.slot(item);
    if (waiting.get(slot)) {
      return;
    }
    waiting.set(slot);
    if (size == ring.length) {
      grow();
    }
    ring[(first + size++) & (ring.length - 1)] = item;
  }

  /** Takes the item that has waited longest; there must be one. */
  int poll() {
    int item = ring[first];
    first = (first + 1) & (ring.length - 1);
    size--;
    waiting.clear(NameTable.slot(item));
    return item;
  }

  private void grow() {
    ring = Arrays.copyOf(inOrder(), size * 2);
    first = 0;
  }

  private int[] inOrder() {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = ring[(first + i) & (ring.length - 1)];
    }
    return order;
  }

  @Override
  public void write(StateWriter out) {
    out.number(size);
    out.numbers(inOrder(), size);
  }

  @Override
  public void read(StateReader in) {
    int[] order = new int[in.count(1 << 24)];
    in.integers(order, order.length);
    for (int item : order) {
      add(item);
    }
  }
}
