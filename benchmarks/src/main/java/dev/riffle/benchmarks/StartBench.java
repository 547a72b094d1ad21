package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench start}: how soon the demo's first page is there, and what it weighs. */
@Command(
    name = "start",
    description = "Seconds to the demo's first page and first feed, and resident memory.",
    mixinStandardHelpOptions = true)
final class StartBench implements Callable<Integer> {
  private static final List<String> DEMO_MEMORY = List.of("-Xmx512m", "-XX:+UseSerialGC");

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(100_000, 15);

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A demo's data directory; without it, one is made, which takes minutes.")
  private @Nullable Path data;

  @Option(
      names = "--starts",
      paramLabel = "N",
      defaultValue = "3",
      description = "Starts to measure (default: ${DEFAULT-VALUE}).")
  private int starts;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Report report = new Report("start", spec.commandLine().getOut());
    Path folder = Files.createTempDirectory("riffle-bench");
    try {
      Path directory = data == null ? folder.resolve("data") : data.toAbsolutePath();
      measure(directory, report, "first");
      for (int i = 1; i <= starts; i++) {
        measure(directory, report, "start-" + i);
      }
    } finally {
      Folders.remove(folder);
    }
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  private void measure(Path directory, Report report, String name)
      throws IOException, InterruptedException {
    try (ServerChild server = ServerChild.start(directory, DEMO_MEMORY, List.of("demo"))) {
      report.figure(name + "-page-seconds", server.awaitAnswer("/"));
      report.figure(name + "-feed-seconds", server.await("a feed", () -> hasFeed(server)));
      TimeUnit.SECONDS.sleep(options.seconds);
      report.figure(name + "-resident-megabytes", server.residentBytes() / 1e6);
      report.figure(name + "-database-megabytes", server.databaseBytes() / 1e6);
    }
  }

  private static boolean hasFeed(ServerChild server) {
    try (HttpConnection connection = server.connect()) {
      HttpConnection.Answer answer = connection.get("/api/feed?count=5");
      return answer.status() == 200 && answer.text().contains("\"sources\"");
    } catch (IOException e) {
      return false;
    }
  }
}
