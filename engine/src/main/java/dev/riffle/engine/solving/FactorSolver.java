package dev.riffle.engine.solving;

import dev.riffle.engine.math.FoldIn;
import dev.riffle.engine.math.Random64;
import dev.riffle.engine.search.Metric;
import dev.riffle.engine.search.VectorIndex;
import dev.riffle.engine.settings.FactorSettings;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.store.ContentMap;
import dev.riffle.engine.store.Factors;
import java.util.stream.IntStream;

/**
 * Solves items' factors by alternating least squares on implicit feedback (Hu, Koren and Volinsky,
 * ICDM 2008), with the weights and the ridge of Rendle et al., "Revisiting the performance of iALS
 * on item recommendation benchmarks", RecSys 2022. Rows are solved in parallel, each by itself, so
 * that the result does not depend on the number of threads.
 */
final class FactorSolver {
  private static final int ROWS_A_TASK = 64;
  private static final double START_DEVIATION = 0.1;
  private static final float[] NOTHING = {};

  private final FactorSettings settings;
  private final SearchSettings search;
  private final int dimensions;

  FactorSolver(FactorSettings settings, SearchSettings search) {
    this.settings = settings;
    this.search = search;
    dimensions = settings.dimensions();
  }

  /**
   * Solves.
   *
   * @param byViewer slots of items that each viewer likes
   */
  Factors solve(Likes byViewer, Catalogue catalogue) {
    Likes byItem = byViewer.transposed(catalogue.size());
    ContentSolver content =
        new ContentSolver(byItem, catalogue, dimensions, settings.contentRidge());
    float[] items = start(byItem);
    float[] viewers = new float[byViewer.rows() * dimensions];
    float[] expected = new float[items.length];
    double unobserved = settings.unobservedEach(catalogue.size());
    for (int sweep = 0; sweep < settings.sweeps(); sweep++) {
      solveRows(byViewer, items, catalogue.size(), unobserved, NOTHING, viewers);
      solveRows(byItem, viewers, byViewer.rows(), unobserved, expected, items);
      improve(content, items, expected);
    }
    ContentMap map = content.finish(items);
    float[] gram = gram(items, catalogue.size(), unobserved);
    int[] known = known(items, catalogue.handles());
    VectorIndex index = new VectorIndex(dimensions, Metric.INNER_PRODUCT, search);
    index.putAll(known, items);
    return new Factors(known, catalogue.size(), gram, index, map);
  }

  private static void improve(ContentSolver content, float[] items, float[] expected) {
    if (!content.isEmpty()) {
      content.improve(items);
      content.expect(expected);
    }
  }

  /** Returns the handles of the items that have a factor, -1 in place of the others. */
  private int[] known(float[] items, int[] handles) {
    int[] known = handles.clone();
    for (int slot = 0; slot < known.length; slot++) {
      boolean nothing = true;
      for (int i = 0; i < dimensions && nothing; i++) {
        nothing = items[slot * dimensions + i] == 0;
      }
      known[slot] = nothing ? -1 : known[slot];
    }
    return known;
  }

  private float[] start(Likes byItem) {
    float[] items = new float[byItem.rows() * dimensions];
    double deviation = START_DEVIATION / Math.sqrt(dimensions);
    Random64 random = new Random64(1);
    for (int slot = 0; slot < byItem.rows(); slot++) {
      for (int i = 0; byItem.size(slot) > 0 && i < dimensions; i++) {
        items[slot * dimensions + i] = (float) (random.nextGaussian() * deviation);
      }
    }
    return items;
  }

  private void solveRows(
      Likes likes,
      float[] others,
      int othersCount,
      double unobserved,
      float[] expected,
      float[] rows) {
    float[] gram = gram(others, othersCount, unobserved);
    int tasks = (likes.rows() + ROWS_A_TASK - 1) / ROWS_A_TASK;
    IntStream.range(0, tasks)
        .parallel()
        .forEach(task -> {
          FoldIn fold = new FoldIn(dimensions);
          int end = Math.min(likes.rows(), (task + 1) * ROWS_A_TASK);
          for (int row = task * ROWS_A_TASK; row < end; row++) {
            solveRow(fold, likes, row, others, othersCount * unobserved, gram, expected, rows);
          }
        });
  }

  private void solveRow(
      FoldIn fold,
      Likes likes,
      int row,
      float[] others,
      double othersWeight,
      float[] gram,
      float[] expected,
      float[] rows) {
    if (likes.size(row) == 0) {
      return;
    }
    double ridge = settings.ridge(likes.size(row), othersWeight);
    fold.begin(gram, ridge);
    if (expected.length > 0) {
      fold.lean(expected, row * dimensions, ridge);
    }
    for (int i = likes.start(row); i < likes.start(row + 1); i++) {
      fold.like(others, likes.column(i) * dimensions);
    }
    System.arraycopy(fold.solve(), 0, rows, row * dimensions, dimensions);
  }

  private float[] gram(float[] vectors, int count, double unobserved) {
    float[] gram = new float[dimensions * dimensions];
    FoldIn.addGram(vectors, count, dimensions, gram);
    for (int i = 0; i < gram.length; i++) {
      gram[i] *= (float) unobserved;
    }
    return gram;
  }
}
