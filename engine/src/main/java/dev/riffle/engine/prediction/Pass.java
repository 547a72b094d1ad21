package dev.riffle.engine.prediction;

import dev.riffle.engine.math.Kernels;
import java.util.Arrays;

/**
 * One example on its way through the model: the rows of its ids, and the vectors of its fields,
 * which are the means of their ids' vectors. Used by one thread at a time, for one example after
 * the other.
 *
 * <pre>
 *   vectors     [ fields asking: 16 numbers each, filled up | fields asked, filled up ]
 *   transposed  [ number 0 of each field asked | number 1 | ... ]
 *   products    a row for each field asking, a column for each field asked: dot products
 *   pulls       like vectors: of each field, the sum of pair weight x vector of the other side
 * </pre>
 */
final class Pass {
  private static final int DIMENSIONS = Rows.DIMENSIONS;

  private final Sides sides;
  private final int height;
  private final int width;
  private final float[] vectors;
  private final float[] transposed;
  private final float[] products;
  private final float[] pulls;
  private int[] rows = new int[16];
  private float[] shares = new float[16];
  private int size;

  Pass(Sides sides) {
    this.sides = sides;
    height = sides.height();
    width = sides.width();
    vectors = new float[(height + width) * DIMENSIONS];
    transposed = new float[width * DIMENSIONS];
    products = new float[height * width];
    pulls = new float[vectors.length];
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
      loadField(all, example.keys(), from, to, sides.place(fields[from]) * DIMENSIONS);
      from = to;
    }
  }

  private void loadField(Rows all, long[] keys, int from, int to, int at) {
    float share = 1f / (to - from);
    for (int i = from; i < to; i++) {
      rows[i] = all.find(keys[i]);
      shares[i] = share;
      if (rows[i] >= 0) {
        Kernels.BEST.add(share, all.vectors(), rows[i] * Rows.STRIDE, vectors, at, DIMENSIONS);
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

  /** Multiplies the vectors of the fields asking with those of the fields asked. */
  float[] multiply() {
    for (int field = 0; field < width; field++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        transposed[d * width + field] = vectors[(height + field) * DIMENSIONS + d];
      }
    }
    Arrays.fill(products, 0);
    for (int row = 0; row < sides.asking(); row++) {
      for (int d = 0; d < DIMENSIONS; d += 4) {
        int at = row * DIMENSIONS + d;
        int from = d * width;
        Kernels.BEST.add4(vectors, at, 1, transposed, from, width, products, row * width, width);
      }
    }
    return products;
  }

  /** Returns what {@link #multiply} has found. */
  float[] products() {
    return products;
  }

  /** Sums for each field what those of the other side pull it to. */
  float[] pull(float[] pairs) {
    Arrays.fill(pulls, 0);
    int asked = height * DIMENSIONS;
    for (int row = 0; row < sides.asking(); row++) {
      for (int column = 0; column < sides.asked(); column += 4) {
        int from = asked + column * DIMENSIONS;
        combine(pairs, row * width + column, 1, from, row * DIMENSIONS);
      }
    }
    for (int column = 0; column < sides.asked(); column++) {
      for (int row = 0; row < sides.asking(); row += 4) {
        int to = asked + column * DIMENSIONS;
        combine(pairs, row * width + column, width, row * DIMENSIONS, to);
      }
    }
    return pulls;
  }

  private void combine(float[] factors, int at, int stride, int from, int to) {
    Kernels.BEST.add4(factors, at, stride, vectors, from, DIMENSIONS, pulls, to, DIMENSIONS);
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

  /** Moves the ids' vectors by what pulls them. */
  void descendVectors(Rows all, int[] fields, float rate, float error) {
    for (int i = 0; i < size; i++) {
      if (rows[i] >= 0) {
        int at = rows[i] * Rows.STRIDE;
        Kernels.BEST.adagrad(
            rate,
            error * shares[i],
            pulls,
            sides.place(fields[i]) * DIMENSIONS,
            all.vectors(),
            at,
            all.vectors(),
            at + DIMENSIONS,
            DIMENSIONS);
      }
    }
  }
}
