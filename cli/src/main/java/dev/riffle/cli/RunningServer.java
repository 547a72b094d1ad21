package dev.riffle.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that runs on a data directory, and the key that opens its API. */
record RunningServer(URI address, String apiKey) {

  /** Returns the server whose process has written {@code data/server.json} and is alive. */
  static Optional<RunningServer> find(Path data) throws IOException {
    try {
      JsonNode server = JsonMapper.shared().readTree(Files.readString(data.resolve("server.json")));
      boolean alive = ProcessHandle.of(server.path("pid").asLong()).isPresent();
      return alive ? Optional.of(at(server.path("port").asInt(), data)) : Optional.empty();
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  static RunningServer at(int port, Path data) throws IOException {
    return new RunningServer(
        URI.create("http://localhost:" + port), Files.readString(data.resolve("api-key")).strip());
  }
}
