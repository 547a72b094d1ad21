package dev.riffle.server.discover;

import dev.riffle.server.http.Cursor;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds hashtags by how they begin, those with the most clips first. Thread-safe. */
@Component
class TagSearch {
  private final JdbcClient jdbc;

  TagSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A hashtag and how many listed clips have it. */
  record TagCount(String tag, long clips) {
    Cursor place() {
      return new Cursor(clips, tag);
    }
  }

  /** Returns hashtags after {@code cursor}; those that look alike where none begins so. */
  Found<TagCount> find(SearchText text, Cursor cursor, int count) {
    List<TagCount> tags =
        jdbc.sql(
                """
                select tag, clips from tag
                where plain like :prefix and clips > 0 and (clips, tag) < (:clips, :tag)
                order by clips desc, tag desc limit :count
                """)
            .param("prefix", text.plain().replace("%", "") + "%")
            .param("clips", Math.min(cursor.number(), 1e15))
            .param("tag", cursor.id())
            .param("count", count)
            .query((row, _) -> new TagCount(row.getString(1), row.getLong(2)))
            .list();
    return tags.isEmpty() && cursor.equals(Cursor.START)
        ? new Found<>(similar(text, count), Optional.empty())
        : Found.of(tags, count, TagCount::place);
  }

  private List<TagCount> similar(SearchText text, int count) {
    return jdbc.sql(
            """
            select tag, clips from tag where plain % :text and clips > 0
            order by similarity(plain, :text) desc, clips desc limit :count
            """)
        .param("text", text.plain())
        .param("count", count)
        .query((row, _) -> new TagCount(row.getString(1), row.getLong(2)))
        .list();
  }
}
