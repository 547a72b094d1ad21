package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench snapshot}: saving an engine that learns and serves, and restoring it. */
@Command(
    name = "snapshot",
    description = {
      "Saves an engine while it learns 10,000 entries a second and serves 500 feeds, and restores",
      "it; how long learning and feeds have to wait meanwhile."
    },
    mixinStandardHelpOptions = true)
final class SnapshotBench implements Callable<Integer> {
  private static final int ENTRIES_PER_SECOND = 10_000;
  private static final int FEEDS_PER_SECOND = 500;
  private static final int PART_BYTES = 1 << 20;

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(1_000_000, 10);

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "3000000",
      description = "Events to learn first (default: ${DEFAULT-VALUE}).")
  private int events;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Report report = new Report("snapshot", spec.commandLine().getOut());
    report.note("collectors", Pauses.collectors());
    World world = World.of(options.items, options.users);
    Engine engine = AppEngine.empty();
    Filling filling = new Filling(engine, world);
    report.say("Filling with %,d items and %,d events", world.items(), events);
    filling.putItems();
    filling.learn(events);
    Path folder = Files.createTempDirectory("riffle-bench");
    try {
      FeedTraffic traffic = new FeedTraffic(engine, world, filling.now());
      FeedCalls feeds = new FeedCalls(engine, world, filling.now());
      withoutSaving(engine, traffic, feeds, report);
      report.say("The first snapshot of this process, while its code is being compiled");
      report.figure("first-learning-wait-max-millis", save(engine, traffic, feeds, folder, report));
      report.say("The next one");
      report.atMost("learning-wait-max-millis", save(engine, traffic, feeds, folder, report), 10);
      restore(folder, report);
    } finally {
      Folders.remove(folder);
    }
    report.figure("machine-load", Cpu.machineLoad());
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  private void withoutSaving(Engine engine, FeedTraffic traffic, FeedCalls feeds, Report report)
      throws InterruptedException {
    Learning learning = learning(engine, traffic);
    new Paced(FEEDS_PER_SECOND, options.seconds).run(1, feeds);
    learning.stop();
    report.figure("learning-wait-max-without-millis", learning.waits().maxMillis());
  }

  /** Returns the longest wait of the learner, in milliseconds. */
  private double save(
      Engine engine, FeedTraffic traffic, FeedCalls feeds, Path folder, Report report)
      throws InterruptedException, IOException {
    Learning learning = learning(engine, traffic);
    double[] seconds = new double[1];
    Thread saver = Thread.ofPlatform().start(() -> seconds[0] = secondsOf(engine, folder));
    Latencies latencies = new Paced(FEEDS_PER_SECOND, options.seconds).run(1, feeds);
    saver.join();
    learning.stop();
    long bytes = Engine.snapshots(folder).getFirst().bytes();
    report.figure("snapshot-megabytes", bytes / 1e6);
    report.figure("save-seconds", seconds[0]);
    report.figure("save-megabytes-per-second", bytes / 1e6 / seconds[0]);
    report.figure("limit-disk-megabytes-per-second", disk(folder, bytes));
    report.figure("learning-wait-p99-millis", learning.waits().millis(0.99));
    report.figure("feeds-while-saving-p99-millis", latencies.millis(0.99));
    report.figure("feeds-while-saving-max-millis", latencies.maxMillis());
    return learning.waits().maxMillis();
  }

  private Learning learning(Engine engine, FeedTraffic traffic) {
    int count = ENTRIES_PER_SECOND * (options.seconds + 5);
    return Learning.start(engine, traffic.next(count), ENTRIES_PER_SECOND);
  }

  private static double secondsOf(Engine engine, Path folder) {
    long began = System.nanoTime();
    engine.save(folder);
    return (System.nanoTime() - began) / 1e9;
  }

  private static void restore(Path folder, Report report) {
    long bytes = Engine.snapshots(folder).getFirst().bytes();
    long began = System.nanoTime();
    Engine restored = AppEngine.builder().restore(folder);
    double seconds = (System.nanoTime() - began) / 1e9;
    report.figure("restored-position", (double) restored.position());
    report.atLeast("restore-megabytes-per-second", bytes / 1e6 / seconds, 500);
  }

  /** Returns how fast as many zeros are written and forced to the same disk. */
  private static double disk(Path folder, long bytes) throws IOException {
    Path file = folder.resolve("zeros");
    long began = System.nanoTime();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (long left = bytes; left > 0; left -= PART_BYTES) {
        channel.write(ByteBuffer.allocate(PART_BYTES));
      }
      channel.force(true);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    Files.delete(file);
    return bytes / 1e6 / seconds;
  }
}
