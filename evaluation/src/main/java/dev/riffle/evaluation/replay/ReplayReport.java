package dev.riffle.evaluation.replay;

import dev.riffle.evaluation.metric.BlockBootstrap;
import dev.riffle.evaluation.metric.HitRate;
import dev.riffle.evaluation.metric.Interval;
import dev.riffle.evaluation.metric.Metric;
import dev.riffle.evaluation.metric.Ndcg;
import dev.riffle.evaluation.metric.ReciprocalRank;
import dev.riffle.evaluation.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Turns the arms' ranks into the figures that are printed. */
final class ReplayReport {
  private static final Metric HIT_RATE = new HitRate(ArmRun.COUNT);
  private static final Metric RECIPROCAL_RANK = new ReciprocalRank(ArmRun.COUNT);
  private static final Metric NDCG = Ndcg.named("nDCG", 10);

  private final ScoringPlan plan;
  private final Optional<ArmResult> main;

  private ReplayReport(ScoringPlan plan, Optional<ArmResult> main) {
    this.plan = plan;
    this.main = main;
  }

  static List<Report.Arm> arms(ScoringPlan plan, List<ArmResult> results) {
    Optional<ArmResult> main =
        results.stream().filter(result -> result.arm().equals(Replay.MAIN_ARM)).findFirst();
    ReplayReport report = new ReplayReport(plan, main);
    return results.stream().map(report::arm).toList();
  }

  private Report.Arm arm(ArmResult result) {
    List<Report.Value> values = new ArrayList<>();
    values.add(mean(HIT_RATE, result));
    values.add(mean(RECIPROCAL_RANK, result));
    values.add(mean(NDCG, result));
    values.add(Report.Value.of("new-item HR@20", mean(HIT_RATE, result, plan::isNewItem), 4));
    main.ifPresent(best -> values.addAll(lead(HIT_RATE, best, result)));
    main.ifPresent(best -> values.addAll(lead(RECIPROCAL_RANK, best, result)));
    values.add(Report.Value.of("events/s", result.eventsPerSecond(), 0));
    return new Report.Arm(result.arm(), values);
  }

  private Report.Value mean(Metric metric, ArmResult result) {
    return Report.Value.of(metric.name(), mean(metric, result, n -> true), 4);
  }

  private double mean(Metric metric, ArmResult result, IntPredicate which) {
    double[] scores = result.scores(metric);
    return IntStream.range(0, plan.size())
        .filter(which)
        .mapToDouble(n -> scores[n])
        .average()
        .orElse(Double.NaN);
  }

  /** Returns what the main arm has over another. */
  private List<Report.Value> lead(Metric metric, ArmResult best, ArmResult other) {
    double[] scores = best.scores(metric);
    double[] otherScores = other.scores(metric);
    double[] differences = new double[plan.hours()];
    long[] cases = new long[plan.hours()];
    for (int n = 0; n < plan.size(); n++) {
      differences[plan.hour(n)] += scores[n] - otherScores[n];
      cases[plan.hour(n)]++;
    }
    return values(
        Replay.MAIN_ARM + " lead " + metric.name(),
        BlockBootstrap.standard().interval(differences, cases));
  }

  private static List<Report.Value> values(String name, Interval interval) {
    String text =
        "%+.4f [%+.4f, %+.4f]".formatted(interval.estimate(), interval.low(), interval.high());
    return List.of(
        new Report.Value(name, interval.estimate(), text),
        Report.Value.unprinted(name + " low", interval.low()),
        Report.Value.unprinted(name + " high", interval.high()));
  }
}
