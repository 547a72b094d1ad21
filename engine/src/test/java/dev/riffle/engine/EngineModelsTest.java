package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is predicted from the set of liked items, and from factors. */
class EngineModelsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int GROUPS = 4;
  private static final int ITEMS = 40;
  private static final int VIEWERS = 200;

  @TempDir Path directory;

  private static Settings settings(Map<String, String> more) {
    Map<String, String> values = new TreeMap<>();
    values.put("factors.dimensions", "8");
    values.put("associations.solve-every", "4");
    values.put("exploration.share", "0");
    values.putAll(more);
    return Settings.of(values);
  }

  private static Engine.Builder builder(Settings settings) {
    return Engine.builder()
        .objective(Objective.of("like", "like", Duration.ofMinutes(10), 1))
        .settings(settings);
  }

  private static void put(Engine engine) {
    for (int item = 0; item < ITEMS; item++) {
      engine.apply(new ItemPut(Item.builder("item-" + item).build(), START));
    }
  }

  /** Viewers like items of their own group: that of their number, modulo {@link #GROUPS}. */
  private static void like(Engine engine, int from, int to) {
    Random random = new Random(from);
    for (int i = from; i < to; i++) {
      int viewer = random.nextInt(VIEWERS);
      int item = random.nextInt(ITEMS / GROUPS) * GROUPS + viewer % GROUPS;
      engine.apply(
          Event.builder("like-" + i, "like", "item-" + item, START.plusSeconds(i))
              .user("viewer-" + viewer)
              .build());
    }
  }

  private static long ofGroup(Engine engine, int viewer, int count) {
    FeedRequest request =
        FeedRequest.builder("request-" + viewer, START.plusSeconds(10_000))
            .user("viewer-" + viewer)
            .count(count)
            .build();
    return engine.recommend(request).items().stream()
        .map(FeedItem::item)
        .filter(item -> Integer.parseInt(item.substring(5)) % GROUPS == viewer % GROUPS)
        .count();
  }

  @ParameterizedTest
  @CsvSource({"associated,associations,false", "associated,associations,true", "fit,factors,false"})
  void recommend_oneModelAlone_findsWhatTheViewersGroupLikes(
      String feature, String source, boolean batch) {
    Map<String, String> values = new TreeMap<>();
    values.put("associations.batch", String.valueOf(batch));
    values.put("associations.half-life", "forever");
    for (String other :
        new String[] {
          "popular",
          "trending",
          "neighbours",
          "content",
          "fresh",
          "recent",
          "associations",
          "factors"
        }) {
      values.put("candidates." + other, other.equals(source) ? "40" : "0");
    }
    values.put("ranking.start", feature + ":1");
    values.put("ranking.choice-every", "0");
    values.put("reranking.variety", "0");
    Engine engine = builder(settings(values)).build();
    put(engine);
    like(engine, 0, 600);
    engine.apply(new Refresh(true, START.plusSeconds(600)));

    long wanted = 0;
    for (int viewer = 0; viewer < 40; viewer++) {
      wanted += ofGroup(engine, viewer, 3);
    }
    assertTrue(wanted >= 108, wanted + " of 120 are of the viewer's group");
  }

  private static void live(Engine engine) {
    put(engine);
    like(engine, 0, 300);
    engine.apply(new Refresh(false, START.plusSeconds(300)));
    like(engine, 300, 400);
    engine.apply(new Refresh(false, START.plusSeconds(400)));
    like(engine, 400, 500);
  }

  @Test
  void replay_withRefreshes_comesToTheSameState() {
    Engine first = builder(settings(Map.of())).build();
    Engine second = builder(settings(Map.of())).build();
    live(first);
    live(second);

    assertEquals(first.digest(), second.digest());
    assertEquals(ITEMS, first.metrics().get("items-with-factors"));
  }

  @Test
  void restore_whileFactorsAreSolved_comesToTheSameState() {
    Engine whole = builder(settings(Map.of())).build();
    live(whole);
    whole.save(directory);
    Engine restored = builder(settings(Map.of())).restore(directory);
    for (Engine engine : new Engine[] {whole, restored}) {
      like(engine, 500, 600);
      engine.apply(new Refresh(false, START.plusSeconds(600)));
      like(engine, 600, 700);
    }

    assertEquals(whole.digest(), restored.digest());
  }
}
