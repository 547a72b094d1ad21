package dev.riffle.cli;

import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.watchtime.WatchTime;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code riffle evaluate watch-time}: how well seconds watched are predicted. */
@Command(
    name = "watch-time",
    description = {
      "Predicts the seconds of each watch in two worlds of known truth, then learns them.",
      "Arms: mean, mean-by-length, linear (one logistic head, for the part of 60 s),"
          + " linear-of-length (for the part of the clip's length), thresholds (eight ordered"
          + " thresholds of seconds), thresholds-of-length (of the part of the length), engine."
    })
final class EvaluateWatchTime extends EvaluateProtocol {
  @Option(
      names = "--watches",
      paramLabel = "N",
      description = "How many watches (default: ${DEFAULT-VALUE}).")
  private int watches = 60_000;

  @Option(names = "--seed", paramLabel = "N", description = "Makes other worlds.")
  private long seed = 1;

  @Override
  List<Report> run(EvaluateOutput output) {
    return List.of(new WatchTime(watches, seed).run(arms(WatchTime.arms()), progress()));
  }
}
