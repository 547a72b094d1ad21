package dev.riffle.engine.store;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue: items by handle, and their numbers. One writer, readers without locks. */
public final class ItemTable extends SlotTable {
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
    changing(NameTable.slot(handle));
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
    changing(NameTable.slot(handle));
    columns.setSubject(handle, ItemLayout.OCCUPANT, 0);
    columns.items[NameTable.slot(handle)] = null;
    names.remove(handle);
  }

  /** Sets one of the numbers of {@link ItemLayout}. */
  public void set(int handle, int column, double value) {
    changing(NameTable.slot(handle));
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
  protected int slots() {
    return names.slots();
  }

  @Override
  protected void writeHead(StateWriter out) {}

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    Item item = columns.items[slot];
    out.flag(item != null);
    if (item != null) {
      ItemCodec.write(out, item);
      columns.write(slot, out);
    }
  }

  @Override
  protected void readHead(StateReader in, int slots) {
    columns = new ItemColumns(Math.max(16, slots), layout.numbers());
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    if (in.flag()) {
      columns.items[slot] = ItemCodec.read(in);
      columns.read(slot, in);
    }
  }

  @Override
  protected void readEnd() {}
}
