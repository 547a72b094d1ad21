package dev.riffle.server.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.Served;
import dev.riffle.server.accounts.PersonalData;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.Logged;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the log has of somebody: what they were shown, and what they did. Thread-safe. */
@Component
class FeedHistory {
  private static final int FILE_ENTRIES = 5_000;

  private final EventLog log;

  FeedHistory(EventLog log) {
    this.log = log;
  }

  /**
   * An entry as its viewer gets it.
   *
   * @param seconds how long they watched
   * @param portion how much of the clip they saw, 0 to 1
   * @param shown clips of a feed, in order
   * @param context where they were, as far as it was told
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Told(
      Instant time,
      String what,
      @Nullable String clip,
      @Nullable Double seconds,
      @Nullable Double portion,
      @Nullable Double value,
      String surface,
      List<String> shown,
      Map<String, String> context) {

    static Told of(Entry entry) {
      return switch (entry) {
        case Event event -> of(event);
        case Served served ->
            new Told(
                served.time(),
                "feed",
                null,
                null,
                null,
                null,
                served.surface(),
                served.items().stream().map(Served.Shown::item).toList(),
                Map.of());
        default ->
            new Told(entry.time(), kind(entry), null, null, null, null, "", List.of(), Map.of());
      };
    }

    private static Told of(Event event) {
      return new Told(
          event.time(),
          event.type(),
          event.item(),
          event.duration().isZero() ? null : event.duration().toMillis() / 1_000.0,
          known(event.portion()),
          known(event.value()),
          event.surface(),
          List.of(),
          event.context());
    }

    private static String kind(Entry entry) {
      return entry.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Double known(double value) {
      return Double.isNaN(value) ? null : value;
    }
  }

  /** Writes it oldest first, so many entries a file that none has to be held as a whole. */
  void export(String viewer, PersonalData.Export export) throws IOException {
    long position = 0;
    for (int file = 1; ; file++) {
      List<Logged> page = log.readOf(FeedService.PROJECT, viewer, position, FILE_ENTRIES);
      if (page.isEmpty()) {
        return;
      }
      export.json(
          "history-%d".formatted(file), page.stream().map(Logged::entry).map(Told::of).toList());
      position = page.getLast().position();
    }
  }
}
