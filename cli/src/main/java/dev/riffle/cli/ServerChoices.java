package dev.riffle.cli;

import java.nio.file.Path;
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

  int port() {
    return port;
  }

  Path data() {
    return CallerDirectory.resolve(data);
  }

  String database() {
    return database;
  }
}
