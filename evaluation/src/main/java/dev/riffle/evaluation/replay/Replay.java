package dev.riffle.evaluation.replay;

import dev.riffle.engine.Settings;
import dev.riffle.evaluation.Ablations;
import dev.riffle.evaluation.EngineSettings;
import dev.riffle.evaluation.Parallel;
import dev.riffle.evaluation.data.ClickLog;
import dev.riffle.evaluation.data.ClickReader.Clicks;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.report.ListFiles;
import dev.riffle.evaluation.report.ListWriter;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prequential replay of a log of clicks: recommend a list to whoever is about to click, check at
 * which place it has the click, then learn from the click. Arms run in parallel, each by itself, so
 * that the number of threads changes nothing but the speed.
 */
public final class Replay {
  /** The arm whose lists come first. */
  public static final String MAIN_ARM = Schedule.PER_EVENT.arm();

  private static final String POPULARITY = "decayed-popularity";
  private static final String NEIGHBOURS = "last-item-knn";

  private static final Ablations ABLATIONS = Ablations.ofReplay();

  private final Clicks clicks;
  private final ScoringPlan plan;
  private final ReplayOptions options;
  private final Map<String, String> changes;

  /**
   * Plans a replay.
   *
   * @param changes settings in place of those of the data's kind, by name
   * @throws DataException if no click would be scored
   */
  public Replay(Clicks clicks, ReplayOptions options, Map<String, String> changes) {
    this.clicks = clicks;
    this.options = options;
    this.plan = new ScoringPlan(clicks.log(), options);
    this.changes = Map.copyOf(changes);
    settings(Map.of());
    if (plan.size() == 0) {
      throw new DataException(
          "no click is left to score: the warm-up of %s must be shorter than the log, which goes from %s to %s"
              .formatted(options.warmup(), time(0), time(clicks.log().size() - 1)));
    }
  }

  /** Returns the names of the arms that run unless others are asked for, in the order printed. */
  public static List<String> arms() {
    return Stream.concat(
            Stream.of(POPULARITY, NEIGHBOURS), Arrays.stream(Schedule.values()).map(Schedule::arm))
        .toList();
  }

  /** Returns the names of all arms, in the order printed. */
  public static List<String> allArms() {
    return Stream.concat(arms().stream(), ABLATIONS.arms().stream()).toList();
  }

  /** Returns the main arm and those that leave a part of the engine out. */
  public static List<String> ablation() {
    return Stream.concat(Stream.of(MAIN_ARM), ABLATIONS.arms().stream()).toList();
  }

  /**
   * Runs {@code arms} on {@code threads} threads.
   *
   * @param data what the report calls the data
   */
  public Report run(
      String data, List<String> arms, int threads, ListFiles lists, Tickers progress) {
    List<ArmResult> results = Parallel.map(arms, threads, arm -> run(arm, lists, progress));
    return new Report("replay", data, about(), ReplayReport.arms(plan, results));
  }

  private ArmResult run(String arm, ListFiles lists, Tickers progress) {
    ClickLog log = clicks.log();
    try (ListWriter writer = lists.open(arm)) {
      return new ArmRun(log, plan, policy(arm), writer)
          .run(arm, progress.start(arm, log.size()), System::nanoTime);
    }
  }

  private Policy policy(String arm) {
    return switch (arm) {
      case POPULARITY -> new DecayedPopularity();
      case NEIGHBOURS -> new LastItemNeighbours(clicks.log());
      default -> engine(arm);
    };
  }

  private Policy engine(String arm) {
    Optional<Map<String, String>> leftOut = ABLATIONS.changes(arm);
    return new EnginePolicy(
        clicks.log(),
        settings(leftOut.orElse(Map.of())),
        leftOut.isPresent() ? Schedule.PER_EVENT : schedule(arm),
        plan.scoringMillis());
  }

  private Settings settings(Map<String, String> leftOut) {
    Map<String, String> all = new TreeMap<>(changes);
    all.putAll(leftOut);
    return EngineSettings.named(clicks.news() ? "news-clicks" : "clicks", all);
  }

  private static Schedule schedule(String arm) {
    return Arrays.stream(Schedule.values())
        .filter(schedule -> schedule.arm().equals(arm))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "arm must be one of %s, but was \"%s\"".formatted(allArms(), arm)));
  }

  private List<String> about() {
    ClickLog log = clicks.log();
    List<String> about = new ArrayList<>();
    about.add(
        "%,d clicks of %,d users on %,d items, %s to %s"
            .formatted(log.size(), log.users(), log.items(), time(0), time(log.size() - 1)));
    about.add(
        "%,d clicks scored, from %s on%s"
            .formatted(
                plan.size(),
                Instant.ofEpochMilli(plan.scoringMillis()),
                options.every() == 1 ? "" : ", every " + options.every() + "th"));
    return about;
  }

  private Instant time(int click) {
    return Instant.ofEpochMilli(clicks.log().millis(click));
  }
}
