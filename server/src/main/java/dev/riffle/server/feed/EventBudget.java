package dev.riffle.server.feed;

import dev.riffle.server.guests.Guest;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Bounds how many events a guest may send: a bucket of tokens each, refilled steadily. Guests who
 * have been away the longest are forgotten, which can only be in their favour. Thread-safe.
 */
@Component
class EventBudget {
  static final int BURST = 2_000;
  static final int PER_SECOND = 20;

  private static final int GUESTS_MAX = 50_000;
  private static final Bucket FULL = new Bucket(BURST, Instant.MIN);

  private final RecentMap<String, Bucket> buckets = new RecentMap<>(GUESTS_MAX, FULL);

  private record Bucket(double tokens, Instant at) {
    Bucket refilled(Instant now) {
      double seconds = at.equals(Instant.MIN) ? 0 : Duration.between(at, now).toMillis() / 1000.0;
      double grown = tokens + Math.max(0, seconds) * PER_SECOND;
      return new Bucket(Math.min(BURST, grown), now);
    }

    Bucket less(int events) {
      return new Bucket(tokens - events, at);
    }
  }

  /**
   * Takes {@code events} tokens.
   *
   * @return zero if there were enough, else how long to wait until there are
   */
  Duration take(Guest guest, int events, Instant now) {
    Bucket[] before = new Bucket[1];
    buckets.update(
        guest.session(),
        bucket -> {
          before[0] = bucket.refilled(now);
          return before[0].tokens() >= events ? before[0].less(events) : before[0];
        });
    double missing = events - before[0].tokens();
    return missing <= 0
        ? Duration.ZERO
        : Duration.ofSeconds((long) Math.ceil(missing / PER_SECOND));
  }
}
