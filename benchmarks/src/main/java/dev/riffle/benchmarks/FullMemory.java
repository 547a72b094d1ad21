package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.UserForgotten;
import java.time.Instant;

/**
 * What an item and a user take where nothing of theirs has room for more: a small world whose users
 * watch far more than is remembered of them.
 */
final class FullMemory {
  private static final int SIZE = 4_000;
  private static final int EVENTS_EACH = 200;

  private FullMemory() {}

  /** Measures a world of 4,000 items and users, or of {@code sizeMax} if that is less. */
  static void report(int sizeMax, Report report) {
    int size = Math.min(SIZE, sizeMax);
    report.say("Memory of full items and users: %,d of each", size);
    World world = World.of(size, size);
    Engine engine = AppEngine.empty();
    long empty = Heap.liveBytes();
    Filling filling = new Filling(engine, world);
    filling.putItems();
    filling.learn(EVENTS_EACH * size);
    long full = Heap.liveBytes();
    Instant now = filling.now();
    for (int user = 0; user < size; user++) {
      engine.apply(new UserForgotten(World.userId(user), now));
    }
    long items = Heap.liveBytes();
    report.atMost("bytes-per-full-user", (double) (full - items) / size, 1_536);
    report.atMost("bytes-per-full-item", (double) (items - empty) / size, 2_048);
  }
}
