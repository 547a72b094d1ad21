package dev.riffle.engine.solving;

import dev.riffle.engine.math.Cholesky;
import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.store.Gram;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Solves from which other items an item is predicted, and with which weights: ridge regression on
 * the items that are liked together with it most. With all items in place of those this is the
 * closed form of EASE (Steck, "Embarrassingly shallow autoencoders for sparse data", WWW 2019); the
 * restriction to a neighbourhood is the sparse approximation of Steck, "Markov random fields for
 * collaborative filtering", NeurIPS 2019, section 3. Not thread-safe: one for each thread.
 */
public final class AssociationSolver {
  private final Gram gram;
  private final IntPredicate isLive;
  private final int itemsMax;
  private final float ridge;
  private final int[] items;
  private final float[] matrix;
  private final float[] solution;

  /**
   * Makes room.
   *
   * @param isLive tells whether there still is an item of that handle
   */
  public AssociationSolver(Gram gram, IntPredicate isLive, AssociationSettings settings) {
    this.gram = gram;
    this.isLive = isLive;
    itemsMax = settings.items();
    ridge = (float) settings.ridge();
    items = new int[itemsMax + 1];
    matrix = new float[items.length * items.length];
    solution = new float[items.length];
  }

  /** Solves for one item, as of the epoch of the counts. */
  public Prediction solve(int item, long epoch) {
    int size = choose(item, epoch);
    int all = size + 1;
    items[size] = item;
    for (int row = 0; row < all; row++) {
      gram.fill(items, row, all, matrix, row * all, epoch);
      matrix[row * all + row] += ridge;
    }
    int[] from = Arrays.copyOf(items, size);
    return Cholesky.factor(matrix, all)
        ? new Prediction(item, from, weights(size))
        : new Prediction(item, new int[0], new float[0]);
  }

  /** With U'U the matrix and the item its last row, the last column of the inverse is U's alone. */
  private float[] weights(int size) {
    int all = size + 1;
    Arrays.fill(solution, 0, size, 0);
    solution[size] = 1 / matrix[all * all - 1];
    Cholesky.back(matrix, all, solution);
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      weights[i] = -solution[i] / solution[size];
    }
    return weights;
  }

  /** Puts the items most alike first: greatest count by the root of the other's own. */
  private int choose(int item, long epoch) {
    int[] row = gram.items(item);
    long[] keys = new long[row.length];
    int size = 0;
    for (int i = 0; i < row.length; i++) {
      if (row[i] != item && isLive.test(row[i])) {
        double own = Math.max(Float.MIN_NORMAL, gram.number(row[i], row[i], epoch));
        double alike = gram.number(item, row[i], epoch) / Math.sqrt(own);
        keys[size++] = (long) ~Float.floatToRawIntBits((float) alike) << 32 | i;
      }
    }
    Arrays.sort(keys, 0, size);
    int chosen = Math.min(size, itemsMax);
    for (int i = 0; i < chosen; i++) {
      items[i] = row[(int) keys[i]];
    }
    return chosen;
  }
}
