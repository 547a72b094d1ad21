package dev.riffle.engine.retrieval;

/** Decides whether an item may appear at all. Thread-safe. */
public interface Filter {
  /** Tells whether the item of a live handle may appear. */
  boolean admits(Query query, int handle);
}
