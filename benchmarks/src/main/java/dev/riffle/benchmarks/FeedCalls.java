package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import java.time.Instant;
import java.util.SplittableRandom;

/** Requests for feeds of users by their frequency. Thread-safe. */
final class FeedCalls implements Paced.Call {
  private static final int COUNT = 10;

  private final Engine engine;
  private final World world;
  private final Instant now;

  FeedCalls(Engine engine, World world, Instant now) {
    this.engine = engine;
    this.world = world;
    this.now = now;
  }

  @Override
  public void run(long number) {
    Feed feed = engine.recommend(request(number));
    if (feed.items().isEmpty()) {
      throw new IllegalStateException("the feed of " + feed.request().user() + " was empty");
    }
  }

  FeedRequest request(long number) {
    int user = world.user(new SplittableRandom(number * 0x9E3779B97F4A7C15L));
    return FeedRequest.builder("r-" + number, now).user(World.userId(user)).count(COUNT).build();
  }
}
