package dev.riffle.server.studio;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.feed.Features;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.Received;
import dev.riffle.server.videos.Clip;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Sixty people who watch some clips over forty days, reproducibly; some events are of old times.
 * One of them is the clips' maker.
 */
final class Crowd {
  private static final int PEOPLE = 60;
  private static final int MAKER = 7;
  private static final int ENTRIES = 6_000;
  private static final int DAYS = 40;
  private static final List<String> TYPES =
      List.of(
          "play",
          "watch",
          "watch",
          "watch",
          "replay",
          "skip",
          "like",
          "unlike",
          "share",
          "comment",
          "follow",
          "quartile",
          "hide");
  private static final List<String> SURFACES =
      List.of("for-you", "for-you", "for-you", "following", "profile", "search");

  private final List<Clip> clips;
  private final String maker;
  private final SplittableRandom random;
  private int made;

  /**
   * Makes one.
   *
   * @param maker what the log knows the maker by
   */
  Crowd(List<Clip> clips, String maker, long seed) {
    this.clips = clips;
    this.maker = maker;
    this.random = new SplittableRandom(seed);
  }

  void log(EventLog log) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    long step = Duration.ofDays(DAYS).toMillis() / ENTRIES;
    List<Received> entries = new ArrayList<>();
    for (int i = ENTRIES; i > 0; i--) {
      Instant time = now.minusMillis(i * step);
      entries.add(new Received(random.nextInt(3) == 0 ? served(time) : act(time), time));
    }
    log.append("app", entries).join();
  }

  static Event.Builder event(String type, Clip clip, String session, Instant time) {
    return Event.builder(type + session + clip.id() + time, type, clip.id(), time)
        .session(session)
        .duration(Duration.ofMillis(1_234));
  }

  static void append(EventLog log, Entry entry) {
    log.append("app", List.of(new Received(entry, Instant.now()))).join();
  }

  private Served served(Instant time) {
    Served.Shown shown =
        new Served.Shown(
            clip().id(), random.nextInt(4) == 0 ? "fresh" : "popular", 0.5, Features.none());
    return new Served("r" + made++, "", "s" + person(), "for-you", time, List.of(shown));
  }

  private Entry act(Instant received) {
    int person = person();
    String type = TYPES.get(random.nextInt(TYPES.size()));
    Instant time = received.minusSeconds(random.nextBoolean() ? random.nextInt(100_000) : 0);
    Event.Builder event =
        Event.builder("e-" + made++, type, clip().id(), time)
            .session(person == MAKER ? maker : "s" + person)
            .surface("for-you");
    if (type.equals("watch")) {
      event.portion(random.nextInt(201) / 200.0).duration(Duration.ofMillis(random.nextInt(9_000)));
    }
    boolean old = random.nextInt(5) == 0;
    return old ? event.build() : event.context(origin(person)).build();
  }

  /** Languages and regions are such that some groups are small. */
  private Map<String, String> origin(int person) {
    Map<String, String> origin = new HashMap<>();
    origin.put("origin-surface", SURFACES.get(random.nextInt(SURFACES.size())));
    origin.put("origin-language", person < 40 ? "de" : person < 53 ? "en" : "it");
    if (person % 10 != 0) {
      origin.put("origin-region", person < 30 ? "DE" : "Europe");
    }
    return origin;
  }

  private int person() {
    return random.nextInt(PEOPLE);
  }

  private Clip clip() {
    return clips.get(random.nextInt(clips.size()));
  }
}
