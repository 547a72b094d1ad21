package dev.riffle.cli;

import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.simulate.SimulationOptions;
import dev.riffle.evaluation.simulate.WhatIf;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code riffle evaluate what-if}: what other weights would have earned. */
@Command(
    name = "what-if",
    description = {
      "Lets simulated viewers watch under the usual weights, replays the log under others, and"
          + " holds what it says they would have earned against viewers who did watch under them.",
      "Arms: logged (the log's own mean, for comparison), ips, snips and dr (doubly robust)."
    })
final class EvaluateWhatIf extends EvaluateProtocol {
  @Option(
      names = "--weights",
      paramLabel = "OBJECTIVE=WEIGHT",
      split = ",",
      description =
          "The other weights, of finish, like, hide and watch-seconds (default: watch-seconds=0.06).")
  private Map<String, Double> weights = Map.of("watch-seconds", 0.06);

  @Option(
      names = "--random",
      paramLabel = "SHARE",
      description = "Share of the places that are random (default: ${DEFAULT-VALUE}).")
  private double random = 0.3;

  @Option(names = "--viewers", paramLabel = "N", description = "How many viewers.")
  private int viewers = 500;

  @Option(names = "--steps", paramLabel = "N", description = "How many clips each is shown.")
  private int steps = SimulationOptions.standard().steps();

  @Option(names = "--seed", paramLabel = "N", description = "Makes another world.")
  private long seed = SimulationOptions.standard().seed();

  @Override
  List<Report> run(EvaluateOutput output) {
    SimulationOptions options = new SimulationOptions(viewers, steps, seed, 1);
    return List.of(new WhatIf(options, weights, random).run(arms(WhatIf.arms()), progress()));
  }
}
