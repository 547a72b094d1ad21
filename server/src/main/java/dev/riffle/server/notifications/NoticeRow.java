package dev.riffle.server.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A notice as it is stored, with the ids of those who did it last. */
record NoticeRow(
    long id,
    NoticeKind kind,
    Optional<String> clip,
    Optional<String> comment,
    String text,
    long actors,
    List<String> people,
    long moved,
    Instant time,
    boolean read) {

  static NoticeRow from(ResultSet row, int number) throws SQLException {
    return new NoticeRow(
        row.getLong("id"),
        NoticeKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("clip")),
        Optional.ofNullable(row.getString("comment")),
        row.getString("text"),
        row.getLong("actors"),
        List.of((String[]) row.getArray("people").getArray()),
        row.getLong("moved"),
        row.getTimestamp("time").toInstant(),
        row.getBoolean("read"));
  }
}
