package dev.riffle.server.log;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Rows that wait to become durable together.
 *
 * @param bytes what they take in the queue, at least
 */
record Append(String project, List<Row> rows, long bytes, CompletableFuture<Appended> done) {
  private static final int ROW_BYTES = 200;

  static Append of(String project, List<Received> entries) {
    List<Row> rows = entries.stream().map(Row::of).toList();
    long bytes = rows.stream().mapToLong(row -> row.payload().size() + ROW_BYTES).sum();
    return new Append(project, rows, bytes, new CompletableFuture<>());
  }
}
