package dev.riffle.cli;

import dev.riffle.server.database.StartException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code riffle} command: parses, runs a subcommand, turns failures into exit codes. */
@Command(
    name = "riffle",
    description = "A feed that learns, and that its operator owns.",
    version = "riffle 0.1.0",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Demo.class,
      Serve.class,
      Import.class,
      Studio.class,
      Evaluate.class,
      Doctor.class,
      Rehearse.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Also, by the launcher: riffle test (every test), riffle bench (measures speed; --help),",
      "riffle build.",
      "Exit codes: 0 done; 1 failed; 2 wrong usage or input; 69 something needed is missing."
    })
public final class Riffle {
  private Riffle() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    CarrierThreads.provide();
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Riffle())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(Riffle::explain);
  }

  /** Failures that the user can mend are told in a sentence; all others with their stack trace. */
  private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    return switch (failure) {
      case StartException start -> tell(command, start, ExitCode.UNAVAILABLE);
      case InputException input -> tell(command, input, ExitCode.USAGE);
      default -> throw failure;
    };
  }

  private static int tell(CommandLine command, Exception failure, int exitCode) {
    command.getErr().println("riffle: " + failure.getMessage());
    command.getErr().flush();
    return exitCode;
  }
}
