package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on how many places go to what. */
class EngineQuotaTest {
  private static final Instant NOW = Fixture.START.plusSeconds(600);

  /** Of which {@code news} are liked, so that without a rule they would fill the feed. */
  private static Engine engine(String quotas, int clips, int news) {
    Engine engine =
        Engine.builder()
            .objectives(Fixture.objectives())
            .settings(
                Settings.of(
                    Map.of(
                        "reranking.quotas", quotas,
                        "exploration.share", "0.2",
                        "exploration.random", "0.3",
                        "candidates.fresh", "60",
                        "candidates.recent", "200")))
            .build();
    for (int i = 0; i < clips; i++) {
      engine.apply(new ItemPut(item("clip", i), Fixture.START));
    }
    for (int i = 0; i < news; i++) {
      engine.apply(new ItemPut(item("news", i), Fixture.START));
      for (int fan = 0; fan < 5; fan++) {
        String id = "like-%d-%d".formatted(i, fan);
        engine.learn(
            Fixture.event(id, "like", "fan-" + fan, "news-" + i, Fixture.START.plusSeconds(fan)));
      }
    }
    return engine;
  }

  private static Item item(String kind, int number) {
    return Item.builder(kind + "-" + number)
        .kind(kind)
        .author("author-" + number % 7)
        .tags("topic-" + number % 4)
        .build();
  }

  private static List<String> feed(Engine engine, String request, int count) {
    Feed feed = engine.recommend(Fixture.request(request, "s", NOW).count(count).build());
    return feed.items().stream().map(FeedItem::item).toList();
  }

  private static boolean isNews(String item) {
    return item.startsWith("news");
  }

  private static long most(List<String> items, int window, Predicate<String> sort) {
    long most = 0;
    for (int end = 1; end <= items.size(); end++) {
      most =
          Math.max(
              most, items.subList(Math.max(0, end - window), end).stream().filter(sort).count());
    }
    return most;
  }

  @Test
  void recommend_noRule_newsFillsTheFeed() {
    List<String> feed = feed(engine("", 60, 120), "r", 10);
    assertTrue(most(feed, 10, EngineQuotaTest::isNews) >= 6, feed::toString);
  }

  @Test
  void recommend_atMost_holdsInEveryWindow() {
    Random random = new Random(1);
    for (int i = 0; i < 40; i++) {
      int window = 2 + random.nextInt(12);
      int most = random.nextInt(window);
      String rule = "kind = news at most %d of %d".formatted(most, window);
      List<String> feed = feed(engine(rule, 60, 120), "r" + i, 25);
      assertEquals(25, feed.size(), rule);
      assertEquals(most, most(feed, window, EngineQuotaTest::isNews), () -> rule + ": " + feed);
    }
  }

  @Test
  void recommend_atLeast_holdsInEveryWindow() {
    for (int least = 1; least <= 5; least++) {
      String rule = "kind in (clip, podcast) at least %d of 5".formatted(least);
      List<String> feed = feed(engine(rule, 60, 120), "r", 25);
      assertEquals(5 - least, most(feed, 5, EngineQuotaTest::isNews), () -> rule + ": " + feed);
    }
  }

  @Test
  void recommend_twoRules_bothHold() {
    String rules =
        "kind = news at most 2 of 6, not (tag = topic-1 or tag = topic-2) at most 3 of 5";
    List<String> feed = feed(engine(rules, 60, 120), "r", 25);
    assertEquals(25, feed.size());
    assertTrue(most(feed, 6, EngineQuotaTest::isNews) <= 2, feed::toString);
    Predicate<String> other = id -> Integer.parseInt(id.substring(5)) % 4 % 3 == 0;
    assertTrue(most(feed, 5, other) <= 3, feed::toString);
  }

  @Test
  void recommend_atMostAndNothingElseIsLeft_theFeedEnds() {
    List<String> feed = feed(engine("kind = news at most 1 of 3", 2, 50), "r", 20);
    assertTrue(feed.size() >= 2 && feed.size() < 20, feed::toString);
    assertTrue(most(feed, 3, EngineQuotaTest::isNews) <= 1, feed::toString);
  }

  @Test
  void recommend_atLeastAndNoneAreLeft_givesWay() {
    List<String> feed = feed(engine("kind = podcast at least 2 of 5", 5, 50), "r", 20);
    assertEquals(20, feed.size());
  }

  @Test
  void recommend_oneByOne_windowsReachOverFeeds() {
    Engine engine = engine("kind = news at most 2 of 6", 60, 120);
    List<String> watched = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Instant time = NOW.plusSeconds(i);
      Feed feed = engine.recommend(Fixture.request("r" + i, "s", time).count(1).build());
      String item = feed.items().getFirst().item();
      engine.apply(feed.served());
      engine.learn(Fixture.watch("w" + i, "s", item, time, 0.95, feed));
      watched.add(item);
    }
    assertEquals(2, most(watched, 6, EngineQuotaTest::isNews), watched::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "kind = news at most 1 of 4, news, clip",
    "kind = news at least 2 of 3, clip, news",
  })
  void recommend_manyRequests_propensitiesAreTheFrequencies(
      String quotas, String usedUp, String other) {
    Engine engine = engine(quotas, 12, 12);
    int requests = 16_000;
    double inverse = 0;
    double admitted = 0;
    for (int i = 0; i < requests; i++) {
      Feed feed = engine.recommend(Fixture.request("r" + i, "s", NOW).count(3).build());
      List<String> before = feed.items().stream().limit(2).map(FeedItem::item).toList();
      boolean full = before.stream().anyMatch(item -> item.startsWith(usedUp));
      admitted += full ? 12 - before.stream().filter(item -> item.startsWith(other)).count() : 22;
      inverse += 1 / feed.items().getLast().propensity();
    }
    assertEquals(admitted / requests, inverse / requests, 0.05 * admitted / requests);
  }
}
