package dev.riffle.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code riffle evaluate}: measures the engine; see the subcommands. */
@Command(
    name = "evaluate",
    description = "Measures the engine on real data and on simulated viewers.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "PROTOCOL",
    subcommands = {
      EvaluateNext.class,
      EvaluateOffPolicy.class,
      EvaluateRank.class,
      EvaluateReaction.class,
      EvaluateReplay.class,
      EvaluateSimulate.class,
      EvaluateTopN.class,
      EvaluateWatchTime.class,
      EvaluateWhatIf.class,
      HelpCommand.class
    })
final class Evaluate {}
