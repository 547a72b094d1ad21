package dev.riffle.server.log;

import java.sql.SQLException;
import java.util.Objects;

/** What a database's error means for who waits, from its SQLSTATE. */
enum SqlFailure {
  /** It is away, starting or stopping; what was asked may have been done or not. */
  CONNECTION,
  /** It has no room; what was asked was not done. */
  DISK_FULL,
  /** It does not want to; what was asked was not done. */
  REFUSED;

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  static SqlFailure of(SQLException e) {
    String state = Objects.requireNonNullElse(e.getSQLState(), "08000");
    if (state.startsWith("53100")) {
      return DISK_FULL;
    }
    // 08: connection; 57P: shutting down or starting; 53: out of resources; 58: system error.
    boolean away =
        state.startsWith("08")
            || state.startsWith("57P")
            || state.startsWith("53")
            || state.startsWith("58")
            || state.equals(LOCK_NOT_AVAILABLE);
    return away ? CONNECTION : REFUSED;
  }

  LogException toException(SQLException e) {
    return switch (this) {
      case DISK_FULL -> new LogException.Full(e);
      case CONNECTION -> new LogException.Unavailable("the database does not answer", e);
      case REFUSED -> new LogException.Unavailable("the database refused: " + e.getMessage(), e);
    };
  }
}
