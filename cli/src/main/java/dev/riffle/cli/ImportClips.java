package dev.riffle.cli;

import dev.riffle.server.RiffleServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code riffle import clips DIR}: sends every video file of a folder to the server that runs on
 * the data directory, or to one that is started for the time of the import.
 */
@Command(
    name = "clips",
    description = {
      "Imports every video file in DIR and its sub-folders.",
      "A file's name gives the caption; #words in it, and its folder, give the tags."
    },
    mixinStandardHelpOptions = true)
final class ImportClips implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ServerChoices choices;

  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder = Path.of("");

  @Option(names = "--creator", paramLabel = "NAME", description = "Whose clips they are.")
  private String creator = "Imported";

  @Option(names = "--trim", description = "Keep the first 60 s of longer clips, not refuse them.")
  private boolean trim;

  @Option(names = "--json", description = "Print a line of JSON a file.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    List<ClipFile> files = ClipFolder.read(CallerDirectory.resolve(folder));
    Optional<RunningServer> running = RunningServer.find(choices.data());
    if (running.isPresent()) {
      return upload(files, running.get());
    }
    try (RiffleServer server = RiffleServer.start(choices.options().withPort(0))) {
      return upload(files, RunningServer.at(server.port(), choices.data()));
    }
  }

  private int upload(List<ClipFile> files, RunningServer server) throws Exception {
    Progress progress = Progress.onTerminal("Importing clips", files.size());
    int refused = 0;
    try (ClipUpload upload = new ClipUpload(server)) {
      for (ClipFile file : files) {
        ClipUpload.Outcome outcome = upload.send(file, creator, trim);
        print(outcome);
        refused += outcome.imported() ? 0 : 1;
        progress.advance(file.caption());
      }
    }
    return refused == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void print(ClipUpload.Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(outcome));
    } else if (!outcome.imported()) {
      out.printf("%s: %s%n", outcome.file(), outcome.detail());
    }
    out.flush();
  }
}
