package dev.riffle.cli;

import dev.riffle.server.RiffleServer;
import dev.riffle.server.studio.StudioProjection;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code riffle studio rebuild}: has the server that runs on the data directory count the studio's
 * numbers anew, or starts one for that time.
 */
@Command(
    name = "rebuild",
    description = "Counts the studio's numbers anew, from the event log's beginning.",
    mixinStandardHelpOptions = true)
final class StudioRebuild implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ServerChoices choices;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<RunningServer> running = RunningServer.find(choices.data());
    if (running.isPresent()) {
      return ask(running.get());
    }
    try (RiffleServer server = RiffleServer.start(choices.options().withPort(0))) {
      StudioProjection projection = server.part(StudioProjection.class);
      projection.rebuild();
      projection.catchUp();
    }
    return tell("The numbers have been counted anew.", ExitCode.DONE);
  }

  private int ask(RunningServer server) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/v1/studio/rebuild"))
            .header("X-API-Key", server.apiKey())
            .POST(BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      return answer.statusCode() == 202
          ? tell("The server counts the numbers anew.", ExitCode.DONE)
          : tell("The server refused: " + answer.body(), ExitCode.FAILED);
    }
  }

  private int tell(String text, int exitCode) {
    spec.commandLine().getOut().println(text);
    spec.commandLine().getOut().flush();
    return exitCode;
  }
}
