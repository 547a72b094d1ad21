package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench app}: the app's server while people watch, like, comment, search and leaf. */
@Command(
    name = "app",
    description =
        "The app's server with viewers who watch, like and comment; search; long profiles.",
    mixinStandardHelpOptions = true)
final class AppBench implements Callable<Integer> {
  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
  private static final double FEED_MILLIS_MAX = 100;
  private static final double SEARCH_MILLIS_MAX = 50;
  private static final double SEARCHES_PER_SECOND = 20;
  private static final double WARM_UP_SECONDS = 5;
  private static final int PAGE = 50;
  private static final int PAGES_LAST = 150;

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(200_000, 30);

  @Option(
      names = "--viewers",
      paramLabel = "N",
      defaultValue = "200",
      description = "People who watch at a time (default: ${DEFAULT-VALUE}).")
  private int viewers;

  @Option(
      names = "--watch-seconds",
      paramLabel = "S",
      defaultValue = "4",
      description = "Mean time with a clip (default: ${DEFAULT-VALUE}).")
  private double watchSeconds;

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException, ExecutionException {
    Report report = new Report("app", spec.commandLine().getOut());
    Path folder = Files.createTempDirectory("riffle-bench");
    List<String> java =
        List.of(
            "-XX:MaxRAMPercentage=50",
            "-XX:+UseZGC",
            "-XX:SoftMaxHeapSize=1g",
            "-Driffle.limits-factor=10000");
    try (ServerChild server = ServerChild.start(folder.resolve("data"), java, List.of("serve"))) {
      server.awaitAnswer("/v1/health");
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
      throws IOException, InterruptedException, SQLException, ExecutionException {
    report.say("Writing a catalogue of %,d clips", options.items);
    AppWorld.fill(server.data(), options.items);
    watching(server, report);
    searching(server, report);
    leafing(server, report);
    report.figure("server-resident-megabytes", server.residentBytes() / 1e6);
    report.figure("machine-load", Cpu.machineLoad());
  }

  private void watching(ServerChild server, Report report)
      throws IOException, InterruptedException, ExecutionException {
    report.say("%d people sign up, then watch, like and comment", viewers);
    try (Audience people = Audience.signUp(server, viewers, watchSeconds)) {
      people.watch(options.seconds);
      double busy = server.cpuSeconds();
      AppViewer.Measured warm = people.watch(options.seconds);
      report.figure("server-cpu-share", (server.cpuSeconds() - busy) / options.seconds);
      report.latencies("feed", warm.feeds(), options.seconds);
      report.latencies("events", warm.events(), options.seconds);
      report.latencies("comment", warm.comments(), options.seconds);
      report.atMost("feed-of-viewers-p99-millis", warm.feeds().millis(0.99), FEED_MILLIS_MAX);
      people.reportFailures(report);
    }
  }

  private void searching(ServerChild server, Report report)
      throws InterruptedException, IOException {
    report.say("Searching, %.0f a second", SEARCHES_PER_SECOND);
    SplittableRandom random = new SplittableRandom(5);
    try (HttpConnection connection = server.connect()) {
      search(connection, random, WARM_UP_SECONDS);
      Latencies searches = search(connection, random, options.seconds / 2.0);
      report.latencies("search", searches, options.seconds / 2.0);
      report.atMost("search-of-all-p99-millis", searches.millis(0.99), SEARCH_MILLIS_MAX);
    }
  }

  private static Latencies search(
      HttpConnection connection, SplittableRandom random, double seconds)
      throws InterruptedException {
    return new Paced(SEARCHES_PER_SECOND, seconds)
        .run(1, _ -> ask(connection, "/api/search?kind=clips&q=" + AppWorld.query(random)));
  }

  private void leafing(ServerChild server, Report report) throws IOException {
    report.say("Leafing through a profile");
    try (HttpConnection connection = server.connect()) {
      String path = "/api/people/%s/clips?tab=clips&count=%d".formatted(AppWorld.BUSIEST, PAGE);
      Latencies first = new Latencies();
      for (int i = 0; i < PAGE; i++) {
        timed(connection, path, first);
      }
      Latencies deep = new Latencies();
      Latencies last = new Latencies();
      int pages = 0;
      for (String next = next(timed(connection, path, deep)); !next.isEmpty(); pages++) {
        next = next(timed(connection, path + "&after=" + next, pages < PAGES_LAST ? deep : last));
      }
      report.figure("profile-pages", pages + 1.0);
      report.figure("profile-first-page-p50-millis", first.millis(0.5));
      report.figure("profile-last-pages-p50-millis", last.millis(0.5));
    }
  }

  private static String timed(HttpConnection connection, String path, Latencies latencies) {
    long began = System.nanoTime();
    String text = ask(connection, path);
    latencies.record(System.nanoTime() - began);
    return text;
  }

  private static String ask(HttpConnection connection, String path) {
    try {
      return Load.checked(connection.get(path)).text();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String next(String page) {
    Matcher next = NEXT.matcher(page);
    return next.find() ? next.group(1) : "";
  }
}
