package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL of a {@link ServerChild}, past the server. */
final class ChildDatabase {
  private static final int PORT_LINE = 3;

  private ChildDatabase() {}

  /** Connects to the one that runs in the data directory {@code data}. */
  static Connection connect(Path data) throws IOException, SQLException {
    Path file = data.resolve("postgres").resolve("postmaster.pid");
    String port = Files.readAllLines(file).get(PORT_LINE).strip();
    Path secret = data.resolve("postgres-password");
    String password = Files.exists(secret) ? Files.readString(secret).strip() : "";
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", password);
  }
}
