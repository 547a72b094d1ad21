package dev.riffle.engine.retrieval;

/** A stage that finds items worth ranking. Thread-safe. */
public interface CandidateSource {
  /** Returns the name under which its candidates appear in feeds. */
  String name();

  /** Offers items, the most promising first. */
  void find(Query query, Candidates candidates);
}
