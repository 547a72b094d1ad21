package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench engine}: the whole pipeline in this process, at rest and while it learns. */
@Command(
    name = "engine",
    description = {
      "The engine in this process: feeds at rest and while it learns, pauses, memory.",
      "Requests come at a steady rate on two threads while a third learns at its own; the same",
      "with requests that do nothing shows what the machine itself adds."
    },
    mixinStandardHelpOptions = true)
final class EngineBench implements Callable<Integer> {
  private static final int THREADS = 2;

  /** Requests and entries a second, and the most that p99 may be, in milliseconds. */
  private record Goal(int requests, int entries, double p99) {}

  private static final List<Goal> GOALS =
      List.of(new Goal(1_000, 10_000, 10), new Goal(2_000, 20_000, 5));

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(1_000_000, 10);

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "3000000",
      description = "Events to learn first (default: ${DEFAULT-VALUE}).")
  private int events;

  @Option(
      names = "--curve",
      paramLabel = "N,...",
      split = ",",
      description =
          "Instead: feeds at rest at each of these numbers of items,"
              + " such as 10000,100000,1000000,3000000.")
  private List<Integer> curve = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Report report = new Report("engine", spec.commandLine().getOut());
    report.note("collectors", Pauses.collectors());
    Limits.report(report);
    if (curve.isEmpty()) {
      measure(report);
    }
    for (int items : curve) {
      atRest(filled(items, report), "items-" + items + "-feeds", report);
    }
    report.figure("machine-load", Cpu.machineLoad());
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  private void measure(Report report) throws InterruptedException {
    FullMemory.report(options.items, report);
    Filled filled = filled(options.items, report);
    atRest(filled, "feeds", report);
    for (Goal goal : GOALS) {
      whileLearning(filled, goal, report);
    }
    mostWhileLearning(filled, report);
  }

  /** An engine that has learned, its requests and what it is to learn next. */
  private record Filled(Engine engine, FeedCalls calls, FeedTraffic traffic) {}

  private Filled filled(int items, Report report) {
    report.say("Filling with %,d items and %,d events", items, events);
    World world = World.of(items, options.users);
    long before = Heap.liveBytes();
    Engine engine = AppEngine.empty();
    Filling filling = new Filling(engine, world);
    report.figure("items-put-per-second", filling.putItems());
    filling.learn(events);
    report.figure("bare-events-learned-per-cpu-second", filling.learnedPerCpuSecond());
    report.figure("engine-megabytes", (Heap.liveBytes() - before) / 1e6);
    return new Filled(
        engine,
        new FeedCalls(engine, world, filling.now()),
        new FeedTraffic(engine, world, filling.now()));
  }

  private void atRest(Filled filled, String name, Report report) {
    report.say("Feeds on one thread, at rest");
    alone(filled.calls(), options.seconds / 3.0, new Latencies());
    Latencies latencies = new Latencies();
    double busy = Cpu.threadSeconds();
    long allocated = Allocation.threadBytes();
    alone(filled.calls(), options.seconds, latencies);
    report.figure(
        name + "-bytes-allocated-each",
        (double) (Allocation.threadBytes() - allocated) / latencies.count());
    report.figure(name + "-per-cpu-second", latencies.count() / (Cpu.threadSeconds() - busy));
    report.latencies(name, latencies, options.seconds);
  }

  private static void alone(FeedCalls calls, double seconds, Latencies latencies) {
    long until = System.nanoTime() + (long) (seconds * 1e9);
    long number = 0;
    for (long at = System.nanoTime(); at < until; ) {
      calls.run(number++);
      long done = System.nanoTime();
      latencies.record(done - at);
      at = done;
    }
  }

  private void whileLearning(Filled filled, Goal goal, Report report) throws InterruptedException {
    String name = "feeds-while-learning-" + goal.entries();
    report.say("%,d feeds a second, while learning %,d", goal.requests(), goal.entries());
    Latencies nothing = whileLearning(filled, goal, number -> {}, name + "-limit", report);
    Latencies latencies;
    try (Pauses pauses = Pauses.start()) {
      latencies = whileLearning(filled, goal, filled.calls(), name, report);
      pauses.report(report, name);
    }
    report.atLeast(
        name + "-per-second", latencies.count() / (double) options.seconds, 0.99 * goal.requests());
    report.figure(name + "-p50-millis", latencies.millis(0.5));
    report.atMost(name + "-p99-millis", latencies.millis(0.99), goal.p99());
    report.figure(name + "-p999-millis", latencies.millis(0.999));
    report.figure(name + "-limit-p99-millis", nothing.millis(0.99));
  }

  private Latencies whileLearning(
      Filled filled, Goal goal, Paced.Call call, String name, Report report)
      throws InterruptedException {
    Learning learning = learning(filled, goal.entries());
    Latencies latencies = new Paced(goal.requests(), options.seconds).run(THREADS, call);
    report.atLeast(name + "-learned-per-second", learning.stop(), 0.98 * goal.entries());
    return latencies;
  }

  private void mostWhileLearning(Filled filled, Report report) throws InterruptedException {
    int entries = GOALS.getFirst().entries();
    report.say("As many feeds as there can be, while learning %,d entries a second", entries);
    Learning learning = learning(filled, entries);
    Latencies latencies = Paced.withoutPause(options.seconds).run(THREADS, filled.calls());
    learning.stop();
    report.latencies("feeds-most", latencies, options.seconds);
  }

  private Learning learning(Filled filled, int perSecond) {
    return Learning.start(
        filled.engine(), filled.traffic().next(perSecond * (options.seconds + 1)), perSecond);
  }
}
