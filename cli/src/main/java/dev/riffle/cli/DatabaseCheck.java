package dev.riffle.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Starts a PostgreSQL of its own for a moment, or asks the one that is named. */
final class DatabaseCheck {
  private static final int VERSION_MIN = 15;

  Finding embedded() {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Connection connection = postgres.getPostgresDatabase().getConnection()) {
      return Finding.good("database", "embedded PostgreSQL " + version(connection) + " starts");
    } catch (IOException | SQLException | RuntimeException e) {
      return Finding.bad(
          "database",
          "embedded PostgreSQL does not start: " + e.getMessage(),
          "See that java.io.tmpdir allows execution, or name a server by --database.");
    }
  }

  Finding external(String url) {
    try (Connection connection = DriverManager.getConnection(url)) {
      int major = connection.getMetaData().getDatabaseMajorVersion();
      String found = "PostgreSQL " + version(connection);
      return major >= VERSION_MIN
          ? Finding.good("database", found)
          : Finding.bad("database", found, "Version 15 or later is needed.");
    } catch (SQLException e) {
      return Finding.bad(
          "database",
          "cannot connect: " + e.getMessage(),
          "Check the URL, the server and the user's rights.");
    }
  }

  private static String version(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductVersion();
  }
}
