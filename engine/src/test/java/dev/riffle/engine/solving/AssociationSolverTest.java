package dev.riffle.engine.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.settings.SettingValues;
import dev.riffle.engine.store.Gram;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssociationSolverTest {
  private static final int ITEMS = 12;
  private static final double RIDGE = 5;

  private final AssociationSettings settings =
      AssociationSettings.of(
          new SettingValues(
              Map.of(
                  "associations.half-life", "forever",
                  "associations.items", "64",
                  "associations.ridge", String.valueOf(RIDGE))));
  private final Gram gram = new Gram(settings);
  private final double[][] dense = new double[ITEMS][ITEMS];

  /** Viewers' sets of items, added to the sparse counts and to a plain matrix. */
  private void count(Random random) {
    for (int viewer = 0; viewer < 300; viewer++) {
      int[] liked = random.ints(0, ITEMS).distinct().limit(4).toArray();
      for (int i = 0; i < liked.length; i++) {
        gram.add(liked[i], 1, liked, i, 1, 0);
        dense[liked[i]][liked[i]]++;
        for (int j = 0; j < i; j++) {
          dense[liked[i]][liked[j]]++;
          dense[liked[j]][liked[i]]++;
        }
      }
    }
  }

  @Test
  void solve_allItemsAreNeighbours_isTheClosedFormOfEase() {
    count(new Random(1));
    double[][] inverse = inverse();
    AssociationSolver solver = new AssociationSolver(gram, item -> true, settings);

    for (int item = 0; item < ITEMS; item++) {
      Prediction column = solver.solve(item, 0);
      assertEquals(ITEMS - 1, column.from().length);
      for (int i = 0; i < column.from().length; i++) {
        double wanted = -inverse[column.from()[i]][item] / inverse[item][item];
        assertEquals(wanted, column.weights()[i], 1e-4);
      }
    }
  }

  @Test
  void solve_itemsGone_areNotPredictedFrom() {
    count(new Random(2));
    AssociationSolver solver = new AssociationSolver(gram, item -> item % 2 == 0, settings);

    assertEquals(ITEMS / 2 - 1, solver.solve(4, 0).from().length);
  }

  /** Gauss-Jordan elimination of the matrix plus the ridge. */
  private double[][] inverse() {
    double[][] a = new double[ITEMS][2 * ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      System.arraycopy(dense[i], 0, a[i], 0, ITEMS);
      a[i][i] += RIDGE;
      a[i][ITEMS + i] = 1;
    }
    for (int pivot = 0; pivot < ITEMS; pivot++) {
      double scale = a[pivot][pivot];
      for (int column = 0; column < 2 * ITEMS; column++) {
        a[pivot][column] /= scale;
      }
      for (int row = 0; row < ITEMS; row++) {
        double factor = row == pivot ? 0 : a[row][pivot];
        for (int column = 0; column < 2 * ITEMS; column++) {
          a[row][column] -= factor * a[pivot][column];
        }
      }
    }
    double[][] inverse = new double[ITEMS][ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      System.arraycopy(a[i], ITEMS, inverse[i], 0, ITEMS);
    }
    return inverse;
  }
}
