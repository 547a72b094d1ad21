package dev.riffle.engine.math;

import java.util.Arrays;

/**
 * Solves one row of an implicit factorisation: the vector x that is least wrong about the rows it
 * likes (wanted 1) and about all rows (wanted 0), the latter by a Gram matrix that all share (Hu,
 * Koren and Volinsky, "Collaborative filtering for implicit feedback datasets", ICDM 2008; weights
 * and ridge after Rendle et al., "Revisiting the performance of iALS on item recommendation
 * benchmarks", RecSys 2022, section 3). Not thread-safe: one for each thread.
 */
public final class FoldIn {
  private static final Kernels KERNELS = Kernels.BEST;
  private static final int BATCH = 4;

  private final int dimensions;
  private final float[] matrix;
  private final float[] solution;
  private final float[] batch;
  private int batched;

  public FoldIn(int dimensions) {
    this.dimensions = dimensions;
    matrix = new float[dimensions * dimensions];
    solution = new float[dimensions];
    batch = new float[BATCH * dimensions];
  }

  /**
   * Starts a row.
   *
   * @param gram upper triangle of the weighted sum of all rows' v v'
   */
  public void begin(float[] gram, double ridge) {
    System.arraycopy(gram, 0, matrix, 0, matrix.length);
    Arrays.fill(solution, 0);
    batched = 0;
    for (int i = 0; i < dimensions; i++) {
      matrix[i * dimensions + i] += (float) ridge;
    }
  }

  /**
   * Makes the ridge pull towards a vector instead of 0.
   *
   * @param ridge as the row was begun with
   */
  public void lean(float[] vectors, int start, double ridge) {
    KERNELS.add((float) ridge, vectors, start, solution, 0, dimensions);
  }

  /** Adds a row that is liked. */
  public void like(float[] vectors, int start) {
    System.arraycopy(vectors, start, batch, batched * dimensions, dimensions);
    KERNELS.add(1, vectors, start, solution, 0, dimensions);
    if (++batched == BATCH) {
      flush();
    }
  }

  private void flush() {
    int d = dimensions;
    for (int row = 0; row < d; row++) {
      int at = row * d + row;
      if (batched == BATCH) {
        KERNELS.add4(batch, row, d, batch, row, d, matrix, at, d - row);
      } else {
        for (int b = 0; b < batched; b++) {
          KERNELS.add(batch[b * d + row], batch, b * d + row, matrix, at, d - row);
        }
      }
    }
    batched = 0;
  }

  /** Returns the solution, valid until the next row; all 0 where there is none. */
  public float[] solve() {
    flush();
    if (Cholesky.factor(matrix, dimensions)) {
      Cholesky.solve(matrix, dimensions, solution);
    } else {
      Arrays.fill(solution, 0);
    }
    return solution;
  }

  /** Adds to {@code gram} the upper triangle of v v' over {@code count} rows of {@code vectors}. */
  public static void addGram(float[] vectors, int count, int dimensions, float[] gram) {
    int d = dimensions;
    int i = 0;
    for (; i + BATCH <= count; i += BATCH) {
      for (int row = 0; row < d; row++) {
        int at = i * d + row;
        KERNELS.add4(vectors, at, d, vectors, at, d, gram, row * d + row, d - row);
      }
    }
    for (; i < count; i++) {
      for (int row = 0; row < d; row++) {
        int at = i * d + row;
        KERNELS.add(vectors[at], vectors, at, gram, row * d + row, d - row);
      }
    }
  }
}
