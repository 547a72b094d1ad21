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

/** {@code riffle evaluate next}: leave one out, in order. */
@Command(
    name = "next",
    description = {
      "Learns all but the last item of every sequence, in order, then ranks all other items for"
          + " every user, to find that last one.",
      EvaluateSettings.ARMS
    })
final class EvaluateNext extends EvaluateSplit {
  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder with sequences.txt, plain or .gz: a user by line, then that user's items in"
              + " order.")
  private Path directory = Path.of("");

  @Option(
      names = "--validation",
      description =
          "Leave the last item of every sequence alone, and find the last but one. For choosing"
              + " settings.")
  private boolean validation;

  @Override
  List<Report> run(EvaluateOutput output) {
    return run(output, Protocol.NEXT, "next", directory, this::split);
  }

  private Interactions split(Path folder) {
    return SplitReader.readSequences(folder).leaveOneOut(validation ? 1 : 0);
  }
}
