package dev.riffle.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench search-text}: clips by words over HTTP, as somebody types them. */
@Command(
    name = "search-text",
    description = "Searches over the app's clips: words, beginnings, slips and pages of hashtags.",
    mixinStandardHelpOptions = true)
final class TextSearchBench implements Callable<Integer> {
  private static final double AIM_MILLIS = 50;

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(200_000, 15);

  @Option(
      names = "--callers",
      paramLabel = "N",
      defaultValue = "2",
      description = "Who search at the same time (default: ${DEFAULT-VALUE}).")
  private int callers;

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    Report report = new Report("search-text", spec.commandLine().getOut());
    Path folder = Files.createTempDirectory("riffle-bench");
    List<String> java = List.of("-Xmx1g", "-Driffle.limits-factor=10000");
    try (ServerChild server = ServerChild.start(folder.resolve("data"), java, List.of("serve"))) {
      server.awaitAnswer("/v1/health");
      report.say("Filling the catalogue with %,d clips", options.items);
      ClipTable.fill(server.data(), options.items);
      measure(server, report);
    } finally {
      Folders.remove(folder);
    }
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  private void measure(ServerChild server, Report report) throws IOException, InterruptedException {
    run(server, report, "word", random -> "/api/search?kind=clips&q=" + word(random));
    run(
        server,
        report,
        "two-words",
        random -> "/api/search?kind=clips&q=" + word(random) + "%20" + word(random));
    run(
        server,
        report,
        "beginning",
        random -> "/api/search?q=" + word(random).substring(0, 2 + random.nextInt(3)));
    run(server, report, "slip", random -> "/api/search?kind=clips&q=" + slip(word(random), random));
    run(server, report, "suggest", random -> "/api/suggest?q=" + word(random).substring(0, 3));
    run(server, report, "hashtag", random -> "/api/tags/tag" + ClipTable.rank(random, 3_000));
    run(server, report, "discover", _ -> "/api/discover");
    report.figure("machine-load", Cpu.machineLoad());
  }

  /** Makes a path to ask for. */
  @FunctionalInterface
  private interface Question {
    String path(SplittableRandom random);
  }

  private void run(ServerChild server, Report report, String name, Question question)
      throws IOException, InterruptedException {
    Load load = new Load(server, callers);
    Load.Call call = (connection, random) -> Load.checked(connection.get(question.path(random)));
    load.run(options.seconds / 3.0, call);
    Latencies latencies = load.run(options.seconds, call);
    report.figure(name + "-per-second", (double) latencies.count() / options.seconds);
    report.figure(name + "-p50-millis", latencies.millis(0.5));
    report.atMost(name + "-p99-millis", latencies.millis(0.99), AIM_MILLIS);
  }

  private static String word(SplittableRandom random) {
    return ClipTable.word(ClipTable.rank(random, ClipTable.WORDS));
  }

  private static String slip(String word, SplittableRandom random) {
    int at = 1 + random.nextInt(word.length() - 2);
    String wrong =
        random.nextBoolean()
            ? word.substring(0, at) + word.substring(at + 1)
            : word.substring(0, at) + 'q' + word.substring(at + 1);
    return URLEncoder.encode(wrong, StandardCharsets.UTF_8);
  }
}
