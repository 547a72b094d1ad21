package dev.riffle.server.log;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log in a PostgreSQL table, written by one {@link Committer}. Thread-safe. */
final class PostgresEventLog implements EventLog {
  private static final Duration OPEN_PATIENCE = Duration.ofSeconds(5);
  private static final Duration OPEN_PAUSE = Duration.ofMillis(100);
  private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final AppendQueue queue;
  private final Committer committer;
  private final Thread thread;

  private PostgresEventLog(JdbcClient jdbc, AppendQueue queue, Committer committer) {
    this.jdbc = jdbc;
    this.queue = queue;
    this.committer = committer;
    this.thread = Thread.ofPlatform().name("log-committer").unstarted(committer);
  }

  /**
   * Opens the log.
   *
   * @param jdbc for reading
   * @param source of the session that writes
   * @throws LogException.Unavailable if another server writes it, or the database does not answer
   */
  static PostgresEventLog open(JdbcClient jdbc, Committer.Source source, LogProperties limits) {
    AppendQueue queue = new AppendQueue(limits.queueBytesMax(), limits.groupBytesMax());
    Committer committer = new Committer(source, queue);
    openPatiently(committer);
    PostgresEventLog log = new PostgresEventLog(jdbc, queue, committer);
    log.thread.start();
    return log;
  }

  /** The session of a server that was killed may take a moment to end. */
  private static void openPatiently(Committer committer) {
    long deadline = System.nanoTime() + OPEN_PATIENCE.toNanos();
    while (true) {
      try {
        committer.open();
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > deadline) {
          throw new LogException.Unavailable("the log cannot be opened: " + e.getMessage(), e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(OPEN_PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LogException.Unavailable("interrupted while opening the log", e);
    }
  }

  @Override
  public CompletableFuture<Appended> append(String project, List<Received> entries) {
    Append append = Append.of(project, entries);
    queue.add(append);
    return append.done();
  }

  @Override
  public List<Logged> read(String project, long position, int limit) {
    String sql =
        """
        select position, received, entry from event_log
        where project = ? and position > ? order by position limit ?
        """;
    return read(jdbc.sql(sql).params(project, position, limit));
  }

  /** The sum keeps the database from walking through everybody's entries to find them in order. */
  @Override
  public List<Logged> readOf(String project, String viewer, long position, int limit) {
    String sql =
        """
        select position, received, entry from event_log
        where project = ? and viewer = ? and position > ? order by position + 0 limit ?
        """;
    return read(jdbc.sql(sql).params(project, Row.key(viewer), position, limit));
  }

  private static List<Logged> read(JdbcClient.StatementSpec statement) {
    try {
      return statement.query((row, _) -> logged(row)).list();
    } catch (DataAccessException e) {
      throw new LogException.Unavailable("the log cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public long end(String project) {
    try {
      return jdbc.sql("select coalesce(max(position), 0) from event_log where project = ?")
          .param(project)
          .query(Long.class)
          .single();
    } catch (DataAccessException e) {
      throw new LogException.Unavailable("the log cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void follow(String project, Follower follower) {
    committer.follow(project, follower);
  }

  @Override
  public void close() {
    queue.close();
    try {
      if (!thread.join(CLOSE_PATIENCE)) {
        committer.stop();
        thread.interrupt();
        thread.join(CLOSE_PATIENCE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static Logged logged(ResultSet row) throws SQLException {
    long position = row.getLong(1);
    try {
      return new Logged(
          position,
          row.getObject(2, OffsetDateTime.class).toInstant(),
          EntryCodec.decode(row.getBytes(3)));
    } catch (IOException e) {
      throw new LogException.Damaged(
          "entry %d of the log is damaged: %s".formatted(position, e.getMessage()), e);
    }
  }
}
