package dev.riffle.engine.reranking;

import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import java.util.List;

/** A stage that chooses and orders what is shown. Thread-safe. */
public interface Selector {
  /** Returns at most {@code count} of the scored candidates, in the order of the feed. */
  List<Selected> select(Query query, Candidates candidates, int count);

  /**
   * A chosen candidate.
   *
   * @param place among the candidates
   * @param propensity probability with which it came here, given the candidates and what comes
   *     before it, above 0 to 1
   * @param explored it came here to find out who likes it
   */
  record Selected(int place, double propensity, boolean explored) {}
}
