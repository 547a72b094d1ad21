package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine with {@code ranking.identities}. */
class EngineIdentitiesTest {
  private static final Settings SETTINGS =
      Settings.of(
          Map.of(
              "ranking.identities",
              "true",
              "model.admission",
              "1",
              "exploration.share",
              "0",
              "exploration.random",
              "0"));

  private static Engine engine() {
    return Engine.builder().objectives(Fixture.objectives()).settings(SETTINGS).build();
  }

  private static Engine used(int steps) {
    Engine engine = engine();
    Fixture.putClips(engine);
    Traffic.run(engine, steps, 42);
    return engine;
  }

  @Test
  void digest_sameEntriesTwice_isEqual() {
    assertEquals(used(1_000).digest(), used(1_000).digest());
  }

  @Test
  void restore_savedEngine_goesOnAlike(@TempDir Path directory) {
    Engine engine = used(800);
    engine.save(directory);
    Engine restored =
        Engine.builder().objectives(Fixture.objectives()).settings(SETTINGS).restore(directory);
    Traffic.run(engine, 300, 7);
    Traffic.run(restored, 300, 7);

    assertEquals(engine.digest(), restored.digest());
  }

  @Test
  void recommend_newEngine_predictsAsWithout() {
    Engine with = engine();
    Engine without =
        Engine.builder()
            .objectives(Fixture.objectives())
            .settings(Settings.of(Map.of("exploration.share", "0", "exploration.random", "0")))
            .build();
    Fixture.putClips(with);
    Fixture.putClips(without);

    assertEquals(predictions(feed(without, "s", 0)), predictions(feed(with, "s", 0)));
  }

  @Test
  void recommend_itemThatEverybodyFinishes_isPredictedHigherThanItsLikes() {
    Engine engine = used(0);
    for (int i = 0; i < 400; i++) {
      Feed feed = feed(engine, "s" + i % 40, i);
      engine.apply(feed.served());
      for (FeedItem item : feed.items()) {
        double portion = item.item().equals("clip-3") ? 1 : 0.1;
        Instant time = Fixture.START.plusSeconds(10L * i + 1);
        engine.apply(
            Fixture.watch(i + item.item(), "s" + i % 40, item.item(), time, portion, feed));
      }
    }

    assertTrue(engine.metrics().getOrDefault("model-rows", 0L) > 0);
    Map<String, Double> finish = predictions(feed(engine, "new", 500));
    finish.forEach((item, chance) ->
        assertTrue(
            item.equals("clip-3") || chance < finish.getOrDefault("clip-3", 1.0),
            () -> item + " was " + chance + " of " + finish));
  }

  @Test
  void metrics_withoutIdentities_haveNoRows() {
    assertFalse(Fixture.engineWithClips().metrics().containsKey("model-rows"));
  }

  private static Feed feed(Engine engine, String session, int step) {
    Instant time = Fixture.START.plusSeconds(10L * step);
    return engine.recommend(Fixture.request(session + "-" + step, session, time).count(20).build());
  }

  private static Map<String, Double> predictions(Feed feed) {
    Map<String, Double> predictions = new java.util.TreeMap<>();
    feed.items().forEach(item -> predictions.put(item.item(), item.predictions().get("finish")));
    return predictions;
  }
}
