package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What the app writes to its log: a feed, its impressions, a watch of each, a like now and then;
 * ten feeds a second by the log's time. Not thread-safe.
 */
final class FeedTraffic {
  private static final int SHOWN = 10;
  private static final Duration STEP = Duration.ofMillis(100);
  private static final double LIKES = 0.1;

  private final Engine engine;
  private final World world;
  private final SplittableRandom random = new SplittableRandom(3);
  private Instant time;
  private long number;

  FeedTraffic(Engine engine, World world, Instant start) {
    this.engine = engine;
    this.world = world;
    time = start;
  }

  /**
   * Returns at least {@code count} entries that follow on the last ones, by the engine as it is.
   */
  List<Entry> next(int count) {
    List<Entry> entries = new ArrayList<>(count + 3 * SHOWN);
    while (entries.size() < count) {
      add(entries, world.user(random));
      time = time.plus(STEP);
    }
    return entries;
  }

  private void add(List<Entry> entries, int user) {
    String id = "feed-" + number++;
    Feed feed =
        engine.recommend(
            FeedRequest.builder(id, time).user(World.userId(user)).count(SHOWN).build());
    entries.add(feed.served());
    for (int position = 0; position < feed.items().size(); position++) {
      see(entries, id, user, feed.items().get(position).item(), position);
    }
  }

  private void see(List<Entry> entries, String request, int user, String item, int position) {
    int number = Integer.parseInt(item.substring("item-".length()));
    Instant shown = time.plus(Duration.ofMillis(5L * position));
    entries.add(event(request, "impression", user, item, position, shown).build());
    double portion = world.portion(user, number, random);
    entries.add(
        event(request, "watch", user, item, position, shown.plusMillis(2))
            .portion(portion)
            .duration(Duration.ofMillis((long) (20_000 * portion)))
            .build());
    if (portion >= 0.9 && random.nextDouble() < LIKES) {
      entries.add(event(request, "like", user, item, position, shown.plusMillis(4)).build());
    }
  }

  private static Event.Builder event(
      String requestId, String type, int user, String item, int position, Instant time) {
    return Event.builder(requestId + "-" + type + "-" + position, type, item, time)
        .user(World.userId(user))
        .requestId(requestId)
        .position(position);
  }
}
