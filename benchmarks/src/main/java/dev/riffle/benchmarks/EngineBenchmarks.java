package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The engine's two calls under JMH: a recommendation, and learning a watch. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class EngineBenchmarks {
  private static final int USERS = 10_000;
  private static final int EVENTS = 100_000;

  @Param({"1000", "100000"})
  int items = 1000;

  private final SplittableRandom random = new SplittableRandom(1);
  private World world = World.of(1, 1);
  private Engine engine = AppEngine.empty();
  private Instant now = Instant.parse("2026-06-01T00:00:00Z");
  private long number;

  /** Fills an engine. */
  @Setup(Level.Trial)
  public void fill() {
    world = World.of(items, USERS);
    engine = AppEngine.empty();
    for (int i = 0; i < items; i++) {
      engine.put(world.item(i, now));
    }
    for (int i = 0; i < EVENTS; i++) {
      learn();
    }
  }

  @Benchmark
  public Feed recommend() {
    return engine.recommend(
        FeedRequest.builder("r-" + number++, now)
            .user(World.userId(world.user(random)))
            .count(10)
            .build());
  }

  @Benchmark
  public void learn() {
    int user = world.user(random);
    now = now.plusMillis(20);
    engine.learn(world.watch(number++, user, world.itemFor(user, random), now, random));
  }
}
