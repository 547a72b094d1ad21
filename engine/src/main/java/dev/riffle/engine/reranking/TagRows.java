package dev.riffle.engine.reranking;

import dev.riffle.engine.math.IntFloatMap;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.ItemLayout;
import dev.riffle.engine.store.NameTable;

/**
 * The tags of some items, numbered from 0 in the order of their first use, so that counting them
 * over a window of other items takes an array and no search. Not thread-safe.
 *
 * <pre>
 *   rows    [ 0 | 1 | - ... ][ 0 | 2 | 3 | - ... ]   numbers of the tags, eight places an item
 *   counts  [ 2 | 1 | 0 | 0 ]                        by tag: items of the window that have it
 *   marks   [ 5 | 5 | 3 | 0 ]                        by tag: the last step that met it
 * </pre>
 */
final class TagRows {
  private static final int WIDTH = ItemLayout.TAGS_MAX;

  private final ItemColumns columns;
  private final IntFloatMap numbers;
  private final int[] rows;
  private final byte[] sizes;
  private final int[] counts;
  private final int[] marks;
  private int step;
  private int lastSize;

  /** Takes the tags of some items, a row each. */
  TagRows(ItemColumns columns, int[] items) {
    this.columns = columns;
    numbers = new IntFloatMap(2 * items.length);
    rows = new int[items.length * WIDTH];
    sizes = new byte[items.length];
    for (int row = 0; row < items.length; row++) {
      fill(row, items[row]);
    }
    counts = new int[numbers.size()];
    marks = new int[numbers.size()];
  }

  private void fill(int row, int item) {
    for (int i = 0; i < columns.tagCount(item); i++) {
      int tag = columns.tag(item, i);
      if (tag != NameTable.NONE) {
        rows[row * WIDTH + sizes[row]++] = number(tag);
      }
    }
  }

  private int number(int tag) {
    int next = numbers.size();
    int number = known(tag);
    if (number == NameTable.NONE) {
      numbers.put(tag, next);
      return next;
    }
    return number;
  }

  private int known(int tag) {
    return tag == NameTable.NONE ? tag : (int) numbers.getOr(tag, NameTable.NONE);
  }

  /** Takes an item into the window. */
  void enter(int item) {
    lastSize = columns.tagCount(item);
    count(item, 1);
  }

  /** Takes an item out of the window. */
  void leave(int item) {
    count(item, -1);
  }

  private void count(int item, int amount) {
    step++;
    for (int i = 0; i < columns.tagCount(item); i++) {
      int number = known(columns.tag(item, i));
      if (number != NameTable.NONE && marks[number] != step) {
        marks[number] = step;
        counts[number] += amount;
      }
    }
  }

  /** Returns the cosine of a row's tags and those of the item that entered last, 0 to 1. */
  double likeness(int row) {
    int shared = 0;
    for (int i = row * WIDTH; i < row * WIDTH + sizes[row]; i++) {
      shared += marks[rows[i]] == step ? 1 : 0;
    }
    return shared == 0 ? 0 : shared / Math.sqrt((double) sizes[row] * lastSize);
  }

  /**
   * Returns how many items of the window have the tag of a row that most of them have, -1 for a row
   * without tags.
   */
  int most(int row) {
    int most = -1;
    for (int i = row * WIDTH; i < row * WIDTH + sizes[row]; i++) {
      most = Math.max(most, counts[rows[i]]);
    }
    return most;
  }
}
