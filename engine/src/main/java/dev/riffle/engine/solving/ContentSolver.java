package dev.riffle.engine.solving;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.store.ContentMap;
import dev.riffle.engine.store.ContentVectors;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Solves the map from what items are about to their factors (Gantner et al., "Learning
 * attribute-to-feature mappings for cold-start recommendations", ICDM 2010): a mean, subjects and
 * content vectors, each fitted by ridge regression to what the others leave open. So a new item has
 * a factor before anybody has seen it, and one that few have seen is expected near that (as in the
 * regression-based priors of Agarwal and Chen, "Regression-based latent factor models", KDD 2009).
 * Not thread-safe.
 */
final class ContentSolver {
  private static final Kernels KERNELS = Kernels.BEST;
  private static final int SWEEPS = 2;
  private static final int ITEMS_A_TASK = 256;

  private final Likes byItem;
  private final int dimensions;
  private final BitSet examples;
  private final SubjectFit subjects;
  private final VectorFit vectors;
  private final float[] base;

  /**
   * Takes what there is to solve.
   *
   * @param byItem who likes each item
   * @param ridge of the weights of content vectors
   */
  ContentSolver(Likes byItem, Catalogue catalogue, int dimensions, double ridge) {
    this.byItem = byItem;
    this.dimensions = dimensions;
    ContentVectors content = ContentVectors.of(liked(byItem, catalogue));
    examples = examples(byItem, catalogue, content);
    subjects = new SubjectFit(catalogue, examples, dimensions);
    vectors = new VectorFit(catalogue.items(), content, examples, dimensions, ridge);
    base = new float[dimensions];
  }

  private static @Nullable Item[] liked(Likes byItem, Catalogue catalogue) {
    @Nullable Item[] liked = catalogue.items().clone();
    for (int item = 0; item < liked.length; item++) {
      liked[item] = byItem.size(item) == 0 ? null : liked[item];
    }
    return liked;
  }

  /** Returns the items that are learned from: liked, and it is known what they are about. */
  private static BitSet examples(Likes byItem, Catalogue catalogue, ContentVectors content) {
    BitSet examples = new BitSet(byItem.rows());
    float[] row = new float[content.size()];
    for (int item = 0; item < byItem.rows(); item++) {
      Item described = catalogue.items()[item];
      examples.set(
          item,
          byItem.size(item) > 0
              && (catalogue.subjects().size(item) > 0
                  || (described != null && content.write(described, row))));
    }
    return examples;
  }

  /** Tells whether there is anything to learn from. */
  boolean isEmpty() {
    return examples.isEmpty();
  }

  /**
   * Fits the map better to {@code items}, from where it is.
   *
   * @param items factors by slot
   */
  void improve(float[] items) {
    float[] rest = items.clone();
    takeOff(rest);
    takeMean(rest);
    vectors.improve(rest);
    System.arraycopy(items, 0, rest, 0, items.length);
    takeOff(rest);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      subjects.improve(rest);
    }
  }

  /** Takes off what the map says of the examples. */
  private void takeOff(float[] rest) {
    eachInParallel((item, row) -> {
      if (examples.get(item)) {
        addMap(-1, item, row, rest);
      }
    });
  }

  private boolean addMap(float factor, int item, float[] row, float[] sums) {
    KERNELS.add(factor, base, 0, sums, item * dimensions, dimensions);
    subjects.add(factor, item, sums);
    return vectors.add(factor, item, row, sums);
  }

  private void takeMean(float[] rest) {
    float[] mean = new float[dimensions];
    examples.stream().forEach(item -> KERNELS.add(1, rest, item * dimensions, mean, 0, dimensions));
    float each = -1f / Math.max(1, examples.cardinality());
    KERNELS.add(-each, mean, 0, base, 0, dimensions);
    examples.stream()
        .forEach(item -> KERNELS.add(each, mean, 0, rest, item * dimensions, dimensions));
  }

  /** Writes the factor that each item should have, 0 where nothing is known of what it is about. */
  void expect(float[] into) {
    eachInParallel((item, row) -> {
      Arrays.fill(into, item * dimensions, (item + 1) * dimensions, 0);
      if (!addMap(1, item, row, into) && !subjects.knows(item)) {
        Arrays.fill(into, item * dimensions, (item + 1) * dimensions, 0);
      }
    });
  }

  /** Returns the map, and gives the items that nobody likes yet the factor they should have. */
  ContentMap finish(float[] items) {
    float[] expected = new float[items.length];
    expect(expected);
    for (int item = 0; item < byItem.rows(); item++) {
      if (byItem.size(item) == 0) {
        System.arraycopy(expected, item * dimensions, items, item * dimensions, dimensions);
      }
    }
    return new ContentMap(
        subjects.names(), subjects.vectors(), base, vectors.content(), vectors.weights());
  }

  private interface Step {
    /** Does what is to be done with an item; {@code row} is free to be used. */
    void take(int item, float[] row);
  }

  private void eachInParallel(Step step) {
    int tasks = (byItem.rows() + ITEMS_A_TASK - 1) / ITEMS_A_TASK;
    IntStream.range(0, tasks)
        .parallel()
        .forEach(task -> {
          float[] row = new float[vectors.content().size()];
          int end = Math.min(byItem.rows(), (task + 1) * ITEMS_A_TASK);
          for (int item = task * ITEMS_A_TASK; item < end; item++) {
            step.take(item, row);
          }
        });
  }
}
