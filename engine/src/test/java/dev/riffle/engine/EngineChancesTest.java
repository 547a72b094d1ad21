package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What could have come in another's stead. */
class EngineChancesTest {
  private static final Instant NOW = Fixture.START.plusSeconds(2_000);
  private static final Settings SETTINGS =
      Settings.of(
          Map.of(
              "exploration.share", "0.2",
              "exploration.random", "0.1",
              "reranking.quotas", "tag in (topic-1, topic-2) at most 1 of 4"));

  private static Engine engine() {
    Engine engine = Engine.builder().objectives(Fixture.objectives()).settings(SETTINGS).build();
    Fixture.putClips(engine);
    Traffic.run(engine, 300, 1);
    return engine;
  }

  private static List<String> ids(Feed feed) {
    return feed.items().stream().map(FeedItem::item).toList();
  }

  @Test
  void chances_ofTheRequestItself_areThePropensities() {
    Engine engine = engine();
    for (int r = 0; r < 200; r++) {
      FeedRequest request = Fixture.request("r" + r, "session-" + r % 40, NOW).count(8).build();
      Feed feed = engine.recommend(request);
      List<Map<String, Double>> chances = engine.chances(request, ids(feed));
      assertEquals(feed.items().size(), chances.size());
      for (int place = 0; place < chances.size(); place++) {
        FeedItem item = feed.items().get(place);
        assertEquals(item.propensity(), chances.get(place).getOrDefault(item.item(), 0.0));
        assertEquals(1, chances.get(place).values().stream().mapToDouble(p -> p).sum(), 1e-9);
      }
    }
  }

  @Test
  void chances_otherWeights_areThoseOfAnEngineWithThese() {
    Engine engine = engine();
    Engine other = engine();
    Map<String, Double> weights = Map.of("finish", -1.0, "share", 9.0);
    other.weigh(weights);
    FeedRequest request = Fixture.request("r", "session-1", NOW).count(8).build();
    FeedRequest asOther = Fixture.request("r", "session-1", NOW).count(8).weights(weights).build();
    List<String> shown = ids(engine.recommend(request));
    assertEquals(other.chances(request, shown), engine.chances(asOther, shown));
    assertNotEquals(engine.chances(request, shown), engine.chances(asOther, shown));
  }

  @Test
  void chances_anything_changesNothing() {
    Engine engine = engine();
    String digest = engine.digest();
    FeedRequest request = Fixture.request("r", "session-1", NOW).count(3).build();
    engine.chances(request, List.of("clip-1", "unheard-of", "clip-2"));
    assertEquals(digest, engine.digest());
  }

  @Test
  void chances_itemIsNoCandidate_isPassedOver() {
    Engine engine = engine();
    FeedRequest request = Fixture.request("r", "session-1", NOW).count(3).build();
    List<Map<String, Double>> chances = engine.chances(request, List.of("unheard-of", "clip-2"));
    assertEquals(2, chances.size());
    assertEquals(chances.get(0), chances.get(1));
    assertTrue(engine.chances(request, List.of()).isEmpty());
  }
}
