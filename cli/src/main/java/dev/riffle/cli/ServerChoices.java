package dev.riffle.cli;

import dev.riffle.server.ServerOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that has to do with a server: where it listens, where its data are. */
final class ServerChoices {
  static final int PORT_DEFAULT = 8080;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + PORT_DEFAULT)
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data directory (default: data, below the repository).")
  private Path data = Path.of("data");

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "JDBC URL of a PostgreSQL 15 or later, in place of the embedded one.",
      defaultValue = "")
  private String database = "";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration in YAML or properties that replaces parts of the defaults.")
  private @Nullable Path config;

  int port() {
    return port;
  }

  Path data() {
    return CallerDirectory.resolve(data);
  }

  String database() {
    return database;
  }

  /** Returns what to start a server with. */
  ServerOptions options() {
    ServerOptions options = ServerOptions.of(data()).withPort(port);
    if (!database.isEmpty()) {
      options = options.withProperty("riffle.database.url", database);
    }
    if (config != null) {
      String location = CallerDirectory.resolve(config).toUri().toString();
      options = options.withProperty("spring.config.additional-location", location);
    }
    return options;
  }
}
