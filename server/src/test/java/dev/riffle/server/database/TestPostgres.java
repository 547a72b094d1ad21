package dev.riffle.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all tests of a JVM, quick rather than durable; each test asks for databases of
 * its own. Thread-safe.
 */
public final class TestPostgres {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestPostgres() {}

  /** Returns the JDBC URL of a new, empty database. */
  public static String newDatabase() {
    String name = "test_" + COUNT.incrementAndGet();
    try (Connection connection = Shared.SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return Shared.SERVER.getJdbcUrl("postgres", name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the folder into which PostgreSQL is unpacked, so that it is done once. */
  public static Path binaries() {
    return Path.of("target", "postgres-binaries").toAbsolutePath();
  }

  private static final class Shared {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setOverrideWorkingDirectory(binaries().toFile()).start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
