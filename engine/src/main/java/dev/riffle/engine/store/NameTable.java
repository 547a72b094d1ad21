package dev.riffle.engine.store;

import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives names dense handles, without collisions, up to a capacity; knows which was touched longest
 * ago.
 *
 * <pre>
 *   handle  [ 7 bits generation | 24 bits slot ]    never negative
 *   index   [ 0 | 5 | -1 | 2 ]                      slot + 1, EMPTY, or GONE; linear probing
 *   names   [ "b" | "x" | ... ]                     by slot
 * </pre>
 *
 * <p>A slot that is used again gets another generation, so that a handle of what was removed finds
 * nothing, for 128 lives of a slot. One writer; any number of readers without locks: entries of the
 * index never move, a new index is published whole.
 */
public final class NameTable extends SlotTable {
  /** Stands for "no such name". */
  public static final int NONE = -1;

  static final int CAPACITY_MAX = 1 << 24;
  private static final int SLOT_BITS = 24;
  private static final int SLOT_MASK = CAPACITY_MAX - 1;
  private static final int GENERATIONS = 128;
  private static final int EMPTY = 0;
  private static final int GONE = -1;

  private final int capacity;
  private final LruList lru = new LruList();
  private volatile int[] index = new int[32];
  private volatile @Nullable String[] names = new @Nullable String[16];
  private volatile byte[] generations = new byte[16];
  private int[] free = new int[16];
  private int freeCount;
  private int indexUsed;
  private volatile int slots;

  public NameTable(int capacity) {
    this.capacity = capacity;
  }

  /** Returns the handle of a slot, or {@link #NONE} where it is free. */
  public int handleAt(int slot) {
    return nameAt(slot) == null ? NONE : handleOrNone(slot);
  }

  /** Returns the handles of all slots, {@link #NONE} where one is free. */
  public int[] handles() {
    int[] handles = new int[slots];
    Arrays.setAll(handles, this::handleAt);
    return handles;
  }

  /** Returns the slot of a handle, below {@link #slots()}. */
  public static int slot(int handle) {
    return handle & SLOT_MASK;
  }

  /** Returns how many names there are. */
  public int size() {
    return slots - freeCount;
  }

  /** Returns how many slots were ever used. */
  @Override
  public int slots() {
    return slots;
  }

  public boolean isFull() {
    return size() == capacity;
  }

  /** Returns the handle of the name touched longest ago, or {@link #NONE}. */
  public int oldest() {
    return handleOrNone(lru.oldest());
  }

  /** Returns the handle of the name touched last, or {@link #NONE}. */
  public int newest() {
    return handleOrNone(lru.newest());
  }

  /** Returns the handle touched just before this one, or {@link #NONE}. */
  public int before(int handle) {
    return handleOrNone(lru.before(slot(handle)));
  }

  /** Returns the handle of {@code name}, or {@link #NONE}. */
  public int find(String name) {
    int[] all = index;
    int mask = all.length - 1;
    for (int i = spread(name) & mask; all[i] != EMPTY; i = (i + 1) & mask) {
      if (all[i] != GONE && name.equals(nameAt(all[i] - 1))) {
        return handleOrNone(all[i] - 1);
      }
    }
    return NONE;
  }

  public boolean isLive(int handle) {
    int slot = slot(handle);
    byte[] all = generations;
    return handle >= 0
        && slot < all.length
        && all[slot] == (byte) (handle >>> SLOT_BITS)
        && nameAt(slot) != null;
  }

  /** Returns the name behind a handle, or the empty string where it is gone. */
  public String name(int handle) {
    String name = isLive(handle) ? nameAt(slot(handle)) : null;
    return name == null ? "" : name;
  }

  /** Returns the handle of {@code name}, which is added if it is new; there must be room. */
  public int touch(String name) {
    int handle = find(name);
    if (handle == NONE) {
      handle = add(name);
    }
    touch(handle);
    return handle;
  }

  /** Marks a handle as touched now. */
  public void touch(int handle) {
    lru.announce(slot(handle), this::changing);
    lru.touch(slot(handle));
  }

  /** Removes what a live handle stands for. */
  public void remove(int handle) {
    int slot = slot(handle);
    int[] all = index;
    int mask = all.length - 1;
    int i = spread(name(handle)) & mask;
    while (all[i] != slot + 1) {
      i = (i + 1) & mask;
    }
    all[i] = GONE;
    lru.announce(slot, this::changing);
    lru.remove(slot);
    names[slot] = null;
    generations[slot] = (byte) ((generations[slot] + 1) % GENERATIONS);
    pushFree(slot);
  }

  private int add(String name) {
    int slot = freeCount > 0 ? free[--freeCount] : slots;
    ensure(slot);
    changing(slot);
    names[slot] = name;
    slots = Math.max(slots, slot + 1);
    if ((indexUsed + 1) * 2 > index.length) {
      rebuild();
    } else {
      enter(index, name, slot);
      indexUsed++;
    }
    return handleOrNone(slot);
  }

  private void rebuild() {
    int[] fresh = new int[Math.max(32, Integer.highestOneBit(size()) * 4)];
    for (int slot = 0; slot < slots; slot++) {
      String name = names[slot];
      if (name != null) {
        enter(fresh, name, slot);
      }
    }
    indexUsed = size();
    index = fresh;
  }

  private static void enter(int[] index, String name, int slot) {
    int mask = index.length - 1;
    int i = spread(name) & mask;
    while (index[i] != EMPTY) {
      i = (i + 1) & mask;
    }
    index[i] = slot + 1;
  }

  private void ensure(int slot) {
    int length = names.length;
    if (slot >= length) {
      generations = Arrays.copyOf(generations, length * 2);
      names = Arrays.copyOf(names, length * 2);
    }
  }

  private void pushFree(int slot) {
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, freeCount * 2);
    }
    free[freeCount++] = slot;
  }

  private @Nullable String nameAt(int slot) {
    @Nullable String[] all = names;
    return slot >= 0 && slot < all.length ? all[slot] : null;
  }

  private int handleOrNone(int slot) {
    byte[] all = generations;
    return slot < 0 || slot >= all.length ? NONE : all[slot] << SLOT_BITS | slot;
  }

  private static int spread(String name) {
    int hash = name.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  @Override
  protected void writeHead(StateWriter out) {
    out.number(freeCount);
    out.numbers(free, freeCount);
    lru.writeEnds(out);
  }

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    String name = names[slot];
    out.text(name == null ? "" : name);
    out.number((int) generations[slot]);
    lru.write(slot, out);
  }

  @Override
  protected void readHead(StateReader in, int count) {
    ensureLength(count);
    freeCount = in.count(count);
    free = new int[Math.max(16, freeCount)];
    in.integers(free, freeCount);
    lru.readEnds(in, count);
    slots = count;
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    String name = in.text();
    names[slot] = name.isEmpty() ? null : name;
    generations[slot] = (byte) in.integer();
    lru.read(slot, in);
  }

  @Override
  protected void readEnd() {
    rebuild();
  }

  private void ensureLength(int count) {
    while (names.length < count) {
      ensure(names.length);
    }
  }
}
