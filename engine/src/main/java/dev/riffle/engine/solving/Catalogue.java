package dev.riffle.engine.solving;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * What the items are about, as of one moment, by slot.
 *
 * @param handles of the items, -1 where there is none
 * @param items themselves
 * @param subjects slots of the subjects of each
 * @param names handles of the subjects by slot, -1 where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // One is made for each solve, and never compared.
record Catalogue(int[] handles, @Nullable Item[] items, Likes subjects, int[] names) {

  static Catalogue of(Store store) {
    int[] handles = store.items().names().handles();
    ItemColumns columns = store.items().columns();
    @Nullable Item[] items = new @Nullable Item[handles.length];
    for (int slot = 0; slot < items.length; slot++) {
      items[slot] = handles[slot] < 0 ? null : columns.item(handles[slot]);
    }
    return new Catalogue(handles, items, Likes.subjects(store), store.subjects().names().handles());
  }

  /** Returns how many slots there are. */
  int size() {
    return handles.length;
  }
}
