package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/** Fills an engine with the items of a world and with what its users watched. Not thread-safe. */
final class Filling {
  static final Instant START = Instant.parse("2026-06-01T00:00:00Z");
  private static final int CHUNK = 50_000;
  private static final Duration STEP = Duration.ofMillis(5);

  private final Engine engine;
  private final World world;
  private int learned;
  private double cpuSeconds;

  Filling(Engine engine, World world) {
    this.engine = engine;
    this.world = world;
  }

  /** Adds all items, and returns how many a second. */
  double putItems() {
    long began = System.nanoTime();
    for (int i = 0; i < world.items(); i++) {
      engine.apply(new ItemPut(world.item(i, START), START));
    }
    return world.items() / ((System.nanoTime() - began) / 1e9);
  }

  /**
   * Learns watches: of every user in turn first, then of users by their frequency. Another thread
   * invents the next ones meanwhile.
   */
  void learn(int events) {
    CompletableFuture<List<Event>> next = invent(0, events);
    for (int from = 0; from < events; from += CHUNK) {
      List<Event> chunk = next.join();
      next = invent(from + CHUNK, events);
      double before = Cpu.threadSeconds();
      chunk.forEach(engine::learn);
      cpuSeconds += Cpu.threadSeconds() - before;
      learned += chunk.size();
    }
  }

  /** Returns how many events one core learned a second. */
  double learnedPerCpuSecond() {
    return learned / cpuSeconds;
  }

  /** Returns a time behind all that was learned. */
  Instant now() {
    return START.plus(STEP.multipliedBy(learned)).plusSeconds(1);
  }

  private CompletableFuture<List<Event>> invent(int from, int end) {
    return CompletableFuture.supplyAsync(() -> {
      SplittableRandom random = new SplittableRandom(from);
      List<Event> events = new ArrayList<>(CHUNK);
      for (int i = from; i < Math.min(end, from + CHUNK); i++) {
        int user = i < world.users() ? i : world.user(random);
        int item = world.itemFor(user, random);
        events.add(world.watch(i, user, item, START.plus(STEP.multipliedBy(i)), random));
      }
      return events;
    });
  }
}
