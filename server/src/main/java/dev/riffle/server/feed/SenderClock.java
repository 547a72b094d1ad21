package dev.riffle.server.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a browser, which may be hours off: how old an event was when it was sent is what can
 * be believed of the time that it tells.
 *
 * @param sentAt what the browser's clock said when it sent the batch, if it told
 * @param arrived when the batch was here, by the server's clock
 */
record SenderClock(@Nullable Instant sentAt, Instant arrived) {
  /** More than a batch takes on its way; within it, an event that is sent twice keeps one time. */
  private static final Duration TOLERANCE = Duration.ofSeconds(10);

  /** Far beyond what is accepted, and not yet beyond what an instant can be. */
  private static final Duration AGE_MAX = Duration.ofDays(36_500);

  /** Returns when something happened, by the server's clock. */
  Instant atServer(Instant told) {
    if (sentAt == null) {
      return told;
    }
    Duration age = Duration.between(told, sentAt);
    if (age.isNegative()) {
      return right() ? sentAt : arrived;
    }
    return right() ? told : arrived.minus(shorter(age, AGE_MAX));
  }

  private boolean right() {
    return sentAt == null || Duration.between(sentAt, arrived).abs().compareTo(TOLERANCE) <= 0;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
