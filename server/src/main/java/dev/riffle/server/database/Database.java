package dev.riffle.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the server's PostgreSQL is. Thread-safe. */
public final class Database {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int SOCKET_SECONDS = 30;

  private final PGSimpleDataSource source = new PGSimpleDataSource();

  Database(String url, String user, String password) {
    source.setUrl(url);
    if (!user.isEmpty()) {
      source.setUser(user);
      source.setPassword(password);
    }
    source.setConnectTimeout((int) PATIENCE.toSeconds());
    source.setSocketTimeout(SOCKET_SECONDS);
    source.setTcpKeepAlive(true);
    source.setApplicationName("riffle");
    source.setReWriteBatchedInserts(true);
  }

  /**
   * Opens a connection of its own, outside the pool, for a caller who keeps it.
   *
   * @throws SQLException if the database does not answer
   */
  public Connection connect() throws SQLException {
    return source.getConnection();
  }

  /** Returns a pool that hands out no dead connections and gives up after a few seconds. */
  HikariDataSource pool(int connections) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName("riffle");
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setValidationTimeout(1_000);
    return new HikariDataSource(config);
  }

  /** Returns the database's own source, without a pool. */
  DataSource source() {
    return source;
  }
}
