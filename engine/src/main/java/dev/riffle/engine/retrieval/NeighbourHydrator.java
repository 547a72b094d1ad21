package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.math.IntFloatMap;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.store.Neighbours;

/**
 * Adds what is watched together with the viewer's last items: for each of them the share of its
 * decayed co-visits that goes to a neighbour, shrunk where there are few, and summed with weights
 * that fall with each step back (session kNN after Ludewig and Jannach, "Evaluation of
 * session-based recommendation algorithms", 2018).
 */
public final class NeighbourHydrator implements QueryHydrator {
  private final Neighbours neighbours;
  private final NeighbourSettings settings;

  public NeighbourHydrator(Neighbours neighbours, NeighbourSettings settings) {
    this.neighbours = neighbours;
    this.settings = settings;
  }

  @Override
  public void hydrate(Query query) {
    double recency = 1;
    int count = Math.min(query.engagedCount(), settings.history());
    for (int i = 0; i < count; i++) {
      long[] row = neighbours.row(query.engaged(i));
      double share = share(row, query.nowMillis());
      if (i == 0) {
        add(row, share, query.togetherLast);
      }
      add(row, share * recency, query.together);
      recency *= settings.recency();
    }
  }

  /** Returns by what the weights of a row are to be multiplied to be shares now. */
  double share(long[] row, long nowMillis) {
    double scale = neighbours.scale(row, nowMillis);
    double total = Neighbours.total(row) * scale + settings.shrinkage();
    return total > 0 ? scale / power(total, settings.sourceExponent()) : 0;
  }

  private static void add(long[] row, double share, IntFloatMap sums) {
    for (int i = Neighbours.start(); i < row.length; i++) {
      if (row[i] != 0) {
        sums.add(Neighbours.handle(row[i]), (float) (Neighbours.weight(row[i]) * share));
      }
    }
  }

  private static double power(double base, double exponent) {
    return exponent == 1 ? base : Exponents.exp2(exponent * Exponents.log2(base));
  }
}
