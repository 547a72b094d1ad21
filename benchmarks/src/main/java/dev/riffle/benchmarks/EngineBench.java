package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench engine}: the engine alone, in this process. */
@Command(
    name = "engine",
    description = "The engine in this process: recommend, learning, memory.",
    mixinStandardHelpOptions = true)
final class EngineBench implements Callable<Integer> {
  private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options;

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "600000",
      description = "Watch events to learn first (default: ${DEFAULT-VALUE}).")
  private int events;

  @Option(
      names = "--pace",
      paramLabel = "N",
      defaultValue = "5000",
      description = "Entries learned a second while recommending (default: ${DEFAULT-VALUE}).")
  private int pace;

  @Option(
      names = "--feeds",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Feeds to serve and learn, twice (default: ${DEFAULT-VALUE}).")
  private int feeds;

  private Instant now = START;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Report report = new Report("engine", spec.commandLine().getOut());
    World world = World.of(options.items, options.users);
    Engine engine = load(world, report);
    recommend(engine, world, report);
    learnFeeds(engine, world, report);
    recommendWhileLearning(engine, world, report);
    report.figure("machine-load", Cpu.machineLoad());
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  private Engine load(World world, Report report) {
    report.say("Loading %,d items and %,d users", world.items(), world.users());
    long before = Heap.liveBytes();
    Engine engine = AppEngine.empty();
    long empty = Heap.liveBytes();
    report.figure("empty-engine-megabytes", (empty - before) / 1e6);
    long began = System.nanoTime();
    for (int i = 0; i < world.items(); i++) {
      engine.put(world.item(i, START));
    }
    report.figure("items-put-per-second", world.items() / secondsSince(began));
    long withItems = Heap.liveBytes();
    report.figure("bytes-per-item", (double) (withItems - empty) / world.items());
    learn(engine, world, report);
    long withUsers = Heap.liveBytes();
    report.figure("bytes-per-user", (double) (withUsers - withItems) / world.users());
    report.figure("engine-megabytes", (withUsers - before) / 1e6);
    return engine;
  }

  private void learn(Engine engine, World world, Report report) {
    SplittableRandom random = new SplittableRandom(1);
    List<Entry> entries = new ArrayList<>(events);
    for (int i = 0; i < events; i++) {
      int user = i < world.users() ? i : world.user(random);
      now = now.plusMillis(20);
      entries.add(world.watch(i, user, world.itemFor(user, random), now, random));
    }
    report.figure("watch-events-learned-per-cpu-second", events / learn(engine, entries));
  }

  private void recommend(Engine engine, World world, Report report) {
    report.say("Recommending on one thread");
    SplittableRandom random = new SplittableRandom(2);
    run(engine, world, random, options.seconds / 3.0, new Latencies(), new Latencies());
    Latencies latencies = new Latencies();
    Latencies cpu = new Latencies();
    double busy = Cpu.threadSeconds();
    double seconds = run(engine, world, random, options.seconds, latencies, cpu);
    busy = Cpu.threadSeconds() - busy;
    report.latencies("recommend", latencies, seconds);
    report.figure("recommend-per-cpu-second", latencies.count() / busy);
    report.figure("recommend-cpu-p50-millis", cpu.millis(0.5));
    report.figure("recommend-cpu-p99-millis", cpu.millis(0.99));
  }

  /** Learns entries on this thread and returns the seconds of processor time that it took. */
  private static double learn(Engine engine, List<Entry> entries) {
    double before = Cpu.threadSeconds();
    entries.forEach(engine::apply);
    return Cpu.threadSeconds() - before;
  }

  /** The app's way: a feed is served, its items are seen, some are watched. */
  private void learnFeeds(Engine engine, World world, Report report) {
    report.say("Learning feeds with their impressions and watches");
    SplittableRandom random = new SplittableRandom(3);
    List<Entry> entries = FeedTraffic.entries(engine, world, random, feeds, now);
    entries.forEach(engine::apply);
    now = now.plus(Duration.ofHours(2));
    List<Entry> measured = FeedTraffic.entries(engine, world, random, feeds, now);
    double seconds = learn(engine, measured);
    now = now.plus(Duration.ofHours(2));
    report.figure("feed-entries-learned-per-cpu-second", measured.size() / seconds);
  }

  private void recommendWhileLearning(Engine engine, World world, Report report)
      throws InterruptedException {
    report.say("Recommending while another thread learns %,d entries a second", pace);
    SplittableRandom random = new SplittableRandom(4);
    int wanted = pace * (options.seconds + 2) / FeedTraffic.ENTRIES_PER_FEED + 1;
    List<Entry> entries = FeedTraffic.entries(engine, world, random, wanted, now);
    AtomicBoolean stopped = new AtomicBoolean();
    AtomicLong learned = new AtomicLong();
    Thread learner =
        Thread.ofPlatform().start(() -> learnAtPace(engine, entries, stopped, learned));
    Latencies latencies = new Latencies();
    double seconds = run(engine, world, random, options.seconds, latencies, new Latencies());
    stopped.set(true);
    learner.join();
    report.latencies("recommend-while-learning", latencies, seconds);
    report.figure("learned-meanwhile-per-second", learned.get() / seconds);
  }

  private void learnAtPace(
      Engine engine, List<Entry> entries, AtomicBoolean stopped, AtomicLong learned) {
    long began = System.nanoTime();
    for (int i = 0; i < entries.size() && !stopped.get(); i++) {
      engine.apply(entries.get(i));
      learned.incrementAndGet();
      long due = began + (long) (1e9 * (i + 1) / pace);
      while (System.nanoTime() < due && !stopped.get()) {
        LockSupport.parkNanos(50_000);
      }
    }
  }

  /** Asks for feeds one after another, and records the time and the processor time of each. */
  private double run(
      Engine engine,
      World world,
      SplittableRandom random,
      double seconds,
      Latencies latencies,
      Latencies cpu) {
    long began = System.nanoTime();
    long until = began + (long) (seconds * 1e9);
    int number = 0;
    while (System.nanoTime() < until) {
      FeedRequest request = request(world, random, "r-" + seconds + "-" + number++);
      double busy = Cpu.threadSeconds();
      long at = System.nanoTime();
      Feed feed = engine.recommend(request);
      latencies.record(System.nanoTime() - at);
      cpu.record((long) ((Cpu.threadSeconds() - busy) * 1e9));
      if (feed.items().isEmpty()) {
        throw new IllegalStateException("the feed of " + request.user() + " was empty");
      }
    }
    return secondsSince(began);
  }

  private FeedRequest request(World world, SplittableRandom random, String id) {
    return FeedRequest.builder(id, now).user(World.userId(world.user(random))).count(10).build();
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }
}
