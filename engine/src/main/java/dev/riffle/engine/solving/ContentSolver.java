package dev.riffle.engine.solving;

import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.store.ContentMap;

/**
 * Solves the map from what items are about to their factors (Gantner et al., "Learning
 * attribute-to-feature mappings for cold-start recommendations", ICDM 2010), by ridge regression on
 * the subjects, one subject after the other on what the others leave open (backfitting: Buja,
 * Hastie and Tibshirani, "Linear smoothers and additive models", 1989, section 3). So a new item
 * has a factor before anybody has seen it. Not thread-safe.
 */
final class ContentSolver {
  private static final Kernels KERNELS = Kernels.BEST;
  private static final int SWEEPS = 5;
  private static final float RIDGE = 3;

  private final Likes byItem;
  private final Likes subjects;
  private final int[] names;
  private final int dimensions;
  private final float[] base;
  private final float[] vectors;

  /**
   * Takes what there is to solve.
   *
   * @param byItem who likes each item
   * @param subjects slots of the subjects of each item
   * @param names handles of the subjects by slot, -1 where there is none
   */
  ContentSolver(Likes byItem, Likes subjects, int[] names, int dimensions) {
    this.byItem = byItem;
    this.subjects = subjects;
    this.names = names;
    this.dimensions = dimensions;
    base = new float[dimensions];
    vectors = new float[names.length * dimensions];
  }

  /**
   * Solves, and fills in the factors of items that nobody likes yet.
   *
   * @param items factors by slot
   */
  ContentMap solve(float[] items) {
    float[] rest = items.clone();
    takeMean(rest);
    Likes itemsBySubject = subjects.transposed(names.length);
    int[] known = new int[names.length];
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int subject = 0; subject < names.length; subject++) {
        known[subject] = improve(subject, itemsBySubject, rest) ? names[subject] : -1;
      }
    }
    fill(items, known);
    return new ContentMap(known, vectors, base);
  }

  /** Tells whether an item's factor is learned from. */
  private boolean isExample(int item) {
    return byItem.size(item) > 0 && subjects.size(item) > 0;
  }

  private void takeMean(float[] rest) {
    int examples = 0;
    for (int item = 0; item < byItem.rows(); item++) {
      if (isExample(item)) {
        KERNELS.add(1, rest, item * dimensions, base, 0, dimensions);
        examples++;
      }
    }
    for (int i = 0; i < dimensions; i++) {
      base[i] /= Math.max(1, examples);
    }
    for (int item = 0; item < byItem.rows(); item++) {
      KERNELS.add(-1, base, 0, rest, item * dimensions, dimensions);
    }
  }

  /** Fits one subject to what the others leave open; returns whether any example has it. */
  private boolean improve(int subject, Likes itemsBySubject, float[] rest) {
    float[] change = new float[dimensions];
    int examples = 0;
    for (int i = itemsBySubject.start(subject); i < itemsBySubject.start(subject + 1); i++) {
      int item = itemsBySubject.column(i);
      if (isExample(item)) {
        KERNELS.add(1, rest, item * dimensions, change, 0, dimensions);
        examples++;
      }
    }
    if (examples == 0) {
      return false;
    }
    int at = subject * dimensions;
    KERNELS.add(-RIDGE, vectors, at, change, 0, dimensions);
    float step = 1 / (examples + RIDGE);
    KERNELS.add(step, change, 0, vectors, at, dimensions);
    for (int i = itemsBySubject.start(subject); i < itemsBySubject.start(subject + 1); i++) {
      int item = itemsBySubject.column(i);
      KERNELS.add(-step, change, 0, rest, item * dimensions, dimensions);
    }
    return true;
  }

  private void fill(float[] items, int[] known) {
    for (int item = 0; item < byItem.rows(); item++) {
      if (byItem.size(item) == 0 && isKnown(item, known)) {
        KERNELS.add(1, base, 0, items, item * dimensions, dimensions);
        for (int i = subjects.start(item); i < subjects.start(item + 1); i++) {
          int at = subjects.column(i) * dimensions;
          KERNELS.add(1, vectors, at, items, item * dimensions, dimensions);
        }
      }
    }
  }

  /** Tells whether any of an item's subjects is known. */
  private boolean isKnown(int item, int[] known) {
    for (int i = subjects.start(item); i < subjects.start(item + 1); i++) {
      if (known[subjects.column(i)] >= 0) {
        return true;
      }
    }
    return false;
  }
}
