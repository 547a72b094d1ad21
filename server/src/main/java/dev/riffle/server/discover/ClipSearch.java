package dev.riffle.server.discover;

import dev.riffle.server.http.Cursor;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds clips by words, the hottest first. A rare word is looked up and its clips sorted; where
 * many clips have a word the database walks down the ranks until the page is full. Thread-safe.
 */
@Component
class ClipSearch {
  private final JdbcClient jdbc;
  private final Spelling spelling;

  ClipSearch(JdbcClient jdbc, Spelling spelling) {
    this.jdbc = jdbc;
    this.spelling = spelling;
  }

  /** A clip and its place in the order. */
  private record Row(String clip, double rank) {
    Cursor place() {
      return new Cursor(rank, clip);
    }
  }

  /** Returns ids after {@code cursor}; where no clip has the words, of what they may have meant. */
  Found<String> find(SearchText text, Cursor cursor, int count) {
    List<Row> rows = rows(text, cursor, count);
    if (rows.isEmpty()) {
      SearchText meant = spelling.correct(text);
      rows = meant.equals(text) ? rows : rows(meant, cursor, count);
    }
    Found<Row> found = Found.of(rows, count, Row::place);
    return new Found<>(found.rows().stream().map(Row::clip).toList(), found.next());
  }

  private List<Row> rows(SearchText text, Cursor cursor, int count) {
    return jdbc.sql(
            """
            select clip, rank from search_clip
            where words @@ to_tsquery('simple', :query) and (rank, clip) < (:rank, :clip)
            order by rank desc, clip desc limit :count
            """)
        .param("query", text.query())
        .param("rank", cursor.number())
        .param("clip", cursor.id())
        .param("count", count)
        .query((row, _) -> new Row(row.getString(1), row.getDouble(2)))
        .list();
  }
}
