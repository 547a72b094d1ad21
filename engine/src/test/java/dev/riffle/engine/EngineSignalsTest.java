package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest.Seen;
import dev.riffle.engine.profile.Interest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What events say: of the viewer's taste, and of the items' worth to all. */
class EngineSignalsTest {
  private static double affinity(Engine engine, String session, String subject) {
    return engine.interests("session:" + session, 100).stream()
        .filter(interest -> interest.subject().equals(subject))
        .mapToDouble(Interest::affinity)
        .findFirst()
        .orElse(0);
  }

  private static Event watch(String id, String session, int clip, double portion) {
    return Event.builder(id, "watch", "clip-" + clip, Fixture.START.plusSeconds(60))
        .session(session)
        .portion(portion)
        .build();
  }

  @Test
  void interests_finishLikeSkipHide_moveAtOnceInTheirDirection() {
    Engine engine = Fixture.engineWithClips();
    engine.learn(watch("1", "s", 3, 1));
    double finished = affinity(engine, "s", "topic-3");
    engine.learn(Fixture.event("2", "like", "s", "clip-13", Fixture.START.plusSeconds(70)));
    double liked = affinity(engine, "s", "topic-3");
    engine.learn(watch("3", "s", 23, 0.05));
    double skipped = affinity(engine, "s", "topic-3");
    engine.learn(Fixture.event("4", "hide", "s", "clip-33", Fixture.START.plusSeconds(80)));
    double hidden = affinity(engine, "s", "topic-3");
    assertTrue(0 < finished && finished < liked && liked <= 1);
    assertTrue(skipped < liked && hidden < skipped - 0.2 && hidden >= -1);
  }

  @Test
  void interests_almostFinished_pushesDownLessThanQuickSkip() {
    Engine engine = Fixture.engineWithClips();
    engine.learn(watch("1", "s", 3, 0.8));
    engine.learn(watch("2", "s", 4, 0.05));
    double almost = affinity(engine, "s", "topic-3");
    double quick = affinity(engine, "s", "topic-4");
    assertTrue(quick < almost && almost < 0);
  }

  @Test
  void recommend_topicHidden_comesLater() {
    Engine engine =
        Engine.builder()
            .objectives(Fixture.objectives())
            .settings(Settings.of(Map.of("exploration.share", "0", "exploration.random", "0")))
            .build();
    Fixture.putClips(engine);
    for (int i = 0; i < 2; i++) {
      Instant time = Fixture.START.plusSeconds(60 + i);
      engine.learn(Fixture.event("h" + i, "hide", "s", "clip-" + (i * 10 + 5), time));
    }
    List<FeedItem> feed =
        engine
            .recommend(Fixture.request("r", "s", Fixture.START.plusSeconds(90)).count(20).build())
            .items();
    assertEquals(
        0, feed.stream().filter(item -> Fixture.topic(item.item()).equals("topic-5")).count());
  }

  @Test
  void recommend_oneViewersHundredLikes_hardlyMovesOthers() {
    Engine engine = Fixture.engineWithClips();
    Instant time = Fixture.START.plusSeconds(60);
    Random random = new Random(8);
    for (int i = 0; i < 300; i++) {
      String viewer = "v" + i % 60;
      int clip = Math.min(random.nextInt(50), random.nextInt(50));
      engine.learn(Fixture.event("e" + i, "like", viewer, "clip-" + clip, time));
    }
    Feed before = engine.recommend(Fixture.request("r", "other", time).count(20).build());
    for (int i = 0; i < 100; i++) {
      engine.learn(Fixture.event("p" + i, "like", "poison", "clip-" + (50 + i % 10), time));
    }
    Feed after = engine.recommend(Fixture.request("r", "other", time).count(20).build());
    List<String> now = after.items().stream().map(FeedItem::item).toList();
    long kept = before.items().stream().filter(item -> now.contains(item.item())).count();
    assertTrue(kept >= 18, () -> kept + " of 20 kept");
  }

  @Test
  void recommend_clickLogWithoutImpressions_learnsToPutTheChosenFirst() {
    Engine engine = Fixture.engineWithClips();
    Random random = new Random(9);
    for (int i = 0; i < 2_000; i++) {
      int clip = random.nextInt(10) < 7 ? random.nextInt(4) : random.nextInt(60);
      Instant time = Fixture.START.plusSeconds(60 + i);
      engine.learn(Fixture.event("e" + i, "like", "v" + i, "clip-" + clip, time));
    }
    List<FeedItem> feed =
        engine
            .recommend(
                Fixture.request("r", "new", Fixture.START.plusSeconds(2_100)).count(8).build())
            .items();
    long popular = feed.stream().filter(i -> Integer.parseInt(i.item().substring(5)) < 4).count();
    assertTrue(popular >= 3, () -> popular + " in " + feed.stream().map(FeedItem::item).toList());
  }

  @Test
  void predictions_itemsOfKnownRates_areCalibrated() {
    Engine engine = Fixture.engineWithClips();
    Random random = new Random(21);
    Instant time = Fixture.START;
    double predicted = 0;
    double happened = 0;
    int rounds = 2_500;
    for (int i = 0; i < rounds; i++) {
      time = time.plusSeconds(30);
      String session = "v" + random.nextInt(500);
      Feed feed =
          engine.recommend(
              Fixture.request("r" + i, session, time).count(3).seen(Seen.INCLUDE).build());
      engine.apply(feed.served());
      for (FeedItem item : feed.items()) {
        boolean finish = random.nextInt(10) < (Fixture.topic(item.item()).hashCode() & 7);
        String id = "e" + i + item.item();
        engine.apply(Fixture.watch(id, session, item.item(), time, finish ? 1 : 0.3, feed));
        predicted += i < rounds / 2 ? 0 : item.predictions().getOrDefault("finish", 0.0);
        happened += i < rounds / 2 || !finish ? 0 : 1;
      }
    }
    double ratio = predicted / happened;
    assertTrue(ratio > 0.9 && ratio < 1.1, () -> "predicted / happened " + ratio);
  }

  @Test
  void apply_patienceOver_learnsANo() {
    Engine engine = Fixture.engineWithClips();
    Instant time = Fixture.START.plusSeconds(60);
    double first = 0;
    double last = 0;
    for (int i = 0; i < 200; i++) {
      time = time.plus(Duration.ofHours(2));
      Feed feed =
          engine.recommend(
              Fixture.request("r" + i, "s" + i, time).count(1).seen(Seen.INCLUDE).build());
      FeedItem shown = feed.items().getFirst();
      first = i == 0 ? shown.predictions().getOrDefault("share", 0.0) : first;
      last = shown.predictions().getOrDefault("share", 0.0);
      engine.apply(feed.served());
      engine.apply(Fixture.watch("w" + i, "s" + i, shown.item(), time, 0.5, feed));
    }
    assertTrue(last < first / 2, last + " should be well below " + first);
    assertTrue(engine.metrics().getOrDefault("impressions-open", 99L) <= 2);
  }
}
