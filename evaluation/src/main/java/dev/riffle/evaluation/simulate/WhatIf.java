package dev.riffle.evaluation.simulate;

import dev.riffle.engine.Engine;
import dev.riffle.engine.Settings;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.objective.Target;
import dev.riffle.evaluation.data.BanditLog.Round;
import dev.riffle.evaluation.offpolicy.DoublyRobust;
import dev.riffle.evaluation.offpolicy.EstimateValues;
import dev.riffle.evaluation.offpolicy.Estimator;
import dev.riffle.evaluation.offpolicy.InversePropensity;
import dev.riffle.evaluation.offpolicy.LoggedMean;
import dev.riffle.evaluation.offpolicy.SelfNormalized;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Ticker;
import dev.riffle.evaluation.report.Tickers;
import dev.riffle.evaluation.whatif.LogReplay;
import dev.riffle.evaluation.whatif.LogReplay.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks what a replayed log says of other weights, where the truth can be had: simulated viewers
 * watch under the usual weights, the log is replayed under others, and the same viewers watch under
 * those.
 */
public final class WhatIf {
  private static final Target FINISH = Target.parse("watch with portion >= 0.9");
  private static final Map<String, Estimator> ARMS = new LinkedHashMap<>();

  static {
    ARMS.put("logged", new LoggedMean());
    ARMS.put("ips", new InversePropensity());
    ARMS.put("snips", new SelfNormalized());
    ARMS.put("dr", new DoublyRobust());
  }

  private final SimulationOptions options;
  private final Simulation simulation;
  private final Map<String, Double> weights;
  private final Settings settings;

  /**
   * Plans a check.
   *
   * @param weights of objectives, in place of the usual ones
   * @param random share of the places that go to any of the best, 0 to 0.5
   */
  public WhatIf(SimulationOptions options, Map<String, Double> weights, double random) {
    this.options = options;
    this.weights = Map.copyOf(weights);
    simulation = new Simulation(options);
    settings = Settings.of(Map.of("exploration.random", Double.toString(random)));
  }

  /** Returns the names of all arms, in the order printed. */
  public static List<String> arms() {
    return List.copyOf(ARMS.keySet());
  }

  /** Runs both simulations and the replay, and holds the estimates of {@code arms} against them. */
  public Report run(List<String> arms, Tickers progress) {
    List<Entry> log = new ArrayList<>();
    Trace logged = simulate(Map.of(), log, progress.start("log", options.steps()));
    Trace other = simulate(weights, new ArrayList<>(), progress.start("other", options.steps()));
    Found found = replay(log, progress.start("replay", log.size()));
    List<String> about =
        List.of(
            "%,d viewers, %d clips each; what is earned is a clip watched to the end; %.0f %% of"
                    .formatted(options.viewers(), options.steps(), 100 * random())
                + " the places are random; seed %d".formatted(options.seed()),
            "the usual weights finished %.5f, with %s viewers finished %.5f"
                .formatted(logged.finishedShare(), weights, other.finishedShare()),
            "place by place, on the path of the log, the other weights are worth %.5f"
                .formatted(onTheSamePath(found)),
            "importance weights have a mean of %.3f: what is missing to 1 the log could not have shown"
                .formatted(meanWeight(found)),
            "%.4f of the propensities came out of the replay as they were logged"
                .formatted(found.reproduced()));
    return new Report(
        "what-if",
        "demo catalogue",
        about,
        arms.stream().map(arm -> line(arm, found, other.finishedShare())).toList());
  }

  private double random() {
    return settings.exploration().random();
  }

  private Trace simulate(Map<String, Double> weights, List<Entry> log, Ticker progress) {
    Engine engine = EnginePolicy.engine(settings);
    engine.weigh(weights);
    return simulation.trace(new EnginePolicy(simulation.world(), true, engine, log::add), progress);
  }

  private Found replay(List<Entry> log, Ticker progress) {
    LogReplay replay = new LogReplay(EnginePolicy.engine(settings), weights, FINISH);
    for (int i = 0; i < log.size(); i++) {
      replay.apply(log.get(i));
      progress.tick(i + 1);
    }
    return replay.found();
  }

  private static Report.Arm line(String arm, Found found, double truth) {
    return new Report.Arm(
        arm,
        EstimateValues.of(
            ARMS.getOrDefault(arm, new LoggedMean()),
            found.log(),
            found.alternatives(),
            Double.POSITIVE_INFINITY,
            truth));
  }

  private static double meanWeight(Found found) {
    List<Round> rounds = found.log().rounds();
    double sum = 0;
    for (int i = 0; i < rounds.size(); i++) {
      Round round = rounds.get(i);
      sum +=
          found.alternatives().probability(i, round.context(), round.action()) / round.propensity();
    }
    return sum / rounds.size();
  }

  /** Returns what the world knows the other weights' choices to be worth, in the log's rounds. */
  private double onTheSamePath(Found found) {
    Map<String, Clip> clips = new HashMap<>();
    simulation.world().clips().forEach(clip -> clips.put(clip.id(), clip));
    List<Clip> byAction = found.items().stream().map(clips::get).toList();
    int rounds = found.log().rounds().size();
    double sum = 0;
    for (int round = 0; round < rounds; round++) {
      int viewer = round % options.viewers();
      int step = round / options.viewers();
      sum +=
          found
              .alternatives()
              .mean(
                  round,
                  0,
                  byAction.size(),
                  action -> simulation.finishProbability(viewer, step, byAction.get(action)));
    }
    return sum / rounds;
  }
}
