package dev.riffle.cli;

import dev.riffle.server.RiffleServer;
import dev.riffle.server.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * {@code riffle rehearse}: starts a server on an empty data directory, asks it a little and stops
 * it. The launcher runs it at the end of a build, so that the JVM records which classes a start
 * needs (JEP 483) and later starts are quicker.
 */
@Command(name = "rehearse", hidden = true, description = "Rehearses a start, for the JVM's cache.")
final class Rehearse implements Callable<Integer> {
  private static final List<String> PATHS = List.of("/", "/v1/health", "/api/feed?count=1");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("riffle-rehearsal");
    try (RiffleServer server = RiffleServer.start(ServerOptions.of(data))) {
      ask(server.port());
    } finally {
      delete(data);
    }
    return ExitCode.DONE;
  }

  private static void ask(int port) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path : PATHS) {
        URI uri = URI.create("http://localhost:" + port + path);
        client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
