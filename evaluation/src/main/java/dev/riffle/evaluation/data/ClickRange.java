package dev.riffle.evaluation.data;

import java.time.Instant;

/**
 * Which clicks of a log are wanted.
 *
 * @param from earliest time, included
 * @param to latest time, excluded
 * @param limit at most so many, the earliest ones; at least 1
 */
public record ClickRange(Instant from, Instant to, int limit) {
  public ClickRange {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("from must be before to, but was " + from + " and " + to);
    }
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, but was " + limit);
    }
  }

  /** Returns the range that takes all clicks. */
  public static ClickRange all() {
    return new ClickRange(Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE), Integer.MAX_VALUE);
  }

  boolean holds(long millis) {
    return millis >= from.toEpochMilli() && millis < to.toEpochMilli();
  }
}
