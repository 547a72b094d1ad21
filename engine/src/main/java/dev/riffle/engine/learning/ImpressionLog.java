package dev.riffle.engine.learning;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import org.jspecify.annotations.Nullable;

/**
 * What was shown and still waits for its outcome: a ring in the order of the log, found by request
 * and item.
 *
 * <pre>
 *   ring   [ ... | first | ... | end | ... ]      sequence number modulo capacity
 *   index  [ sequence + 1 | 0 | ... ]             open addressing by request and item
 * </pre>
 */
final class ImpressionLog extends SlotTable {
  private final int capacity;
  private @Nullable Impression[] ring = new @Nullable Impression[1_024];
  private long[] index = new long[4_096];
  private long first;
  private long end;
  private long origin;

  ImpressionLog(int capacity) {
    this.capacity = Integer.highestOneBit(capacity * 2 - 1);
  }

  long first() {
    return first;
  }

  long end() {
    return end;
  }

  boolean isFull() {
    return end - first == capacity;
  }

  /** Returns the impression of a sequence number in {@link #first} to {@link #end}. */
  Impression get(long sequence) {
    Impression impression = ring[(int) (sequence & (ring.length - 1))];
    if (impression == null || sequence < first || sequence >= end) {
      throw new IllegalArgumentException(
          "sequence must be %d to %d, but was %d".formatted(first, end - 1, sequence));
    }
    return impression;
  }

  /** Returns the impression of a sequence number, to be changed. */
  Impression change(long sequence) {
    announce(sequence);
    return get(sequence);
  }

  private void announce(long sequence) {
    changing((int) Math.min(Integer.MAX_VALUE, sequence - origin));
  }

  /** Returns the latest impression of an item in a feed, or -1. */
  long find(long request, int item) {
    for (int i = home(request, item); index[i] != 0; i = (i + 1) & (index.length - 1)) {
      Impression impression = get(index[i] - 1);
      if (impression.request == request && impression.item == item) {
        return index[i] - 1;
      }
    }
    return -1;
  }

  /** Appends an impression, unless its feed has the item already; there must be room. */
  void add(Impression impression) {
    if (find(impression.request, impression.item) >= 0) {
      return;
    }
    if (end - first == ring.length) {
      grow();
    }
    ring[(int) (end & (ring.length - 1))] = impression;
    enter(end++, impression);
  }

  /** Removes the first impression. */
  void removeFirst() {
    Impression impression = change(first);
    int mask = index.length - 1;
    int hole = home(impression.request, impression.item);
    while (index[hole] != first + 1) {
      hole = (hole + 1) & mask;
    }
    for (int i = (hole + 1) & mask; index[i] != 0; i = (i + 1) & mask) {
      Impression other = get(index[i] - 1);
      if (((i - home(other.request, other.item)) & mask) >= ((i - hole) & mask)) {
        index[hole] = index[i];
        hole = i;
      }
    }
    index[hole] = 0;
    ring[(int) (first & (ring.length - 1))] = null;
    first++;
  }

  private void enter(long sequence, Impression impression) {
    int i = home(impression.request, impression.item);
    while (index[i] != 0) {
      i = (i + 1) & (index.length - 1);
    }
    index[i] = sequence + 1;
  }

  private void grow() {
    @Nullable Impression[] old = ring;
    ring = new @Nullable Impression[old.length * 2];
    index = new long[ring.length * 4];
    for (long s = first; s < end; s++) {
      Impression impression = old[(int) (s & (old.length - 1))];
      ring[(int) (s & (ring.length - 1))] = impression;
      if (impression != null) {
        enter(s, impression);
      }
    }
  }

  private int home(long request, int item) {
    return (int) Random64.mix(request ^ item) & (index.length - 1);
  }

  @Override
  protected int slots() {
    return (int) (end - first);
  }

  @Override
  protected void writeHead(StateWriter out) {
    origin = first;
    out.number(first);
  }

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    get(origin + slot).write(out);
  }

  @Override
  protected void readHead(StateReader in, int slots) {
    origin = in.longInteger();
    first = origin;
    end = first + slots;
    ring = new @Nullable Impression[Math.max(ring.length, Integer.highestOneBit(2 * slots))];
    index = new long[ring.length * 4];
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    ring[(int) (origin + slot & ring.length - 1)] = Impression.read(in);
  }

  @Override
  protected void readEnd() {
    for (long s = first; s < end; s++) {
      enter(s, get(s));
    }
  }
}
