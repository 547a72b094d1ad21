package dev.riffle.server.recommender;

import dev.riffle.engine.event.Entry;
import java.time.Instant;

/** An element of a batch as callers send it. */
interface EntryJson {
  /**
   * Returns the log's entry.
   *
   * @throws IllegalArgumentException if a field is missing or out of its range
   */
  Entry toEntry(Instant now);
}
