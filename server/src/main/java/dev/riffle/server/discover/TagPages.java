package dev.riffle.server.discover;

import dev.riffle.server.http.Cursor;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clips of a hashtag, newest first. Thread-safe. */
@Component
class TagPages {
  private static final double FAR_FUTURE_MICROS = 2.5e17;

  private final JdbcClient jdbc;

  TagPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(String clip, Instant published) {
    Cursor place() {
      return new Cursor(ChronoUnit.MICROS.between(Instant.EPOCH, published), clip);
    }
  }

  Found<String> find(String tag, Cursor cursor, int count) {
    List<Row> rows =
        jdbc.sql(
                """
                select clip, published from clip_tag
                where tag = :tag and (published, clip) < (:published, :clip)
                order by published desc, clip desc limit :count
                """)
            .param("tag", tag)
            .param("published", Timestamp.from(published(cursor)))
            .param("clip", cursor.id())
            .param("count", count)
            .query((row, _) -> new Row(row.getString(1), row.getTimestamp(2).toInstant()))
            .list();
    Found<Row> found = Found.of(rows, count, Row::place);
    return new Found<>(found.rows().stream().map(Row::clip).toList(), found.next());
  }

  private static Instant published(Cursor cursor) {
    long micros = (long) Math.clamp(cursor.number(), 0, FAR_FUTURE_MICROS);
    return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
  }
}
