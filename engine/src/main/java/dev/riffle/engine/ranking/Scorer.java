package dev.riffle.engine.ranking;

import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;

/** A stage that gives every candidate its predictions and its score. Thread-safe. */
public interface Scorer {
  /**
   * Scores all candidates.
   *
   * @param weights by objective
   */
  void score(Query query, Candidates candidates, double[] weights);
}
