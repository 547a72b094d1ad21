package dev.riffle.benchmarks;

import dev.riffle.benchmarks.AppViewer.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench create}: uploads at the line's speed, and many of them while others watch. */
@Command(
    name = "create",
    description =
        "Speed and memory of uploads; clips that many creators publish at once while viewers watch.",
    mixinStandardHelpOptions = true)
final class CreateBench implements Callable<Integer> {
  private static final double FEED_MILLIS_MAX = 100;

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(5_000, 30);

  @Option(
      names = "--viewers",
      paramLabel = "N",
      defaultValue = "100",
      description = "People who watch at a time (default: ${DEFAULT-VALUE}).")
  private int viewers;

  @Option(
      names = "--watch-seconds",
      paramLabel = "S",
      defaultValue = "4",
      description = "Mean time with a clip (default: ${DEFAULT-VALUE}).")
  private double watchSeconds;

  @Option(
      names = "--creators",
      paramLabel = "N",
      defaultValue = "10",
      description = "People who publish at the same moment (default: ${DEFAULT-VALUE}).")
  private int creators;

  @Option(
      names = "--more",
      paramLabel = "N",
      defaultValue = "5",
      description = "Clips that the first of them has besides one (default: ${DEFAULT-VALUE}).")
  private int more;

  @Option(
      names = "--film-seconds",
      paramLabel = "S",
      defaultValue = "20",
      description = "Length of each clip of 1080x1920 (default: ${DEFAULT-VALUE}).")
  private int filmSeconds;

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      split = ",",
      description = "Sizes to upload, smallest first (default: 64,256,1024).")
  private List<Integer> megabytes = List.of(64, 256, 1_024);

  @Override
  public Integer call() throws Exception {
    Report report = new Report("create", spec.commandLine().getOut());
    Path folder = Files.createTempDirectory("riffle-bench");
    List<String> java =
        List.of(
            "-XX:MaxRAMPercentage=50",
            "-XX:+UseZGC",
            "-XX:SoftMaxHeapSize=1g",
            "-Driffle.limits-factor=10000",
            "-Driffle.videos.upload-max=3GB");
    try (ServerChild server = ServerChild.start(folder.resolve("data"), java, List.of("serve"))) {
      server.awaitAnswer("/v1/health");
      UploadSpeed.measure(server, folder.resolve("bare"), megabytes, report);
      Path filmed = film(folder, report);
      report.say("Writing a catalogue of %,d clips", options.items);
      AppWorld.fill(server.data(), options.items);
      publishing(server, Film.of(filmed), report);
      report.figure("machine-load", Cpu.machineLoad());
    } finally {
      Folders.remove(folder);
    }
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  /** Makes the clip, and has plain ffmpeg make its sizes: the limit of one production. */
  private Path film(Path folder, Report report) throws IOException, InterruptedException {
    report.say("Filming %d s of 1080x1920", filmSeconds);
    Path filmed = PlainFfmpeg.film(folder.resolve("filmed.mp4"), filmSeconds);
    report.figure("filmed-megabytes", Files.size(filmed) / 1e6);
    long began = System.nanoTime();
    PlainFfmpeg.first(filmed, folder);
    PlainFfmpeg.rest(filmed, folder);
    double one = (System.nanoTime() - began) / 1e9;
    report.figure("limit-ffmpeg-complete-seconds", one);
    report.figure("limit-ffmpeg-complete-all-seconds", one * creators);
    return filmed;
  }

  private void publishing(ServerChild server, Film film, Report report) throws Exception {
    report.say("%d people sign up and watch", viewers);
    try (Audience people = Audience.signUp(server, viewers, watchSeconds)) {
      people.watch(options.seconds);
      Measured rest = people.watch(options.seconds);
      report.latencies("feed-at-rest", rest.feeds(), options.seconds);
      report.say("%d creators publish meanwhile, one of them %d clips", creators, more + 1);
      try (Rush rush = Rush.signUp(server, film, creators, more)) {
        during(rush, server, people, report);
        rush.report(report);
      }
      people.reportFailures(report);
    }
  }

  private static void during(Rush rush, ServerChild server, Audience people, Report report)
      throws Exception {
    people.measured();
    double busy = server.cpuSeconds();
    double encoding = Cpu.programSeconds(server.pid());
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> publishing =
          threads.submit(() -> {
            rush.run();
            return rush;
          });
      rush.awaitArrivals();
      double arriving = secondsSince(began);
      Measured all = people.measured();
      report.latencies("feed-while-files-arrive", all.feeds(), arriving);
      publishing.get();
      double seconds = secondsSince(began);
      Measured later = people.measured();
      report.latencies("feed-while-clips-are-made", later.feeds(), seconds - arriving);
      all.add(later);
      report.atMost("feed-while-publishing-p99-millis", all.feeds().millis(0.99), FEED_MILLIS_MAX);
      report.latencies("events-while-publishing", all.events(), seconds);
      double processors = seconds * Runtime.getRuntime().availableProcessors();
      report.figure("server-cpu-share", (server.cpuSeconds() - busy) / processors);
      report.figure("ffmpeg-cpu-share", (Cpu.programSeconds(server.pid()) - encoding) / processors);
    }
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }
}
