package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.engine.feed.Features;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.feed.FeedRequest.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers, never exceptions, and nothing that must not appear. */
class EngineRobustnessTest {
  private static final Instant NOW = Fixture.START.plus(Duration.ofMinutes(5));

  private static List<String> ids(Feed feed) {
    return feed.items().stream().map(FeedItem::item).toList();
  }

  @Test
  void recommend_emptyCatalogue_isEmpty() {
    Feed feed = Fixture.engine().recommend(Fixture.request("r", "nobody", NOW).build());
    assertTrue(feed.items().isEmpty());
    assertEquals(
        List.of("hydrate", "retrieve", "rank", "rerank", "write"),
        feed.stages().stream().map(Feed.StageTime::stage).toList());
  }

  @Test
  void recommend_noObjectives_stillAnswers() {
    Engine engine = Engine.builder().build();
    Fixture.putClips(engine);
    engine.apply(Fixture.event("e", "like", "s", "clip-1", NOW));
    assertEquals(10, engine.recommend(Fixture.request("r", "s", NOW).build()).items().size());
  }

  @Test
  void recommend_userNeverSeen_hasDistinctItems() {
    Engine engine = Fixture.engineWithClips();
    List<String> ids = ids(engine.recommend(Fixture.request("r", "new", NOW).count(60).build()));
    assertEquals(60, new HashSet<>(ids).size());
  }

  @Test
  void learn_unknownItemAndType_areCounted() {
    Engine engine = Fixture.engineWithClips();
    engine.learn(Fixture.event("1", "like", "s", "nowhere", NOW));
    engine.learn(Fixture.event("2", "never-heard-of", "s", "clip-1", NOW));
    assertEquals(2, engine.metrics().get("events"));
    assertEquals(1, engine.metrics().get("events-of-unknown-items"));
    assertEquals(1, engine.metrics().get("events-of-unknown-types"));
    assertFalse(
        ids(engine.recommend(Fixture.request("r", "s", NOW).count(60).build())).contains("clip-1"));
  }

  @Test
  void recommend_everythingSeen_refillsLongestAgoFirst() {
    Engine engine = Fixture.engineWithClips();
    for (int i = 0; i < Fixture.CLIPS; i++) {
      Instant time = NOW.plusSeconds(i);
      engine.learn(Fixture.event("e" + i, "impression", "s", "clip-" + (i * 7 % 60), time));
    }
    Instant later = NOW.plusSeconds(100);
    FeedRequest.Builder request = Fixture.request("r", "s", later).count(3);
    assertTrue(ids(engine.recommend(request.seen(Seen.EXCLUDE).build())).isEmpty());
    Feed refilled = engine.recommend(request.seen(Seen.REFILL).build());
    assertEquals(List.of("clip-0", "clip-7", "clip-14"), ids(refilled));
    assertEquals("again", refilled.items().getFirst().source());
    assertEquals(3, ids(engine.recommend(request.seen(Seen.INCLUDE).build())).size());
  }

  @Test
  void recommend_filterExclusionsAndExpiry_areKept() {
    Engine engine = Fixture.engineWithClips();
    Item expired = Item.builder("old").tags("topic-1").expires(NOW).build();
    Item future = Item.builder("soon").tags("topic-1").published(NOW.plusSeconds(1)).build();
    engine.apply(new ItemPut(expired, Fixture.START));
    engine.apply(new ItemPut(future, Fixture.START));
    engine.apply(new ItemRemoved("clip-11", NOW));
    Feed feed =
        engine.recommend(
            Fixture.request("r", "s", NOW)
                .filter("tag = topic-1 and language = de")
                .exclude(Set.of("clip-1", "unknown"))
                .build());
    assertEquals(Set.of("clip-21", "clip-31", "clip-41", "clip-51"), new HashSet<>(ids(feed)));
  }

  @Test
  void recommend_candidatesGiven_ranksOnlyThese() {
    Engine engine = Fixture.engineWithClips();
    List<String> wanted = List.of("clip-5", "clip-9", "unknown");
    FeedRequest request = Fixture.request("r", "s", NOW).candidates(wanted).build();
    assertEquals(Set.of("clip-5", "clip-9"), new HashSet<>(ids(engine.recommend(request))));
  }

  @Test
  void recommend_wrongWeightOrFilter_isRefused() {
    Engine engine = Fixture.engineWithClips();
    FeedRequest weight = Fixture.request("r", "s", NOW).weights(Map.of("finnish", 1.0)).build();
    FeedRequest filter = Fixture.request("r", "s", NOW).filter("kind ~ x").build();
    assertThrows(IllegalArgumentException.class, () -> engine.recommend(weight));
    assertThrows(IllegalArgumentException.class, () -> engine.recommend(filter));
    assertThrows(IllegalArgumentException.class, () -> engine.weigh(Map.of("like", Double.NaN)));
  }

  @Test
  void apply_servedWithForeignFeatures_doesNotPoisonPredictions() {
    Engine engine = Fixture.engineWithClips();
    Feed feed = engine.recommend(Fixture.request("r", "s", NOW).count(1).build());
    float[] hostile = feed.items().getFirst().features().toArray();
    Arrays.fill(hostile, Float.NaN);
    Arrays.fill(hostile, 0, 5, Float.POSITIVE_INFINITY);
    String clip = feed.items().getFirst().item();
    for (Features features : List.of(Features.of(hostile), Features.none(), Features.of(1, 2))) {
      Served.Shown shown = new Served.Shown(clip, "x", 1, features);
      String id = "q" + features.size();
      engine.apply(new Served(id, "", "s", "", NOW, List.of(shown)));
      engine.apply(Event.builder("e" + id, "like", clip, NOW).session("s").requestId(id).build());
    }
    for (FeedItem item : engine.recommend(Fixture.request("n", "s", NOW).build()).items()) {
      assertTrue(Double.isFinite(item.score()));
      item.predictions().values().forEach(p -> assertTrue(p >= 0 && p <= 60));
    }
  }

  @Test
  void apply_timesFarAwayAndBackwards_stillAnswers() {
    Engine engine = Fixture.engineWithClips();
    Instant[] times = {Instant.MAX, Instant.MIN, Instant.EPOCH, NOW};
    for (int i = 0; i < times.length; i++) {
      engine.learn(Fixture.event("e" + i, "like", "s", "clip-" + i, times[i]));
    }
    Feed feed = engine.recommend(Fixture.request("r", "t", NOW).count(60).build());
    assertEquals(60, feed.items().size());
    feed.items().forEach(item -> assertFalse(Double.isNaN(item.score())));
  }

  @Test
  void apply_positionAtOrBelowLast_isIgnored() {
    Engine engine = Fixture.engine();
    engine.apply(5, new ItemPut(Fixture.clip(1), NOW));
    engine.apply(5, new ItemPut(Fixture.clip(2), NOW));
    engine.apply(3, new ItemPut(Fixture.clip(3), NOW));
    assertEquals(5, engine.position());
    assertEquals(1, engine.metrics().get("items"));
  }

  @Test
  void apply_moreThanTheLimits_evictsByLastTouch() {
    Engine engine =
        Engine.builder()
            .objectives(Fixture.objectives())
            .settings(
                Settings.of(
                    Map.of("limits.items", "20", "limits.users", "16", "limits.subjects", "16")))
            .build();
    Fixture.putClips(engine);
    engine.learn(Fixture.event("keep", "like", "s", "clip-40", NOW));
    for (int i = 0; i < 19; i++) {
      engine.apply(new ItemPut(Item.builder("x" + i).tags("t" + i).build(), NOW));
      engine.learn(Fixture.event("u" + i, "like", "s" + i, "clip-40", NOW));
    }
    assertTrue(engine.item("clip-40").isPresent());
    assertFalse(engine.item("clip-41").isPresent());
    Map<String, Long> metrics = engine.metrics();
    assertEquals(20, metrics.get("items"));
    assertEquals(59, metrics.get("items-evicted"));
    assertEquals(16, metrics.get("users"));
    assertEquals(4, metrics.get("users-evicted"));
    assertTrue(metrics.getOrDefault("subjects-evicted", 0L) > 0);
    engine.recommend(Fixture.request("r", "s", NOW).count(60).build());
  }

  @Test
  void apply_userForgotten_leavesNothingOfThem() {
    Engine engine = Fixture.engineWithClips();
    engine.learn(Fixture.event("e", "like", "s", "clip-1", NOW));
    assertFalse(engine.interests("session:s", 10).isEmpty());
    engine.apply(new UserForgotten("session:s", NOW));
    assertTrue(engine.interests("session:s", 10).isEmpty());
    assertEquals(0, engine.metrics().get("users"));
    assertTrue(
        ids(engine.recommend(Fixture.request("r", "s", NOW).count(60).build())).contains("clip-1"));
  }

  @Test
  void similar_itemsOfOneTopicWatchedTogether_comeFirst() {
    Engine engine = Fixture.engineWithClips();
    for (int i = 0; i < 30; i++) {
      engine.learn(Fixture.event("a" + i, "like", "s" + i, "clip-2", NOW));
      engine.learn(Fixture.event("b" + i, "like", "s" + i, "clip-5", NOW));
    }
    List<Engine.Similar> similar = engine.similar("clip-2", 5);
    assertEquals("clip-5", similar.getFirst().item());
    similar.forEach(s -> assertTrue(s.similarity() > 0 && s.similarity() <= 1));
    assertTrue(similar.stream().anyMatch(s -> Fixture.topic(s.item()).equals("topic-2")));
    assertEquals(List.of(), engine.similar("unknown", 5));
  }
}
