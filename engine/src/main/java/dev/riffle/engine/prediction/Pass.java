package dev.riffle.engine.prediction;

import dev.riffle.engine.math.Kernels;
import java.util.Arrays;

/**
 * One example on its way through the model: the rows of its ids, and the vectors of its fields,
 * which are the means of their ids' vectors. Used by one thread at a time, for one example after
 * the other.
 *
 * <pre>
 *   vectors     [ field 0: 16 numbers | field 1 | ... ]       0 where a field is empty
 *   transposed  [ number 0 of each field | number 1 | ... ]
 *   products    width x width                                 dot products, 0 on the diagonal
 *   sums        [ field 0: sum of pair weight x vector of all others | field 1 | ... ]
 * </pre>
 */
final class Pass {
  private static final int DIMENSIONS = Rows.DIMENSIONS;

  private final int width;
  private final float[] vectors;
  private final float[] transposed;
  private final float[] products;
  private final float[] sums;
  private int[] rows = new int[16];
  private float[] shares = new float[16];
  private int size;

  /** Makes room for {@code width} fields, a multiple of eight. */
  Pass(int width) {
    this.width = width;
    vectors = new float[width * DIMENSIONS];
    transposed = new float[width * DIMENSIONS];
    products = new float[width * width];
    sums = new float[width * DIMENSIONS];
  }

  /** Looks up an example. */
  void load(Rows all, Example example) {
    size = example.keys().length;
    if (rows.length < size) {
      rows = new int[size];
      shares = new float[size];
    }
    Arrays.fill(vectors, 0);
    int[] fields = example.fields();
    for (int from = 0; from < size; ) {
      int to = from;
      while (to < size && fields[to] == fields[from]) {
        to++;
      }
      loadField(all, example.keys(), from, to, fields[from] * DIMENSIONS);
      from = to;
    }
  }

  private void loadField(Rows all, long[] keys, int from, int to, int at) {
    float share = 1f / (to - from);
    for (int i = from; i < to; i++) {
      rows[i] = all.find(keys[i]);
      shares[i] = share;
      if (rows[i] >= 0) {
        Kernels.BEST.add(
            share, all.vectors(), rows[i] * Rows.STRIDE, vectors, at, DIMENSIONS);
      }
    }
  }

  /** Returns the sum of the ids' own weights. */
  double wide(Rows all, int objective, int objectives) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      if (rows[i] >= 0) {
        sum += shares[i] * all.wide()[(rows[i] * objectives + objective) * Rows.WIDE];
      }
    }
    return sum;
  }

  /** Multiplies the vectors of all fields with one another. */
  float[] multiply() {
    for (int field = 0; field < width; field++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        transposed[d * width + field] = vectors[field * DIMENSIONS + d];
      }
    }
    Arrays.fill(products, 0);
    for (int field = 0; field < width; field++) {
      combine(vectors, field * DIMENSIONS, DIMENSIONS, transposed, products, field * width, width);
      products[field * width + field] = 0;
    }
    return products;
  }

  /** Returns what {@link #multiply} has found. */
  float[] products() {
    return products;
  }

  /** Sums for each field what the others pull it to. */
  float[] pull(float[] pairs) {
    Arrays.fill(sums, 0);
    for (int field = 0; field < width; field++) {
      combine(pairs, field * width, width, vectors, sums, field * DIMENSIONS, DIMENSIONS);
    }
    return sums;
  }

  /** Adds rows of {@code from}, each times its factor; a multiple of four of them. */
  private static void combine(
      float[] factors, int at, int count, float[] from, float[] to, int start, int length) {
    for (int i = 0; i < count; i += 4) {
      Kernels.BEST.add4(factors, at + i, 1, from, i * length, length, to, start, length);
    }
  }

  /** Moves the ids' own weights of one objective. */
  void descendWide(Rows all, Ftrl ftrl, int objective, int objectives, double error) {
    for (int i = 0; i < size; i++) {
      if (rows[i] >= 0) {
        int at = (rows[i] * objectives + objective) * Rows.WIDE;
        ftrl.descend(all.wide(), at, error * shares[i]);
      }
    }
  }

  /** Moves the ids' vectors. */
  void descendVectors(Rows all, int[] fields, float[] pairs, float rate, float error) {
    pull(pairs);
    for (int i = 0; i < size; i++) {
      if (rows[i] >= 0) {
        int at = rows[i] * Rows.STRIDE;
        Kernels.BEST.adagrad(
            rate,
            error * shares[i],
            sums,
            fields[i] * DIMENSIONS,
            all.vectors(),
            at,
            all.vectors(),
            at + DIMENSIONS,
            DIMENSIONS);
      }
    }
  }
}
