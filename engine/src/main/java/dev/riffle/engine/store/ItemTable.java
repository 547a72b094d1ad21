package dev.riffle.engine.store;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue: items by handle, and their numbers. One writer, readers without locks. */
public final class ItemTable implements Stateful {
  private final NameTable names;
  private final SubjectTable subjects;
  private final ItemLayout layout;
  private volatile ItemColumns columns;

  public ItemTable(int capacity, ItemLayout layout, SubjectTable subjects) {
    names = new NameTable(capacity);
    this.subjects = subjects;
    this.layout = layout;
    columns = new ItemColumns(16, layout.numbers());
  }

  public ItemLayout layout() {
    return layout;
  }

  public NameTable names() {
    return names;
  }

  /** Returns the columns as they are now. */
  public ItemColumns columns() {
    return columns;
  }

  /** Returns the handle of an item, or {@link NameTable#NONE}. */
  public int find(String id) {
    return names.find(id);
  }

  /**
   * Returns the item behind a handle, or null if it is gone.
   *
   * @param columns as the reader took them
   */
  public @Nullable Item item(ItemColumns columns, int handle) {
    return names.isLive(handle) ? columns.item(handle) : null;
  }

  /** Adds or replaces an item; there must be room. Returns its handle. */
  public int put(Item item, long nowMillis) {
    boolean isNew = names.find(item.id()) == NameTable.NONE;
    int handle = names.touch(item.id());
    if (NameTable.slot(handle) >= columns.length()) {
      columns = columns.grown(columns.length() * 2);
    }
    if (isNew) {
      clear(handle, nowMillis);
    }
    describe(handle, item);
    columns.items[NameTable.slot(handle)] = item;
    columns.setSubject(handle, ItemLayout.OCCUPANT, handle + 1);
    return handle;
  }

  public void remove(int handle) {
    columns.setSubject(handle, ItemLayout.OCCUPANT, 0);
    columns.items[NameTable.slot(handle)] = null;
    names.remove(handle);
  }

  /** Sets one of the numbers of {@link ItemLayout}. */
  public void set(int handle, int column, double value) {
    columns.set(handle, column, value);
  }

  private void clear(int handle, long nowMillis) {
    for (int column = 0; column < layout.numbers(); column++) {
      columns.set(handle, column, 0);
    }
    columns.set(handle, ItemLayout.FIRST_SEEN, (double) nowMillis);
    columns.set(handle, ItemLayout.WEIGHT, Double.NEGATIVE_INFINITY);
    for (int h = 0; h < layout.halfLives(); h++) {
      columns.set(handle, ItemLayout.POPULARITY + h, Double.NEGATIVE_INFINITY);
    }
  }

  private void describe(int handle, Item item) {
    boolean undated = item.published().equals(Instant.EPOCH);
    double firstSeen = columns.number(handle, ItemLayout.FIRST_SEEN);
    columns.set(
        handle,
        ItemLayout.PUBLISHED,
        undated ? firstSeen : (double) LogClock.millis(item.published()));
    columns.set(handle, ItemLayout.EXPIRES, (double) LogClock.millis(item.expires()));
    columns.set(
        handle, ItemLayout.LOG_DURATION, Exponents.log2(1 + item.duration().toMillis() / 1_000.0));
    columns.setSubject(handle, ItemLayout.AUTHOR, subjects.author(item.author()));
    columns.setSubject(handle, ItemLayout.LANGUAGE, subjects.language(item.language()));
    columns.setSubject(handle, ItemLayout.REGION, subjects.region(item.region()));
    describeTags(handle, item.tags());
  }

  private void describeTags(int handle, List<String> tags) {
    int count = Math.min(tags.size(), ItemLayout.TAGS_MAX);
    for (int i = 0; i < count; i++) {
      columns.setSubject(handle, ItemLayout.TAGS + i, subjects.tag(tags.get(i)));
    }
    columns.setSubject(handle, ItemLayout.TAG_COUNT, count);
  }

  @Override
  public void write(StateWriter out) {
    names.write(out);
    ItemColumns all = columns;
    for (int slot = 0; slot < names.slots(); slot++) {
      Item item = all.items[slot];
      out.flag(item != null);
      if (item != null) {
        writeRow(out, all, slot, item);
      }
    }
  }

  private void writeRow(StateWriter out, ItemColumns all, int slot, Item item) {
    ItemCodec.write(out, item);
    out.numbers(row(all.numbers, slot, layout.numbers()), layout.numbers());
    int[] row = new int[ItemLayout.SUBJECTS];
    System.arraycopy(all.subjects, slot * ItemLayout.SUBJECTS, row, 0, usedSubjects(all, slot));
    row[ItemLayout.OCCUPANT] = all.subjects[slot * ItemLayout.SUBJECTS + ItemLayout.OCCUPANT];
    out.numbers(row, row.length);
  }

  private static int usedSubjects(ItemColumns all, int slot) {
    return ItemLayout.TAGS + all.tagCount(slot);
  }

  private static double[] row(double[] all, int slot, int stride) {
    return Arrays.copyOfRange(all, slot * stride, (slot + 1) * stride);
  }

  @Override
  public void read(StateReader in) {
    names.read(in);
    ItemColumns all = new ItemColumns(Math.max(16, names.slots()), layout.numbers());
    for (int slot = 0; slot < names.slots(); slot++) {
      if (in.flag()) {
        readRow(in, all, slot);
      }
    }
    columns = all;
  }

  private void readRow(StateReader in, ItemColumns all, int slot) {
    all.items[slot] = ItemCodec.read(in);
    double[] numbers = new double[layout.numbers()];
    in.doubleReals(numbers, numbers.length);
    System.arraycopy(numbers, 0, all.numbers, slot * numbers.length, numbers.length);
    int[] row = new int[ItemLayout.SUBJECTS];
    in.integers(row, row.length);
    System.arraycopy(row, 0, all.subjects, slot * row.length, row.length);
  }
}
