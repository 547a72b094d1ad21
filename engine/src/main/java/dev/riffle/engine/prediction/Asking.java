package dev.riffle.engine.prediction;

import dev.riffle.engine.math.Kernels;
import java.util.Arrays;

/**
 * One who asks, with many candidates: what the fields asking add up to is found once, so that a
 * candidate costs its own rows and a dot product for each objective. Gives the same log-odds as a
 * whole {@link Pass}, but for rounding. Used again for others; not thread-safe.
 *
 * <pre>
 *   pulls   by objective: of each field asked, the sum of pair weight x vector of those asking
 *   asked   of each field asked, the mean of its ids' vectors
 *   wides   by objective: the ids' own weights; of those asking, and of those asked
 * </pre>
 */
public final class Asking {
  private static final int DIMENSIONS = Rows.DIMENSIONS;

  private final Sides sides;
  private final float[][] pulls;
  private final float[] asking;
  private final float[] asked;
  private final double[] wideAsking;
  private final double[] wideAsked;
  private Rows rows;

  Asking(Sides sides, int objectives, Rows rows) {
    this.sides = sides;
    this.rows = rows;
    pulls = new float[objectives][sides.width() * DIMENSIONS];
    asking = new float[sides.height() * DIMENSIONS];
    asked = new float[sides.width() * DIMENSIONS];
    wideAsking = new double[objectives];
    wideAsked = new double[objectives];
  }

  void begin(Rows rows, Ids ids) {
    this.rows = rows;
    gather(ids, 0, asking, wideAsking);
  }

  void pull(int objective, float[] pairs) {
    float[] into = pulls[objective];
    Arrays.fill(into, 0);
    for (int column = 0; column < sides.asked(); column++) {
      for (int row = 0; row < sides.asking(); row += 4) {
        Kernels.BEST.add4(
            pairs,
            row * sides.width() + column,
            sides.width(),
            asking,
            row * DIMENSIONS,
            DIMENSIONS,
            into,
            column * DIMENSIONS,
            DIMENSIONS);
      }
    }
  }

  /** Goes on to a candidate, whose fields come behind those asking. */
  public void candidate(Ids ids) {
    gather(ids, sides.asking(), asked, wideAsked);
  }

  private void gather(Ids ids, int firstField, float[] vectors, double[] wides) {
    Arrays.fill(vectors, 0);
    Arrays.fill(wides, 0);
    for (int from = 0; from < ids.size(); ) {
      int to = from;
      while (to < ids.size() && ids.field(to) == ids.field(from)) {
        to++;
      }
      int at = (ids.field(from) - firstField) * DIMENSIONS;
      for (int i = from; i < to; i++) {
        gather(rows.find(ids.key(i)), 1f / (to - from), vectors, at, wides);
      }
      from = to;
    }
  }

  private void gather(int row, float share, float[] vectors, int at, double[] wides) {
    if (row >= 0) {
      Kernels.BEST.add(share, rows.vectors(), row * Rows.STRIDE, vectors, at, DIMENSIONS);
      for (int o = 0; o < wides.length; o++) {
        wides[o] += share * rows.wide()[(row * wides.length + o) * Rows.WIDE];
      }
    }
  }

  /** Returns what the ids add to the log-odds of an objective. */
  double logit(int objective) {
    return wideAsking[objective]
        + wideAsked[objective]
        + Kernels.BEST.dot(pulls[objective], 0, asked, 0, asked.length);
  }

  /** Returns what a field of the candidate adds to the log-odds by its pairs. */
  double pairs(int objective, int field) {
    int at = (field - sides.asking()) * DIMENSIONS;
    return Kernels.BEST.dot(pulls[objective], at, asked, at, DIMENSIONS);
  }
}
