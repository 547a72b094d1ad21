package dev.riffle.engine.ranking;

/**
 * Products of pairs among a few features, each with itself too, so that a linear model can bend and
 * can tell "popular and new" from either alone (poly2: Chang et al., JMLR 2010).
 *
 * <pre>
 *   plain row    | a | b | c | ... |
 *   crossed row  | a | b | c | ... | aa | ab | bb |      a and b are crossed, c is not
 * </pre>
 *
 * Immutable.
 */
final class Crosses {
  private final int plain;
  private final int[] crossed;

  /**
   * Creates the crosses of some features.
   *
   * @param plain width of a plain row
   * @param crossed the features to cross, by their index
   */
  Crosses(int plain, int... crossed) {
    this.plain = plain;
    this.crossed = crossed.clone();
  }

  /** Returns the width of a crossed row. */
  int width() {
    return plain + crossed.length * (crossed.length + 1) / 2;
  }

  /** Writes a plain row, crossed, to {@code into}. */
  void write(float[] rows, int at, float[] into, int start) {
    System.arraycopy(rows, at, into, start, plain);
    int next = start + plain;
    for (int i = 0; i < crossed.length; i++) {
      float left = rows[at + crossed[i]];
      for (int j = 0; j <= i; j++) {
        into[next++] = left * rows[at + crossed[j]];
      }
    }
  }

  /**
   * Writes by how much the sum of weight x feature rises with each plain feature, at a point.
   *
   * @param weights of a crossed row, or of a plain one
   * @param point a plain row
   */
  void slopes(float[] weights, double[] point, double[] into) {
    for (int i = 0; i < plain; i++) {
      into[i] = weights[i];
    }
    int next = plain;
    for (int i = 0; i < crossed.length && next < weights.length; i++) {
      for (int j = 0; j <= i; j++) {
        float weight = weights[next++];
        into[crossed[i]] += weight * point[crossed[j]];
        into[crossed[j]] += weight * point[crossed[i]];
      }
    }
  }
}
