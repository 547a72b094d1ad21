package dev.riffle.engine.solving;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.math.Cholesky;
import dev.riffle.engine.math.FoldIn;
import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.store.ContentVectors;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A vector for each component of the items' content vectors, by ridge regression: the normal
 * equations of all components at once, factored once. Rows are read anew at each pass, not kept.
 * Items are summed in parts of a fixed size, so that the result does not depend on the number of
 * threads. Not thread-safe.
 */
final class VectorFit {
  private static final Kernels KERNELS = Kernels.BEST;
  private static final int ITEMS_A_TASK = 2_048;
  private static final int ROWS_AT_ONCE = 64;

  private final @Nullable Item[] items;
  private final BitSet examples;
  private final int dimensions;
  private final double ridge;
  private final ContentVectors content;
  private final float[] weights;
  private final float[] factored;
  private final boolean solvable;

  /**
   * Takes what there is to fit.
   *
   * @param examples slots of the items that are learned from
   * @param ridge added to the diagonal; a kind's rows have a mean square length of 1
   */
  VectorFit(
      @Nullable Item[] items,
      ContentVectors content,
      BitSet examples,
      int dimensions,
      double ridge) {
    this.items = items;
    this.content = content;
    this.examples = examples;
    this.dimensions = dimensions;
    this.ridge = ridge;
    weights = new float[content.size() * dimensions];
    factored = sum(content.size() * content.size(), this::addGram);
    for (int i = 0; i < content.size(); i++) {
      factored[i * content.size() + i] += (float) ridge;
    }
    solvable = content.size() > 0 && Cholesky.factor(factored, content.size());
  }

  /** Returns how rows are read: none where nothing could be solved. */
  ContentVectors content() {
    return solvable ? content : ContentVectors.NONE;
  }

  /** Returns a vector for each component of {@link #content}; not a copy. */
  float[] weights() {
    return solvable ? weights : new float[0];
  }

  /** Adds what an item's content says, times {@code factor}, to its row; tells whether it does. */
  boolean add(float factor, int item, float[] row, float[] sums) {
    Item described = items[item];
    if (!solvable || described == null || !content.write(described, row)) {
      return false;
    }
    for (int i = 0; i < row.length; i++) {
      KERNELS.add(factor * row[i], weights, i * dimensions, sums, item * dimensions, dimensions);
    }
    return true;
  }

  /** Fits all components to what all leave open; {@code rest} is left as it is. */
  void improve(float[] rest) {
    if (!solvable) {
      return;
    }
    float[] changes = sum(weights.length, (from, sums) -> addProducts(from, rest, sums));
    KERNELS.add((float) -ridge, weights, 0, changes, 0, weights.length);
    float[] column = new float[content.size()];
    for (int d = 0; d < dimensions; d++) {
      for (int i = 0; i < column.length; i++) {
        column[i] = changes[i * dimensions + d];
      }
      Cholesky.solve(factored, column.length, column);
      for (int i = 0; i < column.length; i++) {
        weights[i * dimensions + d] += column[i];
      }
    }
  }

  private interface Part {
    /** Adds what the examples from a slot on bring. */
    void add(int from, float[] sums);
  }

  private float[] sum(int size, Part part) {
    int tasks = size == 0 ? 0 : (items.length + ITEMS_A_TASK - 1) / ITEMS_A_TASK;
    List<float[]> parts =
        IntStream.range(0, tasks)
            .parallel()
            .mapToObj(task -> {
              float[] sums = new float[size];
              part.add(task * ITEMS_A_TASK, sums);
              return sums;
            })
            .toList();
    float[] sum = new float[size];
    parts.forEach(one -> KERNELS.add(1, one, 0, sum, 0, size));
    return sum;
  }

  private void addGram(int from, float[] gram) {
    int size = content.size();
    float[] rows = new float[ROWS_AT_ONCE * size];
    float[] row = new float[size];
    int count = 0;
    for (int item = from; item < end(from); item++) {
      if (read(item, row)) {
        System.arraycopy(row, 0, rows, count * size, size);
        if (++count == ROWS_AT_ONCE) {
          FoldIn.addGram(rows, count, size, gram);
          count = 0;
        }
      }
    }
    FoldIn.addGram(rows, count, size, gram);
  }

  private void addProducts(int from, float[] rest, float[] sums) {
    float[] row = new float[content.size()];
    for (int item = from; item < end(from); item++) {
      if (read(item, row)) {
        for (int i = 0; i < row.length; i++) {
          KERNELS.add(row[i], rest, item * dimensions, sums, i * dimensions, dimensions);
        }
      }
    }
  }

  private boolean read(int item, float[] row) {
    Item described = items[item];
    return examples.get(item) && described != null && content.write(described, row);
  }

  private int end(int from) {
    return Math.min(items.length, from + ITEMS_A_TASK);
  }
}
