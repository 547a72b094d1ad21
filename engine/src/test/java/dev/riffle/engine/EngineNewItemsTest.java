package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.catalog.Embedding;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Items that nobody has seen are found by the factors that they should have. */
class EngineNewItemsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int TOPICS = 4;
  private static final int ITEMS = 40;
  private static final int VIEWERS = 200;
  private static final List<String> WORDS = List.of("Cats", "boats", "Songs", "cakes");

  @TempDir Path directory;

  private static Engine.Builder builder() {
    return builder(Map.of());
  }

  private static Engine.Builder builder(Map<String, String> more) {
    Map<String, String> values = new TreeMap<>(more);
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

  /** By what it can be known what an item is about. */
  enum Described {
    TAG,
    VECTOR,
    TEXT;

    Item item(String id, int topic) {
      Item.Builder item = Item.builder(id).author("author-of-" + id);
      return switch (this) {
        case TAG -> item.tags("topic-" + topic).build();
        case VECTOR -> item.vectors(Map.of("look", vector(id, topic))).build();
        case TEXT -> item.text("The " + WORDS.get(topic) + ", number " + id + '!').build();
      };
    }

    /** Returns a point around the topic's, of any length. */
    private static Embedding vector(String id, int topic) {
      Random random = new Random(id.hashCode());
      float[] components = new float[6];
      for (int i = 0; i < components.length; i++) {
        components[i] = (float) (5 + 0.3 * random.nextGaussian() + (i == topic ? 3 : 0));
      }
      return Embedding.of(components);
    }
  }

  /** Viewers like items of one topic: that of their number. */
  private static Engine learned() {
    return learned(Described.TAG);
  }

  private static Engine learned(Described described) {
    return learned(described, Map.of());
  }

  private static Engine learned(Described described, Map<String, String> settings) {
    Engine engine = builder(settings).build();
    for (int item = 0; item < ITEMS; item++) {
      engine.apply(new ItemPut(described.item("item-" + item, item % TOPICS), START));
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
    putNewOnes(engine, Described.TAG);
  }

  private static void putNewOnes(Engine engine, Described described) {
    for (int topic = 0; topic < TOPICS; topic++) {
      engine.apply(new ItemPut(described.item("new-" + topic, topic), START));
    }
  }

  @ParameterizedTest
  @EnumSource(Described.class)
  void recommend_itemPutAfterTheSolve_isFoundAtOnce(Described described) {
    Engine engine = learned(described);
    refresh(engine, true);
    assertEquals(List.of(), newOnes(engine, 0));
    putNewOnes(engine, described);
    assertFirstIsOfTheViewersTopic(engine);
  }

  @Test
  void recommend_itemThatFewLike_isExpectedWhereItsContentSays() {
    Engine engine = learned(Described.VECTOR, Map.of("factors.ridge", "0.2"));
    engine.apply(new ItemPut(Described.VECTOR.item("new-0", 0), START));
    engine.apply(
        Event.builder("stray", "like", "new-0", START.plusSeconds(801)).user("viewer-1").build());
    refresh(engine, true);
    assertTrue(rank(engine, 4) < rank(engine, 3), rank(engine, 4) + " and " + rank(engine, 3));
  }

  private static int rank(Engine engine, int viewer) {
    FeedRequest request =
        FeedRequest.builder("request-" + viewer, START.plusSeconds(1_000))
            .user("viewer-" + viewer)
            .count(60)
            .build();
    List<String> items = engine.recommend(request).items().stream().map(FeedItem::item).toList();
    return items.contains("new-0") ? items.indexOf("new-0") : items.size();
  }

  @Test
  void recommend_vectorsThatDoNotFit_areLeftOut() {
    Engine engine = learned(Described.VECTOR);
    engine.apply(put("odd", 3, 3, 3));
    engine.apply(put("zero", 0, 0, 0, 0, 0, 0));
    engine.apply(put("huge", 3e38f, 3e38f, -3e38f, 3e38f, 3e38f, 3e38f));
    engine.apply(put("tiny", 1e-38f, 0, 0, 0, 0, 0));
    refresh(engine, true);
    putNewOnes(engine, Described.VECTOR);
    engine.apply(put("new-odd", 3, 3, 3));
    engine.apply(put("new-zero", 0, 0, 0, 0, 0, 0));
    assertFirstIsOfTheViewersTopic(engine);
    assertFalse(newOnes(engine, 0).contains("new-odd"));
    assertFalse(newOnes(engine, 0).contains("new-zero"));
  }

  @ParameterizedTest
  @EnumSource(Described.class)
  void replay_withContent_comesToTheSameState(Described described) {
    Engine first = learned(described);
    Engine second = learned(described);
    for (Engine engine : List.of(first, second)) {
      refresh(engine, false);
      putNewOnes(engine, described);
      refresh(engine, false);
    }
    assertEquals(first.digest(), second.digest());
  }

  @Test
  void refresh_allVectorsAlike_saysNothing() {
    Engine engine = builder().build();
    for (int item = 0; item < ITEMS; item++) {
      engine.apply(put("item-" + item, 1, 2));
    }
    engine.apply(
        Event.builder("like", "like", "item-1", START.plusSeconds(1)).user("viewer-1").build());
    refresh(engine, true);
    engine.apply(put("new-alike", 1, 2));
    assertEquals(List.of(), newOnes(engine, 1));
  }

  private static ItemPut put(String id, float... components) {
    Map<String, Embedding> vectors = Map.of("look", Embedding.of(components));
    return new ItemPut(Item.builder(id).vectors(vectors).build(), START);
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

  @ParameterizedTest
  @EnumSource(Described.class)
  void restore_withNewItems_findsThemToo(Described described) {
    Engine engine = learned(described);
    refresh(engine, true);
    putNewOnes(engine, described);
    engine.save(directory);
    Engine restored = builder().restore(directory);

    assertEquals(engine.digest(), restored.digest());
    assertFirstIsOfTheViewersTopic(restored);
    engine.apply(new ItemPut(described.item("new-later", 1), START));
    restored.apply(new ItemPut(described.item("new-later", 1), START));
    assertEquals(newOnes(engine, 1), newOnes(restored, 1));
    assertEquals(engine.digest(), restored.digest());
  }
}
