package dev.riffle.cli;

import dev.riffle.evaluation.data.Interactions;
import dev.riffle.evaluation.data.SplitReader;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.topn.Protocol;
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
      EvaluateSettings.ARMS
    })
final class EvaluateTopN extends EvaluateSplit {
  private static final double VALIDATION_SHARE = 0.2;
  private static final long VALIDATION_SEED = 1;

  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder with train.txt and test.txt, plain or .gz: a user by line, then that"
              + " user's items; and NAME.npy, content vectors whose row n is item n's, where"
              + " there are any.")
  private Path directory = Path.of("");

  @Option(
      names = "--validation",
      description =
          "Leave the test part alone: find val.txt where there is one; else learn four fifths of"
              + " the training part and find the rest. For choosing settings.")
  private boolean validation;

  @Override
  List<Report> run(EvaluateOutput output) {
    return run(output, Protocol.TOP_N, "topn", directory, this::split);
  }

  private Interactions split(Path folder) {
    return validation ? validation(folder) : SplitReader.read(folder);
  }

  private static Interactions validation(Path folder) {
    return SplitReader.hasValidation(folder)
        ? SplitReader.readValidation(folder)
        : SplitReader.read(folder).validation(VALIDATION_SHARE, VALIDATION_SEED);
  }
}
