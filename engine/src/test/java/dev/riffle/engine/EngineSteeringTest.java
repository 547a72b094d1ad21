package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.LearningSet;
import dev.riffle.engine.event.ProfileReset;
import dev.riffle.engine.event.Steered;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.Reason.Kind;
import dev.riffle.engine.profile.Steer;
import dev.riffle.engine.profile.Steering;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What viewers say of their feed holds from the next feed on. */
class EngineSteeringTest {
  private static final Instant NOW = Fixture.START.plusSeconds(300);
  private static final String VIEWER = "session:s";

  private final Engine engine = Fixture.engineWithClips();

  private void steer(Steer.Kind kind, String subject, double strength) {
    engine.apply(new Steered(VIEWER, new Steer(kind, subject, strength), NOW));
  }

  private List<FeedItem> feed(int count) {
    return engine.recommend(Fixture.request("r", "s", NOW).count(count).build()).items();
  }

  private long of(String topic, List<FeedItem> feed) {
    return feed.stream().filter(item -> Fixture.topic(item.item()).equals(topic)).count();
  }

  private void like(int times) {
    for (int i = 0; i < times; i++) {
      String clip = "clip-" + (3 + 10 * i);
      engine.learn(Fixture.event("like-" + i, "like", "s", clip, NOW));
    }
  }

  @Test
  void steer_moreOfATag_leadsTheNextFeedAndIsTheReason() {
    steer(Steer.Kind.TAG, "topic-7", 1);
    List<FeedItem> feed = feed(6);
    assertTrue(of("topic-7", feed) >= 4, () -> "of topic 7: " + of("topic-7", feed));
    FeedItem first =
        feed.stream().filter(i -> Fixture.topic(i.item()).equals("topic-7")).findFirst().get();
    assertTrue(
        first.reasons().stream()
            .anyMatch(r -> r.kind() == Kind.STEERED && r.subject().equals("topic-7")),
        () -> "reasons " + first.reasons());
  }

  @Test
  void steer_moreOfWhatIsOutOfReach_becomesACandidate() {
    for (int i = 0; i < 2_000; i++) {
      Item item = Item.builder("other-" + i).tags("other").build();
      engine.apply(new ItemPut(item, NOW));
      engine.learn(Fixture.event("o" + i, "like", "fan" + i % 50, "other-" + i, NOW));
    }
    steer(Steer.Kind.AUTHOR, "author-5", 0.8);
    assertTrue(feed(20).stream().anyMatch(item -> item.source().equals("steered")));
  }

  @Test
  void steer_lessOfATag_isRarerButNotGone() {
    like(3);
    long before = of("topic-3", feed(10));
    steer(Steer.Kind.TAG, "topic-3", -0.6);
    long after = of("topic-3", feed(10));
    assertTrue(after < before, () -> before + " then " + after);
    assertTrue(of("topic-3", feed(60)) > 0);
  }

  @Test
  void steer_neverOfTagAuthorOrKind_isNeverShown() {
    engine.apply(new ItemPut(Item.builder("ad-1").kind("ad").build(), NOW));
    assertEquals(61, feed(100).size());
    steer(Steer.Kind.KIND, "ad", -1);
    assertEquals(60, feed(100).size());
    steer(Steer.Kind.TAG, "topic-3", -1);
    assertEquals(54, feed(100).size());
    steer(Steer.Kind.AUTHOR, "author-1", -1);
    assertTrue(
        feed(100).stream()
            .map(item -> engine.item(item.item()).orElseThrow())
            .noneMatch(item -> item.author().equals("author-1")));
    steer(Steer.Kind.TAG, "demo", -1);
    assertTrue(feed(100).isEmpty());
  }

  @Test
  void steer_takenBack_isAsBefore() {
    List<FeedItem> before = feed(20);
    steer(Steer.Kind.TAG, "topic-3", -1);
    steer(Steer.Kind.TAG, "topic-3", 0);
    assertEquals(before, feed(20));
    assertEquals(Steering.none(), engine.steering(VIEWER));
  }

  @Test
  void steer_oneOfManyViewers_leavesTheOthersAlone() {
    Feed before = engine.recommend(Fixture.request("r", "t", NOW).build());
    steer(Steer.Kind.TAG, "topic-3", 1);
    assertEquals(before.items(), engine.recommend(before.request()).items());
  }

  @Test
  void steer_moreThanTheLimit_firstGivesWay() {
    for (int i = 0; i <= Steering.STEERS_MAX; i++) {
      steer(Steer.Kind.TAG, "tag-" + i, 0.5);
    }
    List<Steer> steers = engine.steering(VIEWER).steers();
    assertEquals(Steering.STEERS_MAX, steers.size());
    assertEquals("tag-1", steers.getFirst().subject());
  }

  @Test
  void reset_afterLearning_forgetsTasteButNotWhatWasSeenOrAsked() {
    like(4);
    steer(Steer.Kind.TAG, "topic-5", 1);
    assertFalse(engine.interests(VIEWER, 10).isEmpty());
    engine.apply(new ProfileReset(VIEWER, NOW));
    assertTrue(engine.interests(VIEWER, 10).isEmpty());
    assertEquals(1, engine.steering(VIEWER).steers().size());
    assertEquals(56, feed(100).size());
    assertTrue(
        feed(20).stream()
            .flatMap(item -> item.reasons().stream())
            .noneMatch(
                r -> List.of(Kind.TAG, Kind.AUTHOR, Kind.WATCHED_TOGETHER).contains(r.kind())));
    engine.apply(new ProfileReset("session:nobody", NOW));
  }

  @Test
  void learning_off_learnsNothingButRepeatsNothing() {
    engine.apply(new LearningSet(VIEWER, false, NOW));
    Feed other = engine.recommend(Fixture.request("x", "t", NOW).count(60).build());
    Feed feed = engine.recommend(Fixture.request("r", "s", NOW).count(5).build());
    engine.apply(feed.served());
    String clip = feed.items().getFirst().item();
    engine.apply(Fixture.watch("w", "s", clip, NOW, 1, feed));
    like(3);
    assertTrue(engine.interests(VIEWER, 10).isEmpty());
    assertEquals(other.items(), engine.recommend(other.request()).items());
    assertTrue(feed(60).stream().noneMatch(item -> item.item().equals(clip)));
    assertEquals(4, engine.metrics().get("events-not-learned"));
    assertEquals(0, engine.metrics().get("impressions"));
    engine.apply(new LearningSet(VIEWER, true, NOW));
    engine.learn(Fixture.event("again", "like", "s", "clip-9", NOW));
    assertFalse(engine.interests(VIEWER, 10).isEmpty());
  }

  @Test
  void save_steered_isRestoredBitForBit(@TempDir Path directory) {
    steer(Steer.Kind.TAG, "topic-3", -0.5);
    steer(Steer.Kind.KIND, "clip", 1);
    engine.apply(new LearningSet("session:t", false, NOW));
    engine.save(directory);
    Engine restored = Engine.builder().objectives(Fixture.objectives()).restore(directory);
    assertEquals(engine.digest(), restored.digest());
    assertEquals(engine.steering(VIEWER), restored.steering(VIEWER));
    assertFalse(restored.steering("session:t").learning());
  }

  @Test
  void forget_steered_forgetsTheWishes() {
    steer(Steer.Kind.TAG, "topic-3", -1);
    engine.apply(new UserForgotten(VIEWER, NOW));
    assertEquals(Steering.none(), engine.steering(VIEWER));
    assertEquals(60, feed(100).size());
  }

  @Test
  void steer_strengthOutOfRange_isRefused() {
    for (double strength : new double[] {-1.01, 2, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> new Steer(Steer.Kind.TAG, "x", strength));
    }
  }
}
