package dev.riffle.engine.retrieval;

/** A stage that adds what is known of the viewer to the query. */
public interface QueryHydrator {
  void hydrate(Query query);
}
