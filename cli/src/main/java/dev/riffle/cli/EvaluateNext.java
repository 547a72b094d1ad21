package dev.riffle.cli;

import dev.riffle.evaluation.data.Interactions;
import dev.riffle.evaluation.data.SplitReader;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.topn.Protocol;
import dev.riffle.evaluation.topn.TopN;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class EvaluateNext extends EvaluateProtocol {
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

  @Option(names = "--ablation", description = EvaluateSettings.ABLATION)
  private boolean ablation;

  @Mixin private EvaluateSettings settings = new EvaluateSettings();

  @Override
  List<Report> run(EvaluateOutput output) {
    List<String> usual = ablation ? TopN.ablation(Protocol.NEXT) : TopN.arms();
    List<String> arms = arms(usual, TopN.allArms(Protocol.NEXT));
    Path folder = CallerDirectory.resolve(directory);
    Interactions split = SplitReader.readSequences(folder).leaveOneOut(validation ? 1 : 0);
    String data = folder.getFileName().toString();
    return List.of(
        new TopN(Protocol.NEXT, split, settings.chosen("next", data))
            .run(
                directory.toString(),
                arms,
                threads(),
                output.lists(TopN.MAIN_ARM, arms),
                progress()));
  }
}
