package dev.riffle.cli;

import dev.riffle.server.RiffleServer;
import dev.riffle.server.accounts.FirstStart;
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
      tellSetUp(server);
      StopSignal.ofThisProcess().await();
      return ExitCode.DONE;
    }
  }

  /** Prints what opens the set-up page, until there is an administrator. */
  private void tellSetUp(RiffleServer server) {
    server
        .part(FirstStart.class)
        .code()
        .ifPresent(code ->
            spec.commandLine()
                .getOut()
                .printf(
                    "Set it up at http://localhost:%d/setup with the code %s%n",
                    server.port(), code));
    spec.commandLine().getOut().flush();
  }

  /** Prints where the server is to be found. */
  static void announce(CommandSpec spec, RiffleServer server) {
    spec.commandLine().getOut().printf("Riffle is at http://localhost:%d%n", server.port());
    spec.commandLine().getOut().flush();
  }
}
