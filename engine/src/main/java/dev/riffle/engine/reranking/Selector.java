package dev.riffle.engine.reranking;

import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import java.util.List;

/** A stage that chooses and orders what is shown. Thread-safe. */
public interface Selector {
  /** Returns at most {@code count} of the scored candidates, in the order of the feed. */
  List<Selected> select(Query query, Candidates candidates, int count);

  /**
   * Returns, for each place, the probability of every candidate to come there, had the places
   * before it been as {@code shown}.
   *
   * @param count as asked for
   * @param shown handles in the order of the feed; one that is no candidate is passed over
   * @return by place in the feed and place among the candidates; all 0 where nothing could come
   */
  List<double[]> chances(Query query, Candidates candidates, int count, int[] shown);

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
