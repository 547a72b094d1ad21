package dev.riffle.engine.store;

import dev.riffle.engine.search.Metric;
import dev.riffle.engine.search.VectorIndex;

/** Items' factors as solved at one moment; never changed after. */
public final class Factors {
  private final int[] handles;
  private final float[] gram;
  private final VectorIndex index;

  /**
   * Takes what was solved.
   *
   * @param handles of the items by slot, -1 where there is none with a factor
   * @param gram the upper triangle of the sum of v v' over the items, times the weight of what was
   *     not observed
   * @param index of the factors
   */
  public Factors(int[] handles, float[] gram, VectorIndex index) {
    this.handles = handles;
    this.gram = gram;
    this.index = index;
  }

  /** Returns the factors of no items. */
  static Factors none() {
    return new Factors(new int[0], new float[0], new VectorIndex(1, Metric.INNER_PRODUCT));
  }

  public boolean isEmpty() {
    return handles.length == 0;
  }

  /** Returns for how many items factors were solved, with those that nobody likes. */
  public int items() {
    return handles.length;
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
}
