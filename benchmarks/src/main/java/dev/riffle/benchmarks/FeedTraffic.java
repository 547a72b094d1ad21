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
 * What the app writes to its log: a feed, its impressions, a watch of each, a like now and then.
 */
final class FeedTraffic {
  private static final int SHOWN = 10;

  /** A served feed, ten impressions and ten watches. */
  static final int ENTRIES_PER_FEED = 1 + 2 * SHOWN;

  private FeedTraffic() {}

  /** Returns the entries of some feeds of the engine as it is now, a feed every 100 ms. */
  static List<Entry> entries(
      Engine engine, World world, SplittableRandom random, int feeds, Instant start) {
    List<Entry> entries = new ArrayList<>(feeds * ENTRIES_PER_FEED);
    for (int i = 0; i < feeds; i++) {
      Instant time = start.plusMillis(100L * i);
      add(entries, engine, world, world.user(random), time, random);
    }
    return entries;
  }

  private static void add(
      List<Entry> entries,
      Engine engine,
      World world,
      int user,
      Instant time,
      SplittableRandom random) {
    String requestId = "feed-" + random.nextLong();
    Feed feed =
        engine.recommend(
            FeedRequest.builder(requestId, time).user(World.userId(user)).count(SHOWN).build());
    entries.add(feed.served());
    for (int position = 0; position < feed.items().size(); position++) {
      String item = feed.items().get(position).item();
      int number = Integer.parseInt(item.substring("item-".length()));
      Instant shown = time.plus(Duration.ofMillis(500L * position));
      entries.add(event(requestId, "impression", user, item, position, shown).build());
      double portion = world.portion(user, number, random);
      entries.add(
          event(requestId, "watch", user, item, position, shown.plusMillis(400))
              .portion(portion)
              .duration(Duration.ofMillis((long) (20_000 * portion)))
              .build());
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
