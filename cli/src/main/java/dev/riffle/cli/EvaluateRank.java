package dev.riffle.cli;

import dev.riffle.evaluation.rank.Ranking;
import dev.riffle.evaluation.report.Report;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code riffle evaluate rank}: is the predicted chance right? */
@Command(
    name = "rank",
    description = {
      "Predicts for each case, such as an impression, whether it was clicked, then learns it: one"
          + " pass, in order. Prints AUC, log loss and calibration.",
      "Arms: base-rate, logistic-regression, factorization-machine, engine; the engine with a part"
          + " left out: same-pairs, no-vectors, no-id-weights, no-calibration, admission-3; and"
          + " without-GROUP for each group of features.",
      "Makes no lists."
    })
final class EvaluateRank extends EvaluateProtocol {
  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder with apps.csv.gz and usage.csv.gz (Frappe), random/ and bts/ (Open Bandit),"
              + " behaviors.tsv and news.tsv (MIND), or NAME.inter, NAME.item and NAME.user"
              + " (ratings, as RecBole has them).")
  private Path directory = Path.of("");

  @Option(
      names = "--validation",
      description =
          "Leave the test part alone, and score the part before it. For choosing settings.")
  private boolean validation;

  @Option(
      names = "--shuffle",
      description =
          "Meet the cases in a seeded random order instead of the order of time, as if nothing"
              + " changed.")
  private boolean shuffled;

  @Override
  List<Report> run(EvaluateOutput output) {
    Ranking ranking = Ranking.of(CallerDirectory.resolve(directory), shuffled);
    return List.of(
        ranking.run(directory.toString(), arms(ranking.arms()), validation, threads(), progress()));
  }
}
