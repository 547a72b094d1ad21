package dev.riffle.evaluation.topn;

import dev.riffle.engine.Engine;
import dev.riffle.engine.Settings;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.Refresh;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import dev.riffle.evaluation.data.Interactions;
import dev.riffle.evaluation.report.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The engine, trained through its facade: every item is put, then every pair of the training part
 * becomes an event. The split has no time, so events come a second apart.
 */
final class EngineRanker implements Ranker {
  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
  private static final String TAKE = "take";
  private static final int EXCLUDE_MAX = 10_000;
  private static final long SEED = 1;

  private final Interactions split;
  private final Engine engine;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Instant end;

  EngineRanker(Interactions split, Settings settings) {
    this.split = split;
    this.end = START.plusSeconds(split.trainSize() + 1);
    this.engine =
        Engine.builder()
            .objective(Objective.of(TAKE, TAKE, Duration.ofMinutes(10), 1))
            .settings(settings)
            .build();
    putItems();
  }

  @Override
  public int[] recommend(int user, int count) {
    FeedRequest request =
        FeedRequest.builder("request-" + user, end)
            .user(split.userId(user))
            .count(count)
            .exclude(exclude(user))
            .build();
    return engine.recommend(request).items().stream()
        .mapToInt(item -> numbers.getOrDefault(item.item(), -1))
        .toArray();
  }

  private Set<String> exclude(int user) {
    int[] own = split.train(user);
    Set<String> exclude = HashSet.newHashSet(own.length);
    for (int i = 0; i < Math.min(own.length, EXCLUDE_MAX); i++) {
      exclude.add(split.itemId(own[i]));
    }
    return exclude;
  }

  private void putItems() {
    for (int item = 0; item < split.items(); item++) {
      String id = split.itemId(item);
      numbers.put(id, item);
      engine.apply(new ItemPut(Item.builder(id).vectors(split.vectors(item)).build(), START));
    }
  }

  /**
   * Learns the training part.
   *
   * @param ordered user by user, each in order; else all pairs in random order, seeded
   */
  void learn(boolean ordered, Ticker progress) {
    long[] pairs = pairs();
    if (!ordered) {
      shuffle(pairs);
    }
    for (int i = 0; i < pairs.length; i++) {
      engine.apply(event(i, (int) (pairs[i] >>> 32), (int) pairs[i]));
      progress.tick(i + 1);
    }
  }

  /** Solves all models from what was learned. */
  void solve() {
    engine.apply(new Refresh(true, end));
  }

  private Event event(int index, int user, int item) {
    return Event.builder("event-" + index, TAKE, split.itemId(item), START.plusSeconds(index + 1L))
        .user(split.userId(user))
        .build();
  }

  private long[] pairs() {
    long[] pairs = new long[Math.toIntExact(split.trainSize())];
    int size = 0;
    for (int user = 0; user < split.users(); user++) {
      for (int item : split.train(user)) {
        pairs[size++] = (long) user << 32 | item;
      }
    }
    return pairs;
  }

  private static void shuffle(long[] pairs) {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = pairs.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      long pair = pairs[i];
      pairs[i] = pairs[other];
      pairs[other] = pair;
    }
  }
}
