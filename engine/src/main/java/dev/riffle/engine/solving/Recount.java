package dev.riffle.engine.solving;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.store.Gram;
import dev.riffle.engine.store.Store;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts from all histories at once which items are liked by the same viewers. A pair of a viewer
 * of n items counts n to a power, and n is known here from the start, which event by event it is
 * not: there the same pairs count more in the hands of one viewer than of another by mere order.
 * Costs an addition for each pair of items of each viewer, on all processors. Not thread-safe.
 */
public final class Recount {
  private static final int ITEMS_A_TASK = 64;

  /** Bounds how many rows wait to be written. */
  private static final int TASKS_AT_ONCE = 32;

  private final Gram gram;
  private final int[] handles;
  private final Likes byViewer;
  private final Likes byItem;
  private final float[] shares;

  private static final class Row {
    final int item;
    final int[] others;
    final float[] amounts;

    Row(int item, int size) {
      this.item = item;
      others = new int[size];
      amounts = new float[size];
    }
  }

  /** Takes the last {@code reach} likes of each viewer. */
  public Recount(Store store, AssociationSettings settings) {
    gram = store.gram();
    handles = store.items().names().handles();
    byViewer = Likes.of(store, store.viewers().size(), settings.reach());
    byItem = byViewer.transposed(handles.length);
    shares = new float[byViewer.rows()];
    for (int viewer = 0; viewer < shares.length; viewer++) {
      shares[viewer] = (float) settings.share(byViewer.size(viewer));
    }
  }

  /** Returns the items, -1 where a slot has none. */
  public int[] handles() {
    return handles;
  }

  /** Replaces all counts. */
  public void run(long epoch) {
    int items = ITEMS_A_TASK * TASKS_AT_ONCE;
    for (int from = 0; from < handles.length; from += items) {
      int first = from;
      IntStream.range(0, TASKS_AT_ONCE)
          .parallel()
          .mapToObj(task -> rows(first + task * ITEMS_A_TASK))
          .toList()
          .forEach(
              rows -> rows.forEach(row -> gram.replace(row.item, row.others, row.amounts, epoch)));
    }
  }

  private List<Row> rows(int from) {
    float[] sums = new float[handles.length];
    int[] touched = new int[handles.length];
    return IntStream.range(from, Math.min(handles.length, from + ITEMS_A_TASK))
        .filter(slot -> handles[slot] >= 0)
        .mapToObj(slot -> row(slot, sums, touched))
        .toList();
  }

  /** Sums a row in {@code sums}, which is all 0 before and after. */
  private Row row(int slot, float[] sums, int[] touched) {
    int size = 0;
    for (int i = byItem.start(slot); i < byItem.start(slot + 1); i++) {
      int viewer = byItem.column(i);
      for (int j = byViewer.start(viewer); j < byViewer.start(viewer + 1); j++) {
        int other = byViewer.column(j);
        if (sums[other] == 0) {
          touched[size++] = other;
        }
        sums[other] += shares[viewer];
      }
    }
    Row row = new Row(handles[slot], size);
    for (int i = 0; i < size; i++) {
      row.others[i] = handles[touched[i]];
      row.amounts[i] = sums[touched[i]];
      sums[touched[i]] = 0;
    }
    return row;
  }
}
