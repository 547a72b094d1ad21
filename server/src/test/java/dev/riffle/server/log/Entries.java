package dev.riffle.server.log;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Entries for tests. */
final class Entries {
  static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678901Z");

  private Entries() {}

  static Event event(String id, String viewer) {
    return Event.builder(id, "watch", "clip-1", TIME).user(viewer).portion(0.5).build();
  }

  static List<Received> events(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> received(event("event-" + i, "viewer-" + i % 10)))
        .toList();
  }

  static Received received(Entry entry) {
    return new Received(entry, TIME);
  }
}
