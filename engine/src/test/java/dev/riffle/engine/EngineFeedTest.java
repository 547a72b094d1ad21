package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.feed.Reason;
import dev.riffle.engine.feed.Reason.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a feed looks like: order, spacing, exploration, reasons. */
class EngineFeedTest {
  private static final Instant NOW = Fixture.START.plusSeconds(600);

  private static Engine engine(Map<String, String> settings) {
    Engine engine =
        Engine.builder().objectives(Fixture.objectives()).settings(Settings.of(settings)).build();
    Fixture.putClips(engine);
    return engine;
  }

  private static List<String> ids(Feed feed) {
    return feed.items().stream().map(FeedItem::item).toList();
  }

  @Test
  void recommend_sameRequestTwice_isTheSame() {
    Engine engine = Fixture.engineWithClips();
    FeedRequest request = Fixture.request("r", "s", NOW).build();
    assertEquals(engine.recommend(request).items(), engine.recommend(request).items());
    FeedRequest other = Fixture.request("r2", "s", NOW).build();
    assertNotEquals(ids(engine.recommend(request)), ids(engine.recommend(other)));
  }

  @Test
  void recommend_scores_areTheWeightedSumOfPredictions() {
    Engine engine = Fixture.engineWithClips();
    Traffic.run(engine, 300, 1);
    FeedRequest request =
        Fixture.request("r", "s", NOW).weights(Map.of("like", 3.0, "hide", -1.0)).build();
    for (FeedItem item : engine.recommend(request).items()) {
      Map<String, Double> p = item.predictions();
      double value =
          p.getOrDefault("finish", 0.0)
              + 3 * p.getOrDefault("like", 0.0)
              + 0.8 * p.getOrDefault("share", 0.0)
              - p.getOrDefault("hide", 0.0)
              + 0.02 * p.getOrDefault("watch-seconds", 0.0);
      assertEquals(value, item.score(), 1e-9);
    }
  }

  @Test
  void weigh_negativeWeights_changeTheNextRequest() {
    Engine engine = Fixture.engineWithClips();
    engine.weigh(Map.of("finish", -5.0));
    assertEquals(-5.0, engine.objectives().getFirst().weight());
    Feed feed = engine.recommend(Fixture.request("r", "s", NOW).build());
    feed.items().forEach(item -> assertTrue(item.score() < 0.5));
  }

  @Test
  void recommend_oneAuthorDominates_keepsTheGap() {
    Engine engine = engine(Map.of("exploration.share", "0", "exploration.random", "0"));
    for (int i = 0; i < 20; i++) {
      Item star = Item.builder("star-" + i).author("star").tags("t" + i).build();
      engine.apply(new ItemPut(star, Fixture.START));
      for (int v = 0; v < 10; v++) {
        engine.learn(
            Fixture.event(
                i + "-" + v, "like", "fan" + v, "star-" + i, Fixture.START.plusSeconds(v)));
      }
    }
    List<String> authors =
        ids(engine.recommend(Fixture.request("r", "s", NOW).count(12).build())).stream()
            .map(id -> engine.item(id).map(Item::author).orElseThrow())
            .toList();
    assertTrue(authors.contains("star"));
    for (int i = 2; i < authors.size(); i++) {
      assertNotEquals(authors.get(i), authors.get(i - 1));
      assertNotEquals(authors.get(i), authors.get(i - 2));
    }
  }

  @Test
  void recommend_explorationOffAndScoresDiffer_hasPropensityOne() {
    Engine engine = engine(Map.of("exploration.share", "0", "exploration.random", "0"));
    for (int fan = 0; fan < 45; fan++) {
      for (int clip = 0; clip < 5 && clip * clip < fan; clip++) {
        engine.learn(Fixture.event(clip + "-" + fan, "like", "f" + fan, "clip-" + clip, NOW));
      }
    }
    List<String> clips = List.of("clip-0", "clip-1", "clip-2", "clip-3", "clip-4");
    Feed feed = engine.recommend(Fixture.request("r", "s", NOW).candidates(clips).build());
    assertEquals(5, feed.items().size());
    feed.items().forEach(item -> assertEquals(1, item.propensity()));
  }

  @Test
  void recommend_manyRequests_propensitiesAreTheFrequencies() {
    Engine engine = engine(Map.of("exploration.share", "0.3", "candidates.fresh", "60"));
    int requests = 4_000;
    Map<String, Integer> firsts = new HashMap<>();
    double inverse = 0;
    Map<String, Double> sums = new HashMap<>();
    for (int i = 0; i < requests; i++) {
      FeedItem first =
          engine.recommend(Fixture.request("r" + i, "s", NOW).count(1).build()).items().getFirst();
      firsts.merge(first.item(), 1, Integer::sum);
      sums.merge(first.item(), first.propensity(), Double::sum);
      inverse += 1 / first.propensity();
    }
    assertTrue(firsts.size() > 30, () -> "shown first: " + firsts.size());
    String best =
        firsts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElseThrow();
    double frequency = firsts.getOrDefault(best, 0) / (double) requests;
    double propensity = sums.getOrDefault(best, 0.0) / firsts.getOrDefault(best, 1);
    assertEquals(frequency, propensity, 0.03);
    assertEquals(60, inverse / requests, 8);
  }

  @Test
  void recommend_randomShare_isDrawnFromTheBestTwentyAndPropensitiesSaySo() {
    Engine engine =
        engine(
            Map.of(
                "exploration.share", "0", "exploration.random", "0.2", "candidates.fresh", "60"));
    Traffic.run(engine, 300, 1);
    int requests = 4_000;
    Map<String, Integer> firsts = new HashMap<>();
    int explored = 0;
    double inverse = 0;
    for (int i = 0; i < requests; i++) {
      FeedItem first =
          engine.recommend(Fixture.request("r" + i, "s", NOW).count(1).build()).items().getFirst();
      boolean random = first.reasons().getFirst().kind() == Kind.EXPLORATION;
      assertTrue(random || first.propensity() > 0.2, first::toString);
      assertTrue(
          first.propensity() > 0.2 || Math.abs(first.propensity() - 0.01) < 1e-9, first::toString);
      firsts.merge(first.item(), 1, Integer::sum);
      explored += random ? 1 : 0;
      inverse += 1 / first.propensity();
    }
    assertEquals(20, firsts.size());
    assertEquals(0.2, explored / (double) requests, 0.02);
    assertEquals(20, inverse / requests, 1.5);
  }

  @Test
  void recommend_newItem_isExploredUntilItsImpressionsAreUsed() {
    Engine engine =
        engine(
            Map.of(
                "exploration.share", "0.5", "exploration.stages", "3", "candidates.recent", "0"));
    for (int i = 0; i < 400; i++) {
      engine.apply(
          engine.recommend(Fixture.request("r" + i, "s" + i, NOW).count(5).build()).served());
    }
    assertTrue(engine.metrics().getOrDefault("items-exploring", 99L) < 10);
    engine.apply(new ItemPut(Item.builder("new").build(), NOW));
    boolean shown = false;
    for (int i = 0; i < 30; i++) {
      Feed feed = engine.recommend(Fixture.request("n" + i, "t" + i, NOW).count(10).build());
      Optional<FeedItem> fresh =
          feed.items().stream().filter(item -> item.item().equals("new")).findFirst();
      shown |= fresh.isPresent();
    }
    assertTrue(shown);
  }

  @Test
  void reasons_viewerLikesATopic_nameItAndAddUp() {
    Engine engine = Fixture.engineWithClips();
    for (int i = 0; i < 3; i++) {
      engine.learn(
          Event.builder("e" + i, "watch", "clip-" + (i * 10 + 3), NOW)
              .session("s")
              .portion(1)
              .build());
    }
    Feed feed = engine.recommend(Fixture.request("r", "s", NOW).count(10).build());
    FeedItem liked =
        feed.items().stream()
            .filter(item -> Fixture.topic(item.item()).equals("topic-3"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        liked.reasons().stream()
            .anyMatch(r -> r.kind() == Kind.TAG && r.subject().equals("topic-3")));
    for (FeedItem item : feed.items()) {
      assertTrue(item.reasons().size() <= 4);
      boolean ofLikedTopic = Fixture.topic(item.item()).equals("topic-3");
      for (Reason reason : item.reasons()) {
        assertFalse(
            reason.kind() == Kind.TAG && !ofLikedTopic && reason.subject().startsWith("topic"));
      }
    }
  }

  @Test
  void reasons_watchedTogether_nameTheCompanion() {
    Engine engine = engine(Map.of("exploration.share", "0", "exploration.random", "0"));
    for (int i = 0; i < 40; i++) {
      engine.learn(Fixture.event("a" + i, "like", "v" + i, "clip-2", NOW));
      engine.learn(Fixture.event("b" + i, "like", "v" + i, "clip-5", NOW));
      engine.learn(Fixture.event("c" + i, "like", "w" + i, "clip-" + (10 + i), NOW));
    }
    engine.learn(Fixture.event("x", "like", "s", "clip-2", NOW));
    FeedItem companion =
        engine.recommend(Fixture.request("r", "s", NOW).build()).items().stream()
            .filter(item -> item.item().equals("clip-5"))
            .findFirst()
            .orElseThrow();
    assertEquals("neighbours", companion.source());
    assertTrue(
        companion.reasons().stream()
            .anyMatch(r -> r.kind() == Kind.WATCHED_TOGETHER && r.subject().equals("clip-2")));
  }
}
