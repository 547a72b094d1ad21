package dev.riffle.evaluation.replay;

import java.time.Duration;

/**
 * When an engine's entries reach it, once scoring has begun. Until then all learn from every event
 * at once, so that all start with the same state.
 */
enum Schedule {
  /** Never. */
  FROZEN("frozen", Duration.ofMillis(Long.MAX_VALUE)),
  /** In one go at the end of each day, counted from the start of scoring. */
  DAILY("daily", Duration.ofDays(1)),
  /** In one go at the end of each hour, counted from the start of scoring. */
  HOURLY("hourly", Duration.ofHours(1)),
  /** In one go every five minutes, counted from the start of scoring. */
  FIVE_MINUTE("five-minute", Duration.ofMinutes(5)),
  /** At once. */
  PER_EVENT("per-event", Duration.ZERO);

  private final String arm;
  private final Duration interval;

  Schedule(String arm, Duration interval) {
    this.arm = arm;
    this.interval = interval;
  }

  String arm() {
    return arm;
  }

  /** Returns the number of the batch, ascending, to which an entry of that time belongs. */
  long batch(long millisSinceScoring) {
    return millisSinceScoring / Math.max(1, interval.toMillis());
  }
}
