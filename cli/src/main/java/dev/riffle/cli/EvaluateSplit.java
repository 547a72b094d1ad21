package dev.riffle.cli;

import dev.riffle.evaluation.data.Interactions;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.topn.Protocol;
import dev.riffle.evaluation.topn.TopN;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the protocols share that learn one part of the data and find the other. */
abstract class EvaluateSplit extends EvaluateProtocol {
  @Option(names = "--ablation", description = EvaluateSettings.ABLATION)
  private boolean ablation;

  @Mixin private EvaluateSettings settings = new EvaluateSettings();

  /**
   * Runs the arms that were asked for.
   *
   * @param kind of the settings, such as {@code topn}
   * @param directory as the caller named it
   * @param reader of the data in a directory
   */
  final List<Report> run(
      EvaluateOutput output,
      Protocol protocol,
      String kind,
      Path directory,
      Function<Path, Interactions> reader) {
    Path folder = CallerDirectory.resolve(directory);
    Interactions split = reader.apply(folder);
    List<String> usual = ablation ? TopN.ablation(protocol, split.hasVectors()) : TopN.arms();
    List<String> arms = arms(usual, TopN.allArms(protocol));
    String data = folder.getFileName().toString();
    return List.of(
        new TopN(protocol, split, settings.chosen(kind, data))
            .run(
                directory.toString(),
                arms,
                threads(),
                output.lists(TopN.MAIN_ARM, arms),
                progress()));
  }
}
