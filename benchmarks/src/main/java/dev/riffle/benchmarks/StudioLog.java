package dev.riffle.benchmarks;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.feed.Features;
import dev.riffle.server.log.Appended;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.Logged;
import dev.riffle.server.log.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/**
 * A log that is invented as it is read: viewers watch clips over ninety days up to a time, few of
 * both a lot; one entry in seven is a feed of five clips. Thread-safe.
 *
 * @param clips ids, the most watched first
 * @param events how many entries there are
 */
record StudioLog(List<String> clips, long events, int viewers, Instant end) implements EventLog {
  private static final Duration TIME = Duration.ofDays(90);
  private static final String[] TYPES = {
    "impression",
    "play",
    "play",
    "watch",
    "watch",
    "watch",
    "watch",
    "quartile",
    "quartile",
    "replay",
    "skip",
    "like",
    "share",
    "follow",
    "comment"
  };
  private static final String[] SURFACES = {
    "for-you", "for-you", "for-you", "for-you", "following", "profile", "search", "tag", "clip"
  };
  private static final String[] LANGUAGES = {"en", "en", "de", "it", "zh", "fr", "pt", "sv"};
  private static final String[] REGIONS = {"US", "DE", "Europe", "Asia", "IT", "America", "Africa"};

  @Override
  public List<Logged> read(String project, long position, int limit) {
    List<Logged> entries = new ArrayList<>(limit);
    for (long at = position + 1; at <= Math.min(events, position + limit); at++) {
      Instant time = end.minusMillis(TIME.toMillis() * (events - at) / events);
      entries.add(new Logged(at, time, entry(at, time)));
    }
    return entries;
  }

  @Override
  public List<Logged> readOf(String project, String viewer, long position, int limit) {
    throw new UnsupportedOperationException("this log is read as a whole");
  }

  @Override
  public long end(String project) {
    return events;
  }

  private Entry entry(long position, Instant time) {
    SplittableRandom random = new SplittableRandom(position);
    return random.nextInt(7) == 0 ? served(position, time, random) : event(position, time, random);
  }

  private Served served(long position, Instant time, SplittableRandom random) {
    List<Served.Shown> shown = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String source = random.nextInt(12) == 0 ? "fresh" : "popular";
      shown.add(new Served.Shown(clip(random), source, 0.5, Features.none()));
    }
    return new Served("r" + position, "", viewer(random), "for-you", time, shown);
  }

  private Event event(long position, Instant time, SplittableRandom random) {
    String type = TYPES[random.nextInt(TYPES.length)];
    int viewer = ClipTable.rank(random, viewers);
    Event.Builder event =
        Event.builder("e" + position, type, clip(random), time)
            .session("v" + viewer)
            .surface("for-you");
    if (type.equals("watch")) {
      event
          .portion(random.nextInt(201) / 200.0)
          .duration(Duration.ofMillis(random.nextInt(20_000)));
    }
    return type.equals("watch") || type.equals("play")
        ? event.context(origin(viewer, random)).build()
        : event.build();
  }

  private static Map<String, String> origin(int viewer, SplittableRandom random) {
    return Map.of(
        "origin-surface", SURFACES[random.nextInt(SURFACES.length)],
        "origin-language", LANGUAGES[viewer % LANGUAGES.length],
        "origin-region", REGIONS[viewer % REGIONS.length]);
  }

  private String clip(SplittableRandom random) {
    return clips.get(ClipTable.rank(random, clips.size()) - 1);
  }

  private String viewer(SplittableRandom random) {
    return "v" + ClipTable.rank(random, viewers);
  }

  @Override
  public CompletableFuture<Appended> append(String project, List<Received> entries) {
    throw new UnsupportedOperationException("this log is only read");
  }

  @Override
  public void follow(String project, Follower follower) {
    throw new UnsupportedOperationException("this log does not grow");
  }

  @Override
  public void close() {}
}
