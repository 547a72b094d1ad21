package dev.riffle.cli;

import dev.riffle.server.RiffleServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code riffle serve}: the app, the HTTP API and the clips, until it is told to stop. */
@Command(
    name = "serve",
    description = "Runs the server until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ServerChoices choices;

  @Override
  public Integer call() throws InterruptedException {
    try (RiffleServer server = RiffleServer.start(choices.options())) {
      announce(spec, server);
      StopSignal.ofThisProcess().await();
      return ExitCode.DONE;
    }
  }

  /** Prints where the server is to be found. */
  static void announce(CommandSpec spec, RiffleServer server) {
    spec.commandLine().getOut().printf("Riffle is at http://localhost:%d%n", server.port());
    spec.commandLine().getOut().flush();
  }
}
