package dev.riffle.cli;

import dev.riffle.server.RiffleServer;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
      awaitStop();
      return ExitCode.DONE;
    }
  }

  /** Prints where the server is to be found. */
  static void announce(CommandSpec spec, RiffleServer server) {
    spec.commandLine().getOut().printf("Riffle is at http://localhost:%d%n", server.port());
    spec.commandLine().getOut().flush();
  }

  /** Waits for the signal that ends the process; the server's own shutdown hook then stops it. */
  static void awaitStop() throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
