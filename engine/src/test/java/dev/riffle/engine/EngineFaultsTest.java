package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.catalog.Embedding;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.engine.event.ProfileReset;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad input, hostile users and extremes: the learner goes on, and what it leaves out is counted.
 */
class EngineFaultsTest {
  private static final Instant NOW = Fixture.START.plus(Duration.ofMinutes(5));

  private static Event watch(String id, String session, String clip, Instant time) {
    return Event.builder(id, "watch", clip, time).session(session).portion(1).build();
  }

  private static double prediction(Engine engine, String clip) {
    return engine
        .recommend(Fixture.request("p", "bystander", NOW).candidates(List.of(clip)).build())
        .items()
        .getFirst()
        .predictions()
        .getOrDefault("finish", Double.NaN);
  }

  @Test
  void vectors_notFiniteEmptyOrTooLong_areRefusedBeforeTheLog() {
    for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> Embedding.of(1, bad));
    }
    assertThrows(IllegalArgumentException.class, Embedding::of);
    assertThrows(IllegalArgumentException.class, () -> Embedding.of(new float[1_025]));
  }

  @Test
  void vectors_ofOtherDimensionsThanBefore_leaveTheEngineWorking() {
    Engine engine = Fixture.engineWithClips();
    for (int i = 0; i < 50; i++) {
      float[] components = new float[1 + i % 7];
      components[0] = i % 3 == 0 ? Float.MAX_VALUE : i;
      Map<String, Embedding> vectors = Map.of("image", Embedding.of(components));
      engine.apply(new ItemPut(Item.builder("v" + i).vectors(vectors).build(), NOW));
      engine.learn(Fixture.event("e" + i, "like", "s" + i % 5, "v" + i, NOW));
    }
    Feed feed = engine.recommend(Fixture.request("r", "s", NOW).count(100).build());
    assertEquals(100, feed.items().size());
    feed.items().forEach(item -> assertTrue(Double.isFinite(item.score())));
  }

  @Test
  void learn_sameWatchAHundredTimes_countsOnceForOthers() {
    Engine once = Fixture.engineWithClips();
    Engine often = Fixture.engineWithClips();
    for (int i = 0; i < 40; i++) {
      Event other =
          Event.builder("o" + i, "watch", "clip-" + i, NOW).session("o").portion(0.2).build();
      once.learn(other);
      often.learn(other);
    }
    once.learn(watch("w", "hostile", "clip-50", NOW));
    for (int i = 0; i < 100; i++) {
      often.learn(watch("w" + i, "hostile", "clip-50", NOW));
    }
    double ratio = prediction(often, "clip-50") / prediction(once, "clip-50");
    assertTrue(ratio < 1.1 && ratio > 0.9, () -> "ratio " + ratio);
  }

  @Test
  void learn_resetBetweenLikes_doesNotCountAgain() {
    Engine engine = Fixture.engineWithClips();
    engine.learn(watch("w", "hostile", "clip-50", NOW));
    double before = prediction(engine, "clip-50");
    for (int i = 0; i < 30; i++) {
      engine.apply(new ProfileReset("session:hostile", NOW));
      engine.learn(watch("w" + i, "hostile", "clip-50", NOW));
    }
    assertEquals(1, prediction(engine, "clip-50") / before, 0.1);
  }

  @Test
  void learn_eventsReordered_areAllLearned() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      Instant time = NOW.plusSeconds(i);
      events.add(watch("e" + i, "s" + i % 30, "clip-" + i % 60, time));
    }
    Engine inOrder = Fixture.engineWithClips();
    events.forEach(inOrder::learn);
    Collections.shuffle(events, new Random(3));
    Engine shuffled = Fixture.engineWithClips();
    events.forEach(shuffled::learn);
    assertEquals(inOrder.metrics(), shuffled.metrics());
    double ratio = prediction(shuffled, "clip-7") / prediction(inOrder, "clip-7");
    assertTrue(ratio > 0.5 && ratio < 2, () -> "ratio " + ratio);
  }

  @Test
  void learn_clockAnHourBack_countsAllTheSame() {
    Engine engine = Fixture.engineWithClips();
    engine.learn(watch("first", "s", "clip-1", NOW));
    Instant back = NOW.minus(Duration.ofHours(1));
    for (int i = 0; i < 20; i++) {
      engine.learn(watch("late-" + i, "fan-" + i, "clip-2", back));
    }
    assertEquals(21, engine.metrics().get("events"));
    FeedItem first =
        engine.recommend(Fixture.request("r", "new", NOW).count(1).build()).items().getFirst();
    assertEquals("clip-2", first.item());
  }

  @Test
  void learn_aMillionEventsOfOneUser_takeNoMoreRoom(@TempDir Path directory) throws IOException {
    Engine engine = Fixture.engineWithClips();
    learnMany(engine, 0, 20_000);
    long before = Files.size(engine.save(directory));
    learnMany(engine, 20_000, 1_000_000);
    long after = Files.size(engine.save(directory));
    assertTrue(after < 1.05 * before, () -> before + " then " + after);
    assertEquals(1_000_000, engine.metrics().get("events"));
    assertEquals(1, engine.metrics().get("users"));
    Feed feed = engine.recommend(Fixture.request("r", "s", NOW).seen(Seen.INCLUDE).build());
    assertEquals(10, feed.items().size());
    feed.items().forEach(item -> assertTrue(Double.isFinite(item.score())));
  }

  private static void learnMany(Engine engine, int from, int to) {
    for (int i = from; i < to; i++) {
      String type = i % 50 == 0 ? "like" : "glance";
      engine.learn(Fixture.event("e" + i, type, "s", "clip-" + i % 60, NOW.plusMillis(i)));
    }
  }

  @Test
  void served_moreThanMayBeOpen_areCountedAsDropped() {
    Engine engine =
        Engine.builder()
            .objectives(Fixture.objectives())
            .settings(Settings.of(Map.of("ranking.open-impressions", "1000")))
            .build();
    Fixture.putClips(engine);
    for (int i = 0; i < 40; i++) {
      Feed feed = engine.recommend(Fixture.request("r" + i, "s" + i, NOW).count(60).build());
      engine.apply(feed.served());
    }
    Map<String, Long> metrics = engine.metrics();
    assertEquals(2_400, metrics.get("impressions"));
    assertEquals(
        2_400,
        metrics.getOrDefault("impressions-open", 0L)
            + metrics.getOrDefault("impressions-dropped", 0L));
  }

  @Test
  void recommend_itemsChangedAndRemovedMeanwhile_showsNoneThatWasGoneBefore()
      throws InterruptedException, ExecutionException {
    Engine engine = Fixture.engineWithClips();
    for (int i = 0; i < 10; i++) {
      engine.apply(new ItemRemoved("clip-" + i, NOW));
    }
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
      Future<Integer> reads = reader.submit(() -> read(engine, done));
      try {
        change(engine);
      } finally {
        done.set(true);
      }
      assertTrue(reads.get() > 0);
    }
  }

  private static void change(Engine engine) {
    for (int i = 0; i < 20_000; i++) {
      int clip = 10 + i % 50;
      Item changed =
          Item.builder("clip-" + clip).tags("t" + i % 9, "u" + i % 4).author("a" + i % 5).build();
      engine.apply(i % 3 == 0 ? new ItemRemoved("clip-" + clip, NOW) : new ItemPut(changed, NOW));
    }
  }

  private static int read(Engine engine, AtomicBoolean done) {
    int reads = 0;
    while (!done.get() || reads == 0) {
      Feed feed = engine.recommend(Fixture.request("r" + reads++, "s", NOW).count(60).build());
      for (FeedItem item : feed.items()) {
        assertFalse(Double.isNaN(item.score()));
        assertTrue(Integer.parseInt(item.item().substring("clip-".length())) >= 10);
      }
    }
    return reads;
  }
}
