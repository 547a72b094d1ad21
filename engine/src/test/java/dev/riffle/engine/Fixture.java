package dev.riffle.engine;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A small place of clips: objectives, sixty clips over ten topics, and events. */
final class Fixture {
  static final Instant START = Instant.parse("2026-01-05T12:00:00Z");
  static final int TOPICS = 10;
  static final int CLIPS = 60;

  private Fixture() {}

  static List<Objective> objectives() {
    return List.of(
        Objective.of("finish", "watch with portion >= 0.9", Duration.ofMinutes(1), 1.0),
        Objective.of("like", "like", Duration.ofMinutes(10), 0.6),
        Objective.of("share", "share", Duration.ofHours(1), 0.8),
        Objective.of("hide", "hide", Duration.ofMinutes(10), -2.0),
        Objective.of("watch-seconds", "watch seconds up to 60", Duration.ofMinutes(1), 0.02));
  }

  static Engine engine() {
    return Engine.builder().objectives(objectives()).build();
  }

  static Engine engineWithClips() {
    Engine engine = engine();
    putClips(engine);
    return engine;
  }

  static void putClips(Engine engine) {
    for (int i = 0; i < CLIPS; i++) {
      engine.apply(new ItemPut(clip(i), START));
    }
  }

  static Item clip(int number) {
    return Item.builder("clip-" + number)
        .kind("clip")
        .author("author-" + number % 13)
        .published(START.minus(Duration.ofHours(1)))
        .language(number % 2 == 0 ? "en" : "de")
        .tags(topic(number), "demo")
        .duration(Duration.ofSeconds(20))
        .build();
  }

  static String topic(int clip) {
    return "topic-" + clip % TOPICS;
  }

  static String topic(String clip) {
    return topic(Integer.parseInt(clip.substring("clip-".length())));
  }

  static FeedRequest.Builder request(String id, String session, Instant time) {
    return FeedRequest.builder(id, time).session(session);
  }

  static Event watch(
      String id, String session, String clip, Instant time, double portion, Feed feed) {
    return Event.builder(id, "watch", clip, time)
        .session(session)
        .portion(portion)
        .duration(Duration.ofMillis((long) (portion * 20_000)))
        .requestId(feed.request().id())
        .build();
  }

  static Event event(String id, String type, String session, String clip, Instant time) {
    return Event.builder(id, type, clip, time).session(session).build();
  }
}
