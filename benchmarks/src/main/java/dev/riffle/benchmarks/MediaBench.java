package dev.riffle.benchmarks;

import dev.riffle.server.RiffleServer;
import dev.riffle.server.ServerOptions;
import dev.riffle.server.media.Cut;
import dev.riffle.server.media.ImportPlan;
import dev.riffle.server.media.Pipeline;
import dev.riffle.server.media.Progress;
import dev.riffle.server.media.RejectedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench media}: how soon after its upload a clip can be played, and all of it is there. */
@Command(
    name = "media",
    description =
        "Seconds from the end of an upload to a clip that plays, and to all of its sizes, beside"
            + " plain ffmpeg.",
    mixinStandardHelpOptions = true)
final class MediaBench implements Callable<Integer> {
  private static final double PLAYABLE_SECONDS_MAX = 6;
  private static final double COMPLETE_SECONDS_MAX = 15;

  @Spec private CommandSpec spec;

  @Option(
      names = "--clips",
      paramLabel = "DIR",
      description = "Also the videos in DIR, such as ones from cameras.")
  private @Nullable Path clips;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Times that each is measured; the median counts (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures to FILE.")
  private @Nullable Path json;

  /** How long a clip took, by the clock and on the processors. */
  private record Took(double playable, double complete, double playableWork, double completeWork) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Report report = new Report("media", spec.commandLine().getOut());
    Path folder = Files.createTempDirectory("riffle-bench");
    try (RiffleServer server = RiffleServer.start(ServerOptions.of(folder.resolve("data")))) {
      Pipeline pipeline = server.part(Pipeline.class);
      report.say("Filming 20 s of 1080x1920");
      Path filmed = PlainFfmpeg.film(folder.resolve("filmed.mp4"));
      report.figure("filmed-megabytes", Files.size(filmed) / 1e6);
      filmed(pipeline, filmed, folder, report);
      for (Path clip : given()) {
        measure(pipeline, clip, folder, report);
      }
      report.figure("machine-load", Cpu.machineLoad());
    } finally {
      Folders.remove(folder);
    }
    if (json != null) {
      report.write(json);
    }
    return 0;
  }

  /** Each round also has plain ffmpeg do it, since machines are not always as fast. */
  private void filmed(Pipeline pipeline, Path filmed, Path folder, Report report)
      throws IOException, InterruptedException {
    List<Took> all = new ArrayList<>();
    List<Took> limits = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      all.add(once(pipeline, filmed, Files.createTempDirectory(folder, "work")));
      limits.add(plain(filmed, folder));
    }
    Took took = median(all);
    Took limit = median(limits);
    report.atMost("playable-seconds", took.playable, PLAYABLE_SECONDS_MAX);
    report.atMost("complete-seconds", took.complete, COMPLETE_SECONDS_MAX);
    report.figure("playable-processor-seconds", took.playableWork);
    report.figure("complete-processor-seconds", took.completeWork);
    report.figure("limit-ffmpeg-playable-seconds", limit.playable);
    report.figure("limit-ffmpeg-complete-seconds", limit.complete);
    report.figure("limit-ffmpeg-complete-processor-seconds", limit.completeWork);
    report.figure("playable-over-ffmpeg", took.playable / limit.playable);
    report.figure("complete-over-ffmpeg", took.complete / limit.complete);
  }

  /** The same sizes by ffmpeg alone. */
  private static Took plain(Path file, Path folder) throws IOException, InterruptedException {
    long began = System.nanoTime();
    double before = Cpu.programSeconds();
    PlainFfmpeg.first(file, folder);
    double playable = since(began);
    double playableWork = Cpu.programSeconds() - before;
    PlainFfmpeg.rest(file, folder);
    return new Took(playable, since(began), playableWork, Cpu.programSeconds() - before);
  }

  private List<Path> given() throws IOException {
    if (clips == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(clips)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void measure(Pipeline pipeline, Path clip, Path folder, Report report)
      throws IOException, InterruptedException {
    String name = clip.getFileName().toString();
    List<Took> all = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      all.add(once(pipeline, clip, Files.createTempDirectory(folder, "work")));
    }
    Took took = median(all);
    report.figure(name + "-playable-seconds", took.playable);
    report.figure(name + "-complete-seconds", took.complete);
  }

  private static Took median(List<Took> all) {
    return new Took(
        median(all, Took::playable),
        median(all, Took::complete),
        median(all, Took::playableWork),
        median(all, Took::completeWork));
  }

  private static double median(List<Took> all, ToDoubleFunction<Took> figure) {
    return all.stream().mapToDouble(figure).sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }

  private static Took once(Pipeline pipeline, Path file, Path workspace)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    double before = Cpu.programSeconds();
    try {
      ImportPlan plan = pipeline.plan(pipeline.look(file), Cut.ALL, true, false);
      Pipeline.Product product =
          pipeline.first(plan, OptionalDouble.empty(), workspace, Progress.NONE);
      double playable = since(began);
      double playableWork = Cpu.programSeconds() - before;
      pipeline.rest(plan, product.rendition(), workspace, Progress.NONE);
      return new Took(playable, since(began), playableWork, Cpu.programSeconds() - before);
    } catch (RejectedException e) {
      throw new IOException(file + " was refused: " + e.getMessage(), e);
    } finally {
      Folders.remove(workspace);
    }
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
