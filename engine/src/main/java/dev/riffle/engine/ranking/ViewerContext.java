package dev.riffle.engine.ranking;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.store.History;

/**
 * The situation that a viewer chooses in, as numbers of order 1: how long ago the last item was, on
 * three scales, how much is known of the viewer, and the time of day.
 */
public final class ViewerContext {
  /** Length of a context. */
  public static final int SIZE = 7;

  private static final double[] GAP_HALF_LIVES_MILLIS = {120_000, 600_000, 3_600_000};
  private static final double DAY_MILLIS = 86_400_000;

  private ViewerContext() {}

  /** Returns the context, which begins with 1. */
  public static float[] of(Query query) {
    float[] context = new float[SIZE];
    context[0] = 1;
    History history = query.viewer().history();
    int last = history.size() - 1;
    for (int i = 0; i < GAP_HALF_LIVES_MILLIS.length && last >= 0; i++) {
      double gap = query.nowMillis() - history.millis(last);
      context[1 + i] = (float) Exponents.decay(gap, GAP_HALF_LIVES_MILLIS[i]);
    }
    context[4] = (float) Exponents.log2(1 + query.engagedCount()) / 4;
    double turn = 2 * Math.PI * (Math.floorMod(query.nowMillis(), (long) DAY_MILLIS) / DAY_MILLIS);
    context[5] = (float) StrictMath.sin(turn);
    context[6] = (float) StrictMath.cos(turn);
    return context;
  }
}
