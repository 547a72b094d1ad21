package dev.riffle.engine.store;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The items' numbers, a packed row each, at one size of the table. A reader takes them once and
 * works on them for the whole request; a table that grows publishes new ones.
 */
public final class ItemColumns {
  private final int numbersStride;
  final @Nullable Item[] items;
  final double[] numbers;
  final int[] subjects;

  ItemColumns(int length, int numbersStride) {
    this(
        numbersStride,
        new @Nullable Item[length],
        new double[length * numbersStride],
        new int[length * ItemLayout.SUBJECTS]);
  }

  private ItemColumns(int numbersStride, @Nullable Item[] items, double[] numbers, int[] subjects) {
    this.numbersStride = numbersStride;
    this.items = items;
    this.numbers = numbers;
    this.subjects = subjects;
  }

  ItemColumns grown(int length) {
    return new ItemColumns(
        numbersStride,
        Arrays.copyOf(items, length),
        Arrays.copyOf(numbers, length * numbersStride),
        Arrays.copyOf(subjects, length * ItemLayout.SUBJECTS));
  }

  int length() {
    return items.length;
  }

  /** Returns the item in the slot of {@code handle}, if there is one. */
  public @Nullable Item item(int handle) {
    int slot = NameTable.slot(handle);
    return slot < items.length ? items[slot] : null;
  }

  /** Tells whether the item behind a handle is there, by its own row. */
  public boolean isLive(int handle) {
    int slot = NameTable.slot(handle);
    return handle >= 0
        && slot < items.length
        && subjects[slot * ItemLayout.SUBJECTS + ItemLayout.OCCUPANT] == handle + 1;
  }

  /** Returns one of the numbers of {@link ItemLayout}. */
  public double number(int handle, int column) {
    return numbers[NameTable.slot(handle) * numbersStride + column];
  }

  void set(int handle, int column, double value) {
    numbers[NameTable.slot(handle) * numbersStride + column] = value;
  }

  /** Returns one of the subjects of {@link ItemLayout}. */
  public int subject(int handle, int column) {
    return subjects[NameTable.slot(handle) * ItemLayout.SUBJECTS + column];
  }

  void setSubject(int handle, int column, int subject) {
    subjects[NameTable.slot(handle) * ItemLayout.SUBJECTS + column] = subject;
  }

  /** Returns how many of the item's tags there are in the row. */
  public int tagCount(int handle) {
    return Math.clamp(subject(handle, ItemLayout.TAG_COUNT), 0, ItemLayout.TAGS_MAX);
  }

  /** Returns the subject of a tag, by its place below {@link #tagCount}. */
  public int tag(int handle, int index) {
    return subject(handle, ItemLayout.TAGS + index);
  }

  public int author(int handle) {
    return subject(handle, ItemLayout.AUTHOR);
  }

  /** Writes a row; tags that are no longer the item's are left out. */
  void write(int slot, StateWriter out) {
    int used = ItemLayout.TAGS + tagCount(slot);
    out.numbers(
        Arrays.copyOfRange(numbers, slot * numbersStride, (slot + 1) * numbersStride),
        numbersStride);
    int[] row = new int[ItemLayout.SUBJECTS];
    System.arraycopy(subjects, slot * ItemLayout.SUBJECTS, row, 0, used);
    row[ItemLayout.OCCUPANT] = subjects[slot * ItemLayout.SUBJECTS + ItemLayout.OCCUPANT];
    out.numbers(row, row.length);
  }

  void read(int slot, StateReader in) {
    double[] row = new double[numbersStride];
    in.doubleReals(row, row.length);
    System.arraycopy(row, 0, numbers, slot * row.length, row.length);
    int[] subjectRow = new int[ItemLayout.SUBJECTS];
    in.integers(subjectRow, subjectRow.length);
    System.arraycopy(subjectRow, 0, subjects, slot * subjectRow.length, subjectRow.length);
  }
}
