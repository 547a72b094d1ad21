package dev.riffle.evaluation.rank;

import dev.riffle.evaluation.metric.BinaryScores;
import dev.riffle.evaluation.metric.BlockBootstrap;
import dev.riffle.evaluation.metric.Interval;
import dev.riffle.evaluation.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the arms' predictions into the figures that are printed. */
final class RankReport {
  private static final int BLOCKS = 200;

  private final Optional<BinaryScores> base;

  private RankReport(Optional<BinaryScores> base) {
    this.base = base;
  }

  static List<Report.Arm> arms(List<ArmRun> runs) {
    Optional<BinaryScores> base =
        runs.stream()
            .filter(run -> run.arm().equals(Arms.FACTORIZATION))
            .map(ArmRun::scores)
            .findFirst();
    RankReport report = new RankReport(base);
    return runs.stream().map(report::arm).toList();
  }

  private Report.Arm arm(ArmRun run) {
    BinaryScores scores = run.scores();
    List<Report.Value> values = new ArrayList<>();
    values.add(Report.Value.of("AUC", scores.auc(), 4));
    base.ifPresent(fm -> values.addAll(values("AUC - FM", 4, scores.aucMinus(fm))));
    values.add(Report.Value.of("log loss", scores.logLoss(), 5));
    base.ifPresent(fm -> values.addAll(values("log loss - FM", 5, lossMinus(scores, fm))));
    values.add(Report.Value.of("norm. entropy", scores.normalizedEntropy(), 4));
    values.add(Report.Value.of("predicted/actual", scores.predictedOverActual(), 3));
    values.add(Report.Value.of("calibration error", scores.calibrationError(), 4));
    values.add(Report.Value.of("cases/s", run.casesPerSecond(), 0));
    return new Report.Arm(run.arm(), values);
  }

  private static Interval lossMinus(BinaryScores scores, BinaryScores base) {
    double[] mine = scores.losses();
    double[] other = base.losses();
    double[] differences = new double[BLOCKS];
    long[] cases = new long[BLOCKS];
    for (int i = 0; i < mine.length; i++) {
      int block = (int) ((long) BLOCKS * i / mine.length);
      differences[block] += mine[i] - other[i];
      cases[block]++;
    }
    return BlockBootstrap.standard().interval(differences, cases);
  }

  private static List<Report.Value> values(String name, int digits, Interval interval) {
    String number = "%+." + digits + "f";
    String text =
        (number + " [" + number + ", " + number + "]")
            .formatted(interval.estimate(), interval.low(), interval.high());
    return List.of(
        new Report.Value(name, interval.estimate(), text),
        Report.Value.unprinted(name + " low", interval.low()),
        Report.Value.unprinted(name + " high", interval.high()));
  }
}
