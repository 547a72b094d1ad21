package dev.riffle.engine.store;

import dev.riffle.engine.search.Metric;
import dev.riffle.engine.search.VectorIndex;
import java.util.Arrays;

/**
 * Items' factors as solved at one moment, and as expected of items that came since, by what they
 * are about. One writer, readers without locks.
 */
public final class Factors {
  private int[] handles;
  private final int items;
  private final float[] gram;
  private final VectorIndex index;
  private final ContentMap content;

  /**
   * Takes what was solved.
   *
   * @param handles of the items by slot, -1 where there is none with a factor
   * @param items for how many factors were solved
   * @param gram the upper triangle of the sum of v v' over the items, times the weight of what was
   *     not observed
   * @param index of the factors
   * @param content from what an item is about to its factor
   */
  public Factors(int[] handles, int items, float[] gram, VectorIndex index, ContentMap content) {
    this.handles = handles;
    this.items = items;
    this.gram = gram;
    this.index = index;
    this.content = content;
  }

  /** Returns the factors of no items. */
  static Factors none() {
    VectorIndex index = new VectorIndex(1, Metric.INNER_PRODUCT);
    return new Factors(new int[0], 0, new float[0], index, ContentMap.none(1));
  }

  public boolean isEmpty() {
    return items == 0;
  }

  /** Returns for how many items factors were solved, with those that nobody likes. */
  public int items() {
    return items;
  }

  int[] handles() {
    return handles;
  }

  /** Returns the upper triangle that a fold-in begins with; not to be written into. */
  public float[] gram() {
    return gram;
  }

  public VectorIndex index() {
    return index;
  }

  public ContentMap content() {
    return content;
  }

  /** Adds the factor of an item that came since. */
  void put(int handle, float[] vector) {
    int slot = NameTable.slot(handle);
    if (slot >= handles.length) {
      int before = handles.length;
      handles = Arrays.copyOf(handles, Math.max(slot + 1, before + before / 8));
      Arrays.fill(handles, before, handles.length, -1);
    }
    handles[slot] = handle;
    index.put(handle, vector);
  }
}
