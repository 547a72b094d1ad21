package dev.riffle.engine.store;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.Arrays;

/**
 * The items that a viewer saw, the latest last, in bounded space that grows with need. One writer;
 * a reader beside it may see an entry twice or miss one that moves.
 */
public final class History {
  /** Flag of an item that the viewer liked in some way. */
  public static final int ENGAGED = 1 << 15;

  /** Flag of an item of which the viewer said anything; those below it are objectives met. */
  public static final int TRIED = 1 << 14;

  private static final int FIRST_LENGTH = 8;

  private final int capacity;
  private volatile Columns columns = new Columns(0);
  private volatile int size;

  History(int capacity) {
    this.capacity = capacity;
  }

  private static final class Columns {
    final int[] items;
    final int[] seconds;
    final char[] flags;

    Columns(int[] items, int[] seconds, char[] flags) {
      this.items = items;
      this.seconds = seconds;
      this.flags = flags;
    }

    Columns(int length) {
      this(new int[length], new int[length], new char[length]);
    }

    Columns grown(int length) {
      return new Columns(
          Arrays.copyOf(items, length),
          Arrays.copyOf(seconds, length),
          Arrays.copyOf(flags, length));
    }

    void remove(int index, int size) {
      int count = size - index - 1;
      System.arraycopy(items, index + 1, items, index, count);
      System.arraycopy(seconds, index + 1, seconds, index, count);
      System.arraycopy(flags, index + 1, flags, index, count);
    }

    void set(int index, int item, long second, int flag) {
      items[index] = item;
      seconds[index] = (int) second;
      flags[index] = (char) flag;
    }
  }

  public int size() {
    return Math.min(size, columns.items.length);
  }

  /** Returns the handle of the item at an index, 0 for the one seen longest ago. */
  public int item(int index) {
    return columns.items[index];
  }

  /** Returns when the item at an index was last seen, in epoch milliseconds. */
  public long millis(int index) {
    return Integer.toUnsignedLong(columns.seconds[index]) * 1_000;
  }

  public boolean engaged(int index) {
    return (columns.flags[index] & ENGAGED) != 0;
  }

  /** Returns the flags of an item, 0 if it is not here. */
  public int flags(int item) {
    int index = indexOf(item);
    return index < 0 ? 0 : columns.flags[index];
  }

  /** Puts an item last, with {@code flags} in place of those it had. */
  public void record(int item, long millis, int flags) {
    int index = indexOf(item);
    int count = size;
    if (index < 0 && count == capacity) {
      index = 0;
    }
    if (index >= 0) {
      columns.remove(index, count);
      count--;
    } else if (count == columns.items.length) {
      columns = columns.grown(Math.min(capacity, Math.max(FIRST_LENGTH, count * 2)));
    }
    columns.set(count, item, Math.clamp(millis / 1_000, 0, 0xFFFF_FFFFL), flags);
    size = count + 1;
  }

  /** Takes over which items were seen and counted, but not which were liked. */
  void keepSeen(History before) {
    for (int i = 0; i < before.size(); i++) {
      record(before.item(i), before.millis(i), before.columns.flags[i] & ~ENGAGED);
    }
  }

  private int indexOf(int item) {
    int[] items = columns.items;
    for (int i = size - 1; i >= 0; i--) {
      if (items[i] == item) {
        return i;
      }
    }
    return -1;
  }

  void write(StateWriter out) {
    Columns all = columns;
    out.number(size);
    for (int i = 0; i < size; i++) {
      out.number(all.items[i]);
      out.number(all.seconds[i]);
      out.number((int) all.flags[i]);
    }
  }

  void read(StateReader in) {
    int count = in.count(capacity);
    Columns all = new Columns(count);
    for (int i = 0; i < count; i++) {
      all.set(i, in.integer(), in.integer(), in.integer());
    }
    columns = all;
    size = count;
  }
}
