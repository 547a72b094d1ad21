package dev.riffle.server.recommender;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the service asks of entries beyond what their types do. */
final class EntryRules {
  private static final Instant TIME_MIN = Instant.parse("2000-01-01T00:00:00Z");
  private static final Duration AHEAD_MAX = Duration.ofDays(1);

  private EntryRules() {}

  /** Returns why {@code entry} is not taken, if it is not. */
  static Optional<String> refusal(Entry entry, Instant now) {
    if (!(entry instanceof Event)) {
      return Optional.empty();
    }
    Instant latest = now.plus(AHEAD_MAX);
    if (entry.time().isBefore(TIME_MIN) || entry.time().isAfter(latest)) {
      return Optional.of(
          "time must be %s to %s (a day from now), but was %s"
              .formatted(TIME_MIN, latest, entry.time()));
    }
    return Optional.empty();
  }
}
