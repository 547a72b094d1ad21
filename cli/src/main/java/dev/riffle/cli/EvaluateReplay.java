package dev.riffle.cli;

import dev.riffle.evaluation.data.ClickRange;
import dev.riffle.evaluation.data.ClickReader;
import dev.riffle.evaluation.replay.Replay;
import dev.riffle.evaluation.replay.ReplayOptions;
import dev.riffle.evaluation.report.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code riffle evaluate replay}: real clicks in time order. */
@Command(
    name = "replay",
    description = {
      "Replays a log of clicks in time order: recommends 20 items to whoever is about to click,"
          + " looks at which place the click is, then learns from it.",
      "Items that a user has clicked are never listed, and a click on one is not scored; nor is"
          + " a user's first click.",
      "Arms: decayed-popularity, last-item-knn, and the engine that learns nothing after the"
          + " warm-up (frozen), once a day, once an hour, once in five minutes, or from every event at once.",
      "The lead of the per-event arm over each other has a 95 % interval (paired bootstrap of"
          + " whole hours)."
    })
final class EvaluateReplay extends EvaluateProtocol {
  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder with clicks: files .csv, .tsv or .inter, plain or .gz, with columns"
              + " user_id, click_article_id or item_id, click_timestamp or timestamp.")
  private Path directory = Path.of("");

  @Option(names = "--limit", paramLabel = "N", description = "Replay only the first N clicks.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Replay clicks from this time on: 2017-10-02, or 2017-10-02T12:00:00Z.")
  private Optional<Instant> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Replay clicks before this time.")
  private Optional<Instant> to = Optional.empty();

  @Option(
      names = "--warmup",
      paramLabel = "DURATION",
      converter = DurationConverter.class,
      description = "Score nothing for so long, such as 12h or 1d (the default).")
  private Duration warmup = ReplayOptions.standard().warmup();

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "Score every Nth click, for a quick look.")
  private int every = ReplayOptions.standard().every();

  @Option(
      names = "--ablation",
      description =
          "Run per-event and, by the same schedule, arms that leave out one part of the engine"
              + " each: without-PART, a candidate source, a group of features or a stage.")
  private boolean ablation;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Change a setting of the engine, such as ranking.choice-every=1; repeatable.")
  private Map<String, String> settings = new TreeMap<>();

  @Override
  List<Report> run(EvaluateOutput output) {
    List<String> arms = arms(ablation ? Replay.ablation() : Replay.arms(), Replay.allArms());
    ReplayOptions options = new ReplayOptions(warmup, every, ReplayOptions.standard().newItemAge());
    Path resolved = CallerDirectory.resolve(directory);
    Replay replay = new Replay(ClickReader.read(resolved, range()), options, settings);
    return List.of(
        replay.run(
            directory.toString(),
            arms,
            threads(),
            output.lists(Replay.MAIN_ARM, arms),
            progress()));
  }

  private ClickRange range() {
    ClickRange all = ClickRange.all();
    return new ClickRange(from.orElse(all.from()), to.orElse(all.to()), limit);
  }
}
