package dev.riffle.engine.solving;

import dev.riffle.engine.store.History;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.ItemLayout;
import dev.riffle.engine.store.NameTable;
import dev.riffle.engine.store.Store;
import java.util.Arrays;

/**
 * Who likes what, or what is about what, row by row: the columns of row i lie from {@link #start}
 * of i up to that of i + 1; immutable.
 */
final class Likes {
  private final int[] starts;
  private final int[] columns;

  private Likes(int[] starts, int[] columns) {
    this.starts = starts;
    this.columns = columns;
  }

  /**
   * Takes the slots of the last {@code itemsMax} items that each viewer likes, latest first, of the
   * {@code viewersMax} viewers seen last.
   */
  static Likes of(Store store, int viewersMax, int itemsMax) {
    Builder likes = new Builder();
    NameTable names = store.items().names();
    store
        .viewers()
        .forEachLatest(viewersMax, viewer -> likes.addRow(viewer.history(), names, itemsMax));
    return likes.build();
  }

  /** Takes the slots of the subjects that each item is about, by the item's slot. */
  static Likes subjects(Store store) {
    Builder subjects = new Builder();
    ItemColumns columns = store.items().columns();
    for (int item : store.items().names().handles()) {
      if (item >= 0) {
        subjects.addSubjects(columns, item);
      }
      subjects.endRow();
    }
    return subjects.build();
  }

  int rows() {
    return starts.length - 1;
  }

  /** Returns where a row begins; for the number of rows, where the last one ends. */
  int start(int row) {
    return starts[row];
  }

  int column(int place) {
    return columns[place];
  }

  int size(int row) {
    return starts[row + 1] - starts[row];
  }

  /** Returns the same, by column. */
  Likes transposed(int columnCount) {
    int[] counts = new int[columnCount + 1];
    for (int column : columns) {
      counts[column + 1]++;
    }
    Arrays.parallelPrefix(counts, Integer::sum);
    int[] next = counts.clone();
    int[] rowsByColumn = new int[columns.length];
    for (int row = 0; row < rows(); row++) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        rowsByColumn[next[columns[i]]++] = row;
      }
    }
    return new Likes(counts, rowsByColumn);
  }

  /** Collects rows; not thread-safe. */
  static final class Builder {
    private int[] starts = new int[1_024];
    private int[] columns = new int[4_096];
    private int rows;
    private int size;

    void addRow(History history, NameTable names, int itemsMax) {
      int left = itemsMax;
      for (int i = history.size() - 1; i >= 0 && left > 0; i--) {
        if (history.engaged(i) && names.isLive(history.item(i))) {
          add(NameTable.slot(history.item(i)));
          left--;
        }
      }
      endRow();
    }

    private void addSubjects(ItemColumns columns, int item) {
      addSubject(columns.author(item));
      addSubject(columns.subject(item, ItemLayout.LANGUAGE));
      addSubject(columns.subject(item, ItemLayout.REGION));
      for (int i = 0; i < columns.tagCount(item); i++) {
        addSubject(columns.tag(item, i));
      }
    }

    private void addSubject(int subject) {
      if (subject >= 0) {
        add(NameTable.slot(subject));
      }
    }

    private void add(int column) {
      if (size == columns.length) {
        columns = Arrays.copyOf(columns, size * 2);
      }
      columns[size++] = column;
    }

    private void endRow() {
      rows++;
      if (rows == starts.length) {
        starts = Arrays.copyOf(starts, rows * 2);
      }
      starts[rows] = size;
    }

    Likes build() {
      return new Likes(Arrays.copyOf(starts, rows + 1), Arrays.copyOf(columns, size));
    }
  }
}
