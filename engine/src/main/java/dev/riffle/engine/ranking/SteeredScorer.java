package dev.riffle.engine.ranking;

import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Wishes;

/**
 * Adds to another scorer's scores what the viewer asked for: a wish of full strength moves an item
 * by one and a half times the range of the scores in question, so that it outweighs all that was
 * learned, and a lesser one by its part of that. Predictions stay as they are.
 */
public final class SteeredScorer implements Scorer {
  private static final double RANGES = 1.5;
  private static final double LEAST_RANGE = 1e-3;

  private final Scorer scorer;

  public SteeredScorer(Scorer scorer) {
    this.scorer = scorer;
  }

  @Override
  public void score(Query query, Candidates candidates, double[] weights) {
    scorer.score(query, candidates, weights);
    Wishes wishes = query.wishes();
    if (wishes.isEmpty()) {
      return;
    }
    double unit = RANGES * Math.max(LEAST_RANGE, range(candidates));
    for (int place = 0; place < candidates.size(); place++) {
      double strength = wishes.strength(query.columns(), candidates.handle(place));
      candidates.wish(place, unit * strength);
      candidates.score(place, candidates.score(place) + unit * strength);
    }
  }

  private static double range(Candidates candidates) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int place = 0; place < candidates.size(); place++) {
      lowest = Math.min(lowest, candidates.score(place));
      highest = Math.max(highest, candidates.score(place));
    }
    double range = highest - lowest;
    return range > 0 && range < Double.POSITIVE_INFINITY ? range : 0;
  }
}
