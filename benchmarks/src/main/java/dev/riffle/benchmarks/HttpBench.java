package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench http}: a server in a process of its own, under load from this one. */
@Command(
    name = "http",
    description = "A server under load: feeds, durable events, from an event to its effect.",
    mixinStandardHelpOptions = true)
final class HttpBench implements Callable<Integer> {
  private static final int ITEMS_PER_REQUEST = 1_000;
  private static final int BATCH = 100;

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(100_000, 15);

  @Option(
      names = "--callers",
      paramLabel = "N",
      defaultValue = "16",
      description = "Connections that call at a time (default: ${DEFAULT-VALUE}).")
  private int callers;

  @Option(
      names = "--java-option",
      paramLabel = "OPTION",
      description = "An option for the server's Java; may be repeated.")
  private List<String> javaOptions =
      List.of("-XX:MaxRAMPercentage=50", "-XX:+UseZGC", "-XX:SoftMaxHeapSize=1g");

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    Report report = new Report("http", spec.commandLine().getOut());
    Path folder = Files.createTempDirectory("riffle-bench");
    try (ServerChild server =
        ServerChild.start(folder.resolve("data"), javaOptions, List.of("serve"))) {
      report.figure("first-start-seconds", server.awaitAnswer("/v1/health"));
      measure(server, report);
    } finally {
      Folders.remove(folder);
    }
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  private void measure(ServerChild server, Report report)
      throws IOException, InterruptedException, SQLException {
    World world = World.of(options.items, options.users);
    Requests requests = new Requests(world);
    Load load = new Load(server, callers);
    fill(server, world, requests, report);
    ingestion(server, load, requests, report);
    new CopyCeiling(server.data()).measure(options.seconds / 2.0, report);
    report.figure(
        "events-batched-share-of-copy",
        report.figure("events-batched-per-second") / report.figure("copy-rows-per-second"));
    feeds(server, load, world, requests, report);
    Effect effect = new Effect(server, world, requests);
    report.say("From an event to its effect, one caller");
    effect.measure(options.seconds, report, "event-to-effect");
    mixed(load, effect, world, requests, report);
    report.figure("server-resident-megabytes", server.residentBytes() / 1e6);
    report.figure("database-proportional-megabytes", server.databaseBytes() / 1e6);
    report.figure("machine-load", Cpu.machineLoad());
  }

  private void fill(ServerChild server, World world, Requests requests, Report report)
      throws IOException {
    report.say("Filling the catalogue with %,d items", world.items());
    long began = System.nanoTime();
    try (HttpConnection connection = server.connect()) {
      for (int i = 0; i < world.items(); i += ITEMS_PER_REQUEST) {
        int to = Math.min(world.items(), i + ITEMS_PER_REQUEST);
        Load.checked(connection.post("/v1/items", requests.items(i, to)));
      }
    }
    report.figure("items-per-second", world.items() / ((System.nanoTime() - began) / 1e9));
  }

  private void ingestion(ServerChild server, Load load, Requests requests, Report report)
      throws IOException, InterruptedException {
    report.say("Sending events, acknowledged when durable, %d callers", callers);
    Load.Call batch =
        (connection, random) ->
            Load.checked(connection.post("/v1/events", requests.events(BATCH, random)));
    load.run(options.seconds / 3.0, batch);
    double busy = server.cpuSeconds();
    Latencies batches = load.run(options.seconds, batch);
    busy = server.cpuSeconds() - busy;
    report.figure("events-batched-per-second", (double) batches.count() * BATCH / options.seconds);
    report.figure("events-batched-per-cpu-second", batches.count() * BATCH / busy);
    report.figure("events-batch-p50-millis", batches.millis(0.5));
    report.figure("events-batch-p99-millis", batches.millis(0.99));
    Latencies single =
        load.run(
            options.seconds,
            (connection, random) ->
                Load.checked(connection.post("/v1/events", requests.events(1, random))));
    report.latencies("events-single", single, options.seconds);
  }

  private void feeds(ServerChild server, Load load, World world, Requests requests, Report report)
      throws IOException, InterruptedException {
    report.say("Asking for feeds, %d callers", callers);
    Load.Call feed =
        (connection, random) ->
            Load.checked(connection.post("/v1/recommend", requests.recommend(world.user(random))));
    load.run(options.seconds / 2.0, feed);
    double busy = server.cpuSeconds();
    Latencies feeds = load.run(options.seconds, feed);
    report.figure("feeds-per-cpu-second", feeds.count() / (server.cpuSeconds() - busy));
    report.latencies("feeds", feeds, options.seconds);
    report.say("Asking for its health, the ceiling of the web stack");
    Load.Call health = (connection, random) -> Load.checked(connection.get("/v1/health"));
    load.run(options.seconds / 4.0, health);
    report.latencies("health", load.run(options.seconds / 2.0, health), options.seconds / 2.0);
    report.figure(
        "feeds-share-of-health",
        report.figure("feeds-per-second") / report.figure("health-per-second"));
  }

  /** Feeds and events together, while the way from an event to its effect is measured. */
  private void mixed(Load load, Effect effect, World world, Requests requests, Report report)
      throws InterruptedException, IOException {
    report.say("From an event to its effect, under load of feeds and events");
    Thread background = Thread.ofPlatform().start(() -> runMixed(load, world, requests));
    effect.measure(options.seconds, report, "event-to-effect-under-load");
    background.join();
  }

  private void runMixed(Load load, World world, Requests requests) {
    try {
      load.run(
          options.seconds,
          (connection, random) -> {
            Load.checked(connection.post("/v1/events", requests.events(10, random)));
            Load.checked(connection.post("/v1/recommend", requests.recommend(world.user(random))));
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
