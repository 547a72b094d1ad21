package dev.riffle.evaluation.replay;

import java.time.Duration;

/**
 * How a log is replayed.
 *
 * @param warmup from the first click on; what is clicked then is learned, not scored; not negative
 * @param every score every nth click of those that can be scored; at least 1
 * @param newItemAge an item is new until this long after its first click
 */
public record ReplayOptions(Duration warmup, int every, Duration newItemAge) {
  public ReplayOptions {
    if (warmup.isNegative()) {
      throw new IllegalArgumentException("warm-up must be at least PT0S, but was " + warmup);
    }
    if (every < 1) {
      throw new IllegalArgumentException("every must be at least 1, but was " + every);
    }
  }

  /** Returns a day of warm-up, every click scored, items new for six hours. */
  public static ReplayOptions standard() {
    return new ReplayOptions(Duration.ofDays(1), 1, Duration.ofHours(6));
  }
}
