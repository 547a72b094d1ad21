package dev.riffle.cli;

import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.simulate.Simulation;
import dev.riffle.evaluation.simulate.SimulationOptions;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code riffle evaluate simulate}: viewers of known taste. */
@Command(
    name = "simulate",
    description = {
      "Lets simulated viewers of known taste watch clips of the demo catalogue, one at a time, and"
          + " changes their tastes half-way.",
      "Arms: random, popularity, the engine with learning off, engine, and an oracle that knows"
          + " every taste.",
      "In --lists, the time is the number of clips watched before."
    })
final class EvaluateSimulate extends EvaluateProtocol {
  @Option(names = "--viewers", paramLabel = "N", description = "How many viewers.")
  private int viewers = SimulationOptions.standard().viewers();

  @Option(names = "--steps", paramLabel = "N", description = "How many clips each is shown.")
  private int steps = SimulationOptions.standard().steps();

  @Option(names = "--seed", paramLabel = "N", description = "Makes another world.")
  private long seed = SimulationOptions.standard().seed();

  @Option(
      names = "--changing",
      paramLabel = "SHARE",
      description = "Share of the viewers whose taste changes, above 0 to 1.")
  private double changing = SimulationOptions.standard().changing();

  @Override
  List<Report> run(EvaluateOutput output) {
    List<String> arms = arms(Simulation.arms());
    return List.of(
        new Simulation(new SimulationOptions(viewers, steps, seed, changing))
            .run(arms, threads(), output.lists(Simulation.MAIN_ARM, arms), progress()));
  }
}
