package dev.riffle.server.log;

import dev.riffle.engine.event.UserForgotten;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * The one database session that writes the log. It holds an advisory lock, so that no other server
 * writes, and so that a session that was cut off has ended, committed or not, before the next one
 * looks. For one thread.
 */
final class LogSession implements AutoCloseable {
  /** "riffle" in ASCII. */
  private static final long LOCK = 0x7269_6666_6c65L;

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final Connection connection;

  LogSession(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      statement.execute("set synchronous_commit = on");
      try (ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
        result.next();
        if (!result.getBoolean(1)) {
          throw new SQLException("another server writes this log", LOCK_NOT_AVAILABLE);
        }
      }
    }
    connection.setAutoCommit(false);
  }

  /** Returns the ends of the logs of those projects that have entries. */
  Map<String, Long> ends(Collection<String> projects) throws SQLException {
    Map<String, Long> ends = new HashMap<>();
    String sql = "select coalesce(max(position), 0) from event_log where project = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (String project : projects) {
        select.setString(1, project);
        try (ResultSet result = select.executeQuery()) {
          result.next();
          ends.put(project, result.getLong(1));
        }
      }
    }
    connection.commit();
    return ends;
  }

  /** Returns the keys of those events of {@code group} that the log has, by project. */
  Map<String, Set<UUID>> known(List<Append> group) throws SQLException {
    Map<String, Set<UUID>> known = new HashMap<>();
    Map<String, List<Append>> byProject =
        group.stream().collect(Collectors.groupingBy(Append::project));
    for (var entry : byProject.entrySet()) {
      known.put(entry.getKey(), known(entry.getKey(), keys(entry.getValue())));
    }
    return known;
  }

  /** Makes {@code plan} durable. After an exception it may be so or not. */
  void commit(Plan plan) throws SQLException {
    if (plan.isEmpty()) {
      return;
    }
    try {
      copy(plan);
      for (var batch : plan.batches().entrySet()) {
        for (Plan.Placed placed : batch.getValue().rows()) {
          erase(batch.getKey(), placed);
        }
      }
      connection.commit();
    } catch (SQLException e) {
      rollback(e);
      throw e;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static UUID[] keys(List<Append> appends) {
    return appends.stream()
        .flatMap(append -> append.rows().stream())
        .flatMap(row -> row.event().stream())
        .toArray(UUID[]::new);
  }

  private Set<UUID> known(String project, UUID[] keys) throws SQLException {
    Set<UUID> known = new HashSet<>();
    if (keys.length == 0) {
      return known;
    }
    Array array = connection.createArrayOf("uuid", keys);
    String sql = "select event from event_log where project = ? and event = any (?)";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, project);
      select.setArray(2, array);
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          known.add(result.getObject(1, UUID.class));
        }
      }
    }
    return known;
  }

  private void copy(Plan plan) throws SQLException {
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(CopyRows.COPY, new ByteArrayInputStream(CopyRows.encode(plan)));
    } catch (IOException e) {
      throw new SQLException("the connection broke", "08006", e);
    }
  }

  private void erase(String project, Plan.Placed placed) throws SQLException {
    if (!(placed.row().received().entry() instanceof UserForgotten forgotten)) {
      return;
    }
    String sql = "delete from event_log where project = ? and viewer = ? and position < ?";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, project);
      delete.setObject(2, Row.key(forgotten.viewer()));
      delete.setLong(3, placed.position());
      delete.executeUpdate();
    }
  }

  private void rollback(SQLException reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
