package dev.riffle.cli;

import dev.riffle.demo.DemoCatalogue;
import dev.riffle.server.RiffleServer;
import dev.riffle.server.videos.Clips;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code riffle demo}: a server with clips to watch, open as soon as the first are ready. */
@Command(
    name = "demo",
    description = "Runs the server with clips to watch, until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ServerChoices choices;

  @Option(
      names = "--clips",
      paramLabel = "DIR",
      description = "A folder of your own clips to show as well.")
  private @Nullable Path clips;

  @Option(names = "--only-own", description = "Show the clips of --clips alone; draw none.")
  private boolean onlyOwn;

  @Override
  public Integer call() throws InterruptedException {
    List<ClipFile> own = ownClips();
    StopSignal stop = StopSignal.ofThisProcess();
    try (RiffleServer server = RiffleServer.start(choices.options())) {
      Serve.announce(spec, server);
      tellAdministrator(new DemoAdministrator(server, choices.data()));
      DemoContent content = new DemoContent(server.part(Clips.class), choices.data(), stop);
      content.importAll(own);
      if (!onlyOwn) {
        content.draw(DemoCatalogue.standard());
      }
      stop.await();
      return ExitCode.DONE;
    }
  }

  private void tellAdministrator(DemoAdministrator administrator) {
    administrator
        .password()
        .ifPresent(password ->
            spec.commandLine()
                .getOut()
                .printf("Sign in as %s, password %s%n", DemoAdministrator.HANDLE, password));
    spec.commandLine().getOut().flush();
  }

  private List<ClipFile> ownClips() {
    if (clips == null && onlyOwn) {
      throw new InputException("--only-own needs --clips DIR");
    }
    return clips == null ? List.of() : ClipFolder.read(CallerDirectory.resolve(clips));
  }
}
