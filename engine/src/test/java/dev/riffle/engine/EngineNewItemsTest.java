package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.Refresh;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items that nobody has seen are found by the factors that they should have. */
class EngineNewItemsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int TOPICS = 4;
  private static final int ITEMS = 40;
  private static final int VIEWERS = 200;

  @TempDir Path directory;

  private static Engine.Builder builder() {
    Map<String, String> values = new TreeMap<>();
    for (String source :
        List.of(
            "popular", "trending", "neighbours", "associations", "content", "fresh", "recent")) {
      values.put("candidates." + source, "0");
    }
    values.put("candidates.factors", "60");
    values.put("factors.dimensions", "8");
    values.put("ranking.start", "fit:1");
    values.put("exploration.share", "0");
    values.put("exploration.random", "0");
    values.put("reranking.variety", "0");
    values.put("reranking.tag-share", "1");
    return Engine.builder()
        .objective(Objective.of("like", "like", Duration.ofMinutes(10), 1))
        .settings(Settings.of(values));
  }

  private static void put(Engine engine, String id, int topic) {
    Item item = Item.builder(id).author("author-of-" + id).tags("topic-" + topic).build();
    engine.apply(new ItemPut(item, START));
  }

  /** Viewers like items of one topic: that of their number. */
  private static Engine learned() {
    Engine engine = builder().build();
    for (int item = 0; item < ITEMS; item++) {
      put(engine, "item-" + item, item % TOPICS);
    }
    Random random = new Random(5);
    for (int i = 0; i < 800; i++) {
      int viewer = random.nextInt(VIEWERS);
      int item = random.nextInt(ITEMS / TOPICS) * TOPICS + viewer % TOPICS;
      engine.apply(
          Event.builder("like-" + i, "like", "item-" + item, START.plusSeconds(i))
              .user("viewer-" + viewer)
              .build());
    }
    return engine;
  }

  private static void refresh(Engine engine, boolean whole) {
    engine.apply(new Refresh(whole, START.plusSeconds(900)));
  }

  private static List<String> newOnes(Engine engine, int viewer) {
    FeedRequest request =
        FeedRequest.builder("request-" + viewer, START.plusSeconds(1_000))
            .user("viewer-" + viewer)
            .count(60)
            .build();
    return engine.recommend(request).items().stream()
        .map(FeedItem::item)
        .filter(item -> item.startsWith("new-"))
        .toList();
  }

  private static void assertFirstIsOfTheViewersTopic(Engine engine) {
    for (int viewer = 0; viewer < 20; viewer++) {
      List<String> found = newOnes(engine, viewer);
      assertFalse(found.isEmpty(), "viewer " + viewer);
      assertEquals("new-" + viewer % TOPICS, found.getFirst(), found::toString);
    }
  }

  private static void putNewOnes(Engine engine) {
    for (int topic = 0; topic < TOPICS; topic++) {
      put(engine, "new-" + topic, topic);
    }
  }

  @Test
  void recommend_itemPutAfterTheSolve_isFoundAtOnce() {
    Engine engine = learned();
    refresh(engine, true);
    assertEquals(List.of(), newOnes(engine, 0));
    putNewOnes(engine);
    assertFirstIsOfTheViewersTopic(engine);
  }

  @Test
  void recommend_itemNobodyLikedAtTheSolve_isFound() {
    Engine engine = learned();
    putNewOnes(engine);
    refresh(engine, true);
    assertFirstIsOfTheViewersTopic(engine);
  }

  @Test
  void recommend_itemPutWhileSolving_isFoundOnceThatIsInForce() {
    Engine engine = learned();
    refresh(engine, false);
    putNewOnes(engine);
    refresh(engine, false);
    assertFirstIsOfTheViewersTopic(engine);
  }

  @Test
  void recommend_itemAboutNothingKnown_isLeftToOtherSources() {
    Engine engine = learned();
    refresh(engine, true);
    engine.apply(new ItemPut(Item.builder("new-strange").tags("never-seen").build(), START));
    assertEquals(List.of(), newOnes(engine, 0));
  }

  @Test
  void restore_withNewItems_findsThemToo() {
    Engine engine = learned();
    refresh(engine, true);
    putNewOnes(engine);
    engine.save(directory);
    Engine restored = builder().restore(directory);

    assertEquals(engine.digest(), restored.digest());
    assertFirstIsOfTheViewersTopic(restored);
    put(engine, "new-later", 1);
    put(restored, "new-later", 1);
    assertEquals(newOnes(engine, 1), newOnes(restored, 1));
    assertEquals(engine.digest(), restored.digest());
  }
}
