package dev.riffle.evaluation.simulate;

import dev.riffle.demo.DemoCatalogue;
import dev.riffle.evaluation.Parallel;
import dev.riffle.evaluation.report.ListFiles;
import dev.riffle.evaluation.report.ListWriter;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Ticker;
import dev.riffle.evaluation.report.Tickers;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Viewers of known taste watch what a policy picks, one clip at a time, in turns: see {@link
 * World}, {@link Taste} and {@link Watch} for what they are made of. Every arm meets the same
 * world.
 */
public final class Simulation {
  /** The arm whose lists come first. */
  public static final String MAIN_ARM = "engine";

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int STEP_SECONDS = 15;

  private final SimulationOptions options;
  private final World world;
  private final Audience audience;

  public Simulation(SimulationOptions options) {
    this.options = options;
    this.world = World.of(DemoCatalogue.standard(), options.seed());
    this.audience = new Audience(world, options);
  }

  /** Returns the names of all arms, in the order printed. */
  public static List<String> arms() {
    return List.of("random", "popularity", "learning-off", MAIN_ARM, "oracle");
  }

  /** Runs {@code arms} on {@code threads} threads; their number changes nothing but the speed. */
  public Report run(List<String> arms, int threads, ListFiles lists, Tickers progress) {
    List<Trace> traces =
        Parallel.map(
            arms,
            threads,
            arm -> {
              try (ListWriter writer = lists.open(arm)) {
                return run(policy(arm), writer, progress.start(arm, options.steps()));
              }
            });
    List<String> about =
        List.of(
            "%,d viewers, %d clips each out of %,d; the tastes of %,d change at step %d"
                .formatted(
                    audience.size(),
                    options.steps(),
                    world.startCount(),
                    options.changers(),
                    options.changeStep()),
            "%d clips are published at step %d; seed %d"
                .formatted(
                    world.clips().size() - world.startCount(),
                    options.publishStep(),
                    options.seed()));
    return new Report(
        "simulate", "demo catalogue", about, SimulationReport.arms(options, world, arms, traces));
  }

  /** Runs one arm, silently. */
  public Trace trace(String arm) {
    return run(policy(arm), ListWriter.none(), Ticker.silent());
  }

  /** Runs a policy. */
  Trace trace(Policy policy, Ticker progress) {
    return run(policy, ListWriter.none(), progress);
  }

  World world() {
    return world;
  }

  /** Returns the probability that a viewer finishes a clip in some step. */
  double finishProbability(int viewer, int step, Clip clip) {
    return audience.taste(viewer, step).finishProbability(clip);
  }

  private Policy policy(String arm) {
    return switch (arm) {
      case "random" -> new RandomPolicy(options.seed() + 2);
      case "popularity" -> new PopularityPolicy(world);
      case "learning-off" -> new EnginePolicy(world, false);
      case MAIN_ARM -> new EnginePolicy(world, true);
      case "oracle" -> new OraclePolicy(world, audience);
      default ->
          throw new IllegalArgumentException(
              "arm must be one of %s, but was \"%s\"".formatted(arms(), arm));
    };
  }

  private Trace run(Policy policy, ListWriter lists, Ticker progress) {
    Trace trace = new Trace(options.steps(), audience.size(), world.clips().size());
    BitSet[] watched = new BitSet[audience.size()];
    Arrays.setAll(watched, viewer -> new BitSet());
    publish(policy, 0, world.startCount(), START.minusSeconds(STEP_SECONDS));
    for (int step = 0; step < options.steps(); step++) {
      if (step == options.publishStep()) {
        publish(policy, world.startCount(), world.clips().size(), time(step));
      }
      for (int viewer = 0; viewer < audience.size(); viewer++) {
        show(policy, showing(viewer, step, watched[viewer]), trace, lists);
      }
      progress.tick(step + 1);
    }
    return trace;
  }

  private void publish(Policy policy, int from, int to, Instant time) {
    world.clips().subList(from, to).forEach(clip -> policy.published(clip, time));
  }

  private Showing showing(int viewer, int step, BitSet watched) {
    int available = step < options.publishStep() ? world.startCount() : world.clips().size();
    return new Showing(viewer, step, time(step), available, watched);
  }

  private static Instant time(int step) {
    return START.plusSeconds((long) step * STEP_SECONDS);
  }

  private void show(Policy policy, Showing showing, Trace trace, ListWriter lists) {
    int pick = policy.pick(showing);
    if (pick < 0) {
      return;
    }
    Clip clip = world.clips().get(pick);
    Taste taste = audience.taste(showing.viewer(), showing.step());
    double probability = taste.finishProbability(clip);
    Watch watch = Watch.draw(probability, showing.viewer(), clip, options.seed());
    trace.add(showing, clip, watch, probability, best(showing, taste));
    lists.write(
        showing.viewerId(), Integer.toString(showing.step()), new int[] {pick}, this::clipId);
    policy.watched(showing, clip, watch);
    showing.watched().set(pick);
  }

  private String clipId(int clip) {
    return world.clips().get(clip).id();
  }

  private double best(Showing showing, Taste taste) {
    return world.clips().stream()
        .filter(clip -> showing.mayShow(clip.number()))
        .mapToDouble(taste::finishProbability)
        .max()
        .orElse(0);
  }
}
