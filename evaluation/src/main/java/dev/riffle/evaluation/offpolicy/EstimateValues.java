package dev.riffle.evaluation.offpolicy;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.metric.Interval;
import dev.riffle.evaluation.report.Report;
import java.util.Arrays;
import java.util.List;

/** What is printed of an estimate where the truth is known. */
public final class EstimateValues {
  private EstimateValues() {}

  /**
   * Returns the estimate, and how it stands to the truth.
   *
   * @param clip greatest importance weight
   * @param truth what the target policy earned
   */
  public static List<Report.Value> of(
      Estimator estimator, BanditLog log, TargetPolicy target, double clip, double truth) {
    Interval estimate = estimator.estimate(log, target, clip);
    double[] weights = Weights.of(log, target, clip);
    return List.of(
        new Report.Value("estimate", estimate.estimate(), text(estimate)),
        Report.Value.unprinted("low", estimate.low()),
        Report.Value.unprinted("high", estimate.high()),
        Report.Value.of("earned", truth, 5),
        Report.Value.of("relative error", estimate.estimate() / truth - 1, 3),
        covered("covered", estimate, truth),
        Report.Value.of("effective rounds", Weights.effectiveSize(weights), 0),
        Report.Value.of("greatest weight", Arrays.stream(weights).max().orElse(Double.NaN), 1));
  }

  private static Report.Value covered(String name, Interval estimate, double truth) {
    boolean covers = estimate.low() <= truth && truth <= estimate.high();
    return new Report.Value(name, covers ? 1 : 0, covers ? "yes" : "no");
  }

  static String text(Interval interval) {
    return "%.5f [%.5f, %.5f]".formatted(interval.estimate(), interval.low(), interval.high());
  }
}
