package dev.riffle.evaluation.simulate;

import dev.riffle.evaluation.metric.BlockBootstrap;
import dev.riffle.evaluation.metric.Interval;
import dev.riffle.evaluation.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Turns traces into the figures that are printed. */
final class SimulationReport {
  private static final int LEVEL_STEPS = 10;
  private static final int RECOVERY_STEPS = 5;
  private static final double RECOVERED = 0.9;

  private final SimulationOptions options;
  private final World world;

  private SimulationReport(SimulationOptions options, World world) {
    this.options = options;
    this.world = world;
  }

  static List<Report.Arm> arms(
      SimulationOptions options, World world, List<String> arms, List<Trace> traces) {
    SimulationReport report = new SimulationReport(options, world);
    return IntStream.range(0, arms.size())
        .mapToObj(i -> new Report.Arm(arms.get(i), report.values(traces.get(i))))
        .toList();
  }

  private List<Report.Value> values(Trace trace) {
    int change = options.changeStep();
    Interval finished = finished(trace);
    return List.of(
        new Report.Value(
            "finished",
            finished.estimate(),
            "%.3f [%.3f, %.3f]".formatted(finished.estimate(), finished.low(), finished.high())),
        Report.Value.unprinted("finished low", finished.low()),
        Report.Value.unprinted("finished high", finished.high()),
        Report.Value.of("of oracle, first 10", trace.level(0, LEVEL_STEPS), 3),
        Report.Value.of("before change", trace.level(change - LEVEL_STEPS, change), 3),
        Report.Value.of("after change", trace.level(change, change + RECOVERY_STEPS), 3),
        Report.Value.of("recovery watches", recovery(trace), 0),
        Report.Value.of("views a new clip", newClipViews(trace), 1),
        Report.Value.of("first view after steps", newClipDelay(trace), 1));
  }

  private Interval finished(Trace trace) {
    double[] finished =
        IntStream.range(0, options.viewers()).mapToDouble(trace::finished).toArray();
    long[] shown = IntStream.range(0, options.viewers()).mapToLong(trace::shown).toArray();
    return BlockBootstrap.standard().interval(finished, shown);
  }

  /**
   * Returns after how many watches the last five again come as near the oracle as nine tenths of
   * before the change; NaN if never.
   */
  private double recovery(Trace trace) {
    int change = options.changeStep();
    double wanted = RECOVERED * trace.level(change - LEVEL_STEPS, change);
    return IntStream.rangeClosed(change + RECOVERY_STEPS, options.steps())
        .filter(step -> trace.level(step - RECOVERY_STEPS, step) >= wanted)
        .mapToDouble(step -> step - change)
        .findFirst()
        .orElse(Double.NaN);
  }

  private double newClipViews(Trace trace) {
    return Arrays.stream(newClips()).map(trace::impressions).average().orElse(Double.NaN);
  }

  /**
   * Returns how many steps new clips waited for their first view; those never shown, to the end.
   */
  private double newClipDelay(Trace trace) {
    return Arrays.stream(newClips())
        .map(clip -> trace.impressions(clip) > 0 ? trace.firstShown(clip) : options.steps())
        .map(step -> step - options.publishStep())
        .average()
        .orElse(Double.NaN);
  }

  private int[] newClips() {
    return IntStream.range(world.startCount(), world.clips().size()).toArray();
  }
}
