package dev.riffle.cli;

import dev.riffle.evaluation.offpolicy.OffPolicy;
import dev.riffle.evaluation.report.Report;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code riffle evaluate off-policy}: what one policy's log says of another. */
@Command(
    name = "off-policy",
    description = {
      "Estimates from the log of one policy what another would have earned, and holds it against"
          + " what that one did earn on the same campaign.",
      "Arms: logged (the log's own mean, for comparison), dm (direct method), ips, snips and dr"
          + " (doubly robust), the last three also with importance weights clipped."
    })
final class EvaluateOffPolicy extends EvaluateProtocol {
  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder with random/CAMPAIGN and bts/CAMPAIGN, in the form of the Open Bandit dataset.")
  private Path directory = Path.of("");

  @Option(
      names = "--clip",
      paramLabel = "WEIGHT",
      description = "Greatest importance weight of the clipped arms (default: ${DEFAULT-VALUE}).")
  private double clip = 20;

  @Override
  List<Report> run(EvaluateOutput output) {
    List<String> arms = arms(OffPolicy.arms());
    return List.of(
        new OffPolicy(CallerDirectory.resolve(directory), clip).run(directory.toString(), arms));
  }
}
