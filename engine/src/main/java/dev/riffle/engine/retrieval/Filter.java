package dev.riffle.engine.retrieval;

import dev.riffle.engine.catalog.Item;

/** Decides whether an item may appear at all. Thread-safe. */
public interface Filter {
  /** Tells whether {@code item}, of handle {@code handle}, may appear. */
  boolean admits(Query query, int handle, Item item);
}
