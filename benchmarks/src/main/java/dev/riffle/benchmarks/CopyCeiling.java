package dev.riffle.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What the server's own PostgreSQL takes at best: one connection that copies rows of the log's kind
 * into a table with the log's kind of keys, a durable commit every thousand.
 */
final class CopyCeiling {
  private static final int ROWS_PER_COMMIT = 1_000;

  private final Path data;

  CopyCeiling(Path data) {
    this.data = data;
  }

  void measure(double seconds, Report report) throws SQLException, IOException {
    report.say("Copying rows into the same PostgreSQL, the ceiling of ingestion");
    try (Connection connection = ChildDatabase.connect(data);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE bench_copy"
              + " (position bigint PRIMARY KEY, event_id text UNIQUE, entry bytea NOT NULL)");
      long rows = copy(connection, seconds);
      statement.execute("DROP TABLE bench_copy");
      report.figure("copy-rows-per-second", rows / seconds);
    }
  }

  private static long copy(Connection connection, double seconds) throws SQLException, IOException {
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    long until = System.nanoTime() + (long) (seconds * 1e9);
    long rows = 0;
    while (System.nanoTime() < until) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < ROWS_PER_COMMIT; i++) {
        rows++;
        text.append(rows).append("\te").append(rows).append("-bench\t\\\\x");
        text.append("5a".repeat(90)).append('\n');
      }
      copies.copyIn("COPY bench_copy FROM STDIN", new StringReader(text.toString()));
    }
    return rows;
  }
}
