package dev.riffle.server.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that makes appends durable: all that wait go into one transaction, so that the cost of
 * a disk flush is shared. While the database is away they wait.
 *
 * <pre>
 *   queue -> known ids? -> place -> COPY, commit -> followers -> futures
 *                                      |
 *                       connection lost: open again, and ask the log's end
 *                       whether the transaction was committed or not
 * </pre>
 */
final class Committer implements Runnable {
  /** Opens a connection for the committer alone. */
  interface Source {
    Connection open() throws SQLException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Committer.class);
  private static final Duration RECONNECT_PAUSE = Duration.ofMillis(100);

  private final Source source;
  private final AppendQueue queue;
  private final Map<String, EventLog.Follower> followers = new ConcurrentHashMap<>();
  private final Map<String, Long> ends = new ConcurrentHashMap<>();
  private Optional<LogSession> session = Optional.empty();
  private volatile boolean stopped;

  Committer(Source source, AppendQueue queue) {
    this.source = source;
    this.queue = queue;
  }

  void follow(String project, EventLog.Follower follower) {
    if (followers.putIfAbsent(project, follower) != null) {
      throw new IllegalStateException("project %s has a follower".formatted(project));
    }
  }

  /** Gives up what cannot be made durable. */
  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    try {
      for (List<Append> group = queue.take(); !group.isEmpty(); group = queue.take()) {
        commit(group.stream().filter(append -> !append.done().isDone()).toList());
      }
    } catch (InterruptedException _) {
      // The log is closing.
    } finally {
      closeSession();
    }
  }

  /** Opens the session, so that a log that another server writes is found out at the start. */
  void open() throws SQLException {
    Connection connection = source.open();
    try {
      session = Optional.of(new LogSession(connection));
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private void commit(List<Append> group) {
    try {
      commitOrWait(group);
    } catch (SQLException e) {
      fail(group, SqlFailure.of(e).toException(e));
    } catch (InterruptedException e) {
      fail(group, new LogException.Unavailable("the log is closing", e));
    } catch (RuntimeException e) {
      fail(group, new LogException.Unavailable("the log failed", e));
    }
  }

  private void commitOrWait(List<Append> group) throws SQLException, InterruptedException {
    Optional<Plan> attempted = Optional.empty();
    for (boolean settled = group.isEmpty(); !settled; ) {
      try {
        LogSession writer = reopened();
        if (attempted.isEmpty() || !isDurable(attempted.get(), writer)) {
          attempted = Optional.of(plan(group, writer));
          writer.commit(attempted.get());
        }
        settle(attempted.get());
        settled = true;
      } catch (SQLException e) {
        waitOrThrow(e);
      }
    }
  }

  private Plan plan(List<Append> group, LogSession writer) throws SQLException {
    List<String> projects = group.stream().map(Append::project).distinct().toList();
    if (!ends.keySet().containsAll(projects)) {
      ends.putAll(writer.ends(projects));
    }
    return Plan.of(group, new HashMap<>(ends), writer.known(group));
  }

  /** A transaction is durable as a whole or not at all, so that one log's end tells. */
  private static boolean isDurable(Plan plan, LogSession writer) throws SQLException {
    Map<String, Long> planned = plan.ends();
    return writer.ends(planned.keySet()).equals(planned);
  }

  private void settle(Plan plan) {
    ends.putAll(plan.ends());
    plan.batches().forEach(this::publish);
    plan.outcomes().forEach(outcome -> outcome.append().done().complete(outcome.appended()));
  }

  private void publish(String project, Plan.Batch batch) {
    EventLog.Follower follower = followers.get(project);
    if (follower != null && !batch.rows().isEmpty()) {
      follower.committed(batch.previous(), batch.logged());
    }
  }

  /** Waits if the database was away, rather than refusing; the session is gone then. */
  private void waitOrThrow(SQLException e) throws SQLException, InterruptedException {
    if (SqlFailure.of(e) != SqlFailure.CONNECTION || stopped) {
      throw e;
    }
    LOG.warn("the log's database does not answer: {}", e.getMessage());
    closeSession();
    ends.clear();
    Thread.sleep(RECONNECT_PAUSE);
  }

  private LogSession reopened() throws SQLException {
    if (session.isEmpty()) {
      open();
    }
    return session.orElseThrow();
  }

  private static void fail(List<Append> group, LogException failure) {
    LOG.error("{} appends were not logged", group.size(), failure);
    group.forEach(append -> append.done().completeExceptionally(failure));
  }

  private void closeSession() {
    try {
      if (session.isPresent()) {
        session.get().close();
      }
    } catch (SQLException e) {
      LOG.debug("the log's session was broken", e);
    }
    session = Optional.empty();
  }
}
