package dev.riffle.cli;

import dev.riffle.evaluation.reaction.Reaction;
import dev.riffle.evaluation.report.Report;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code riffle evaluate reaction}: how fast the engine reacts. */
@Command(
    name = "reaction",
    description = {
      "Measures in simulated worlds how fast the engine reacts: to viewers whose taste changes, to"
          + " new items, to a sudden trend, and how little to a hostile user.",
      "Arms: popularity, the engine with learning off, engine. There are no lists to write.",
      "From event to next feed on a running server: see riffle bench http."
    })
final class EvaluateReaction extends EvaluateProtocol {
  @Option(
      names = "--figures",
      paramLabel = "FIGURE",
      split = ",",
      description = "Measure only these, separated by commas: taste-flip, new-item, trend, poison.")
  private List<String> figures = Reaction.figures();

  @Option(names = "--seeds", paramLabel = "N", description = "In so many worlds; 5 by default.")
  private int seeds = 5;

  @Option(names = "--seed", paramLabel = "N", description = "Of the first world.")
  private long seed = 1;

  @Override
  List<Report> run(EvaluateOutput output) {
    List<String> arms = arms(Reaction.arms());
    return new Reaction(seed, seeds).run(figures, arms, threads(), progress());
  }
}
