package dev.riffle.engine.solving;

import dev.riffle.engine.math.Kernels;
import java.util.BitSet;

/**
 * A vector for each subject, by ridge regression, one subject after the other on what the others
 * leave open (backfitting: Buja, Hastie and Tibshirani, "Linear smoothers and additive models",
 * 1989, section 3): exact normal equations over all tags would be a matrix of their square. Not
 * thread-safe.
 */
final class SubjectFit {
  private static final Kernels KERNELS = Kernels.BEST;
  private static final float RIDGE = 3;

  private final Likes subjects;
  private final Likes itemsBySubject;
  private final BitSet examples;
  private final int dimensions;
  private final int[] names;
  private final int[] counts;
  private final float[] vectors;

  /**
   * Takes what there is to fit.
   *
   * @param examples slots of the items that are learned from
   */
  SubjectFit(Catalogue catalogue, BitSet examples, int dimensions) {
    this.subjects = catalogue.subjects();
    this.examples = examples;
    this.dimensions = dimensions;
    itemsBySubject = subjects.transposed(catalogue.names().length);
    vectors = new float[catalogue.names().length * dimensions];
    names = catalogue.names().clone();
    counts = new int[names.length];
    for (int subject = 0; subject < names.length; subject++) {
      counts[subject] = count(subject);
      names[subject] = counts[subject] > 0 ? names[subject] : -1;
    }
  }

  /** Returns the handles of the subjects by slot, -1 where nothing is known of one. */
  int[] names() {
    return names;
  }

  /** Returns the vectors by slot; not a copy. */
  float[] vectors() {
    return vectors;
  }

  /** Tells whether any of an item's subjects is known. */
  boolean knows(int item) {
    for (int i = subjects.start(item); i < subjects.start(item + 1); i++) {
      if (names[subjects.column(i)] >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Adds an item's vectors, times {@code factor}, to its row of {@code sums}. */
  void add(float factor, int item, float[] sums) {
    for (int i = subjects.start(item); i < subjects.start(item + 1); i++) {
      int at = subjects.column(i) * dimensions;
      KERNELS.add(factor, vectors, at, sums, item * dimensions, dimensions);
    }
  }

  /** Fits each subject once to what all leave open, and takes that off {@code rest}. */
  void improve(float[] rest) {
    for (int subject = 0; subject < names.length; subject++) {
      if (names[subject] >= 0) {
        improve(subject, rest);
      }
    }
  }

  private void improve(int subject, float[] rest) {
    float[] change = new float[dimensions];
    for (int i = itemsBySubject.start(subject); i < itemsBySubject.start(subject + 1); i++) {
      int item = itemsBySubject.column(i);
      if (examples.get(item)) {
        KERNELS.add(1, rest, item * dimensions, change, 0, dimensions);
      }
    }
    int at = subject * dimensions;
    KERNELS.add(-RIDGE, vectors, at, change, 0, dimensions);
    float step = 1 / (counts[subject] + RIDGE);
    KERNELS.add(step, change, 0, vectors, at, dimensions);
    for (int i = itemsBySubject.start(subject); i < itemsBySubject.start(subject + 1); i++) {
      int item = itemsBySubject.column(i);
      KERNELS.add(-step, change, 0, rest, item * dimensions, dimensions);
    }
  }

  /** Returns how many examples are about a subject. */
  private int count(int subject) {
    int count = 0;
    for (int i = itemsBySubject.start(subject); i < itemsBySubject.start(subject + 1); i++) {
      count += examples.get(itemsBySubject.column(i)) ? 1 : 0;
    }
    return count;
  }
}
