package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench learn}: what one core learns a second. */
@Command(
    name = "learn",
    description = "What one core learns a second: bare events, and feeds with what came of them.",
    mixinStandardHelpOptions = true)
final class LearnBench implements Callable<Integer> {
  private static final int CHUNK_MAX = 100_000;
  private static final double EVENTS_MIN = 100_000;

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(1_000_000, 10);

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "3000000",
      description = "Bare events to learn first (default: ${DEFAULT-VALUE}).")
  private int events;

  @Override
  public Integer call() throws IOException {
    Report report = new Report("learn", spec.commandLine().getOut());
    World world = World.of(options.items, options.users);
    Limits.report(report);
    Limits.reportLookups(world, report);
    Engine engine = AppEngine.empty();
    Filling filling = new Filling(engine, world);
    bare(filling, report);
    feeds(engine, new FeedTraffic(engine, world, filling.now()), report);
    report.figure("machine-load", Cpu.machineLoad());
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  private void bare(Filling filling, Report report) {
    report.say("Learning %,d watches without impressions", events);
    report.figure("items-put-per-second", filling.putItems());
    filling.learn(events);
    report.figure("bare-events-per-cpu-second", filling.learnedPerCpuSecond());
    shareOfLookups(report, "bare-events");
  }

  /** Feeds are invented in turns with learning, so that they are of an engine that knows. */
  private void feeds(Engine engine, FeedTraffic traffic, Report report) {
    report.say("Learning feeds, their impressions, watches and likes");
    int chunk = Math.min(CHUNK_MAX, events);
    learn(engine, traffic.next(chunk));
    long entries = 0;
    long learnedEvents = 0;
    long impressions = 0;
    double seconds = 0;
    while (seconds < options.seconds) {
      List<Entry> next = traffic.next(chunk);
      seconds += learn(engine, next);
      entries += next.size();
      learnedEvents += next.stream().filter(Event.class::isInstance).count();
      impressions += next.stream().filter(LearnBench::isImpression).count();
    }
    report.figure("feeds-entries-per-cpu-second", entries / seconds);
    report.figure("feeds-events-per-cpu-second", learnedEvents / seconds);
    report.atLeast(
        "feeds-outcomes-per-cpu-second", (learnedEvents - impressions) / seconds, EVENTS_MIN);
    shareOfLookups(report, "feeds-outcomes");
    engine.metrics().forEach((name, value) -> report.figure("engine-" + name, (double) value));
  }

  private static boolean isImpression(Entry entry) {
    return entry instanceof Event event && event.type().equals("impression");
  }

  private static void shareOfLookups(Report report, String name) {
    report.figure(
        name + "-share-of-lookups",
        report.figure(name + "-per-cpu-second")
            / report.figure("limit-lookups-of-user-and-item-per-second"));
  }

  private static double learn(Engine engine, List<Entry> entries) {
    double before = Cpu.threadSeconds();
    entries.forEach(engine::apply);
    return Cpu.threadSeconds() - before;
  }
}
