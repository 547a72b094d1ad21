package dev.riffle.cli;

import dev.riffle.evaluation.data.Interactions;
import dev.riffle.evaluation.data.SplitReader;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.topn.TopN;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code riffle evaluate topn}: a published split. */
@Command(
    name = "topn",
    description = {
      "Learns the training part of a published split, then ranks all other items for every user of"
          + " the test part.",
      "Arms: popularity, item-knn (cosine), engine."
    })
final class EvaluateTopN extends EvaluateProtocol {
  private static final double VALIDATION_SHARE = 0.2;
  private static final long VALIDATION_SEED = 1;

  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder with train.txt and test.txt, plain or .gz: a user by line, then that"
              + " user's items.")
  private Path directory = Path.of("");

  @Option(
      names = "--validation",
      description =
          "Leave the test part alone: learn four fifths of the training part and find the"
              + " rest. For choosing settings.")
  private boolean validation;

  @Override
  Report run(EvaluateOutput output) {
    List<String> arms = arms(TopN.arms());
    Interactions split = SplitReader.read(CallerDirectory.resolve(directory));
    Interactions used = validation ? split.validation(VALIDATION_SHARE, VALIDATION_SEED) : split;
    return new TopN(used)
        .run(directory.toString(), arms, threads(), output.lists(TopN.MAIN_ARM, arms), progress());
  }
}
