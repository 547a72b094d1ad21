package dev.riffle.server.videos;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Duets and stitches by what they were made with. Thread-safe. */
final class DerivedClips {
  private final JdbcClient jdbc;
  private final ClipStorage storage;

  DerivedClips(JdbcClient jdbc, ClipStorage storage) {
    this.jdbc = jdbc;
    this.storage = storage;
  }

  /** Returns how many listed clips were made with each of those; none where absent. */
  Map<String, Long> counts(Collection<String> bases) {
    return jdbc
        .sql(
            """
            select base, count(*) from clip
            where base = any(:bases) and base is not null and deleted is null and listed
            group by base
            """)
        .param("bases", bases.toArray(String[]::new))
        .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns listed clips that were made with {@code base}, newest first. */
  List<Clip> page(String base, ClipCursor cursor, int count) {
    return storage.findAll(
        jdbc.sql(
                """
                select id from clip
                where base = :base and deleted is null and listed
                  and (published, id) < (:published, :id)
                order by published desc, id desc limit :count
                """)
            .param("base", base)
            .param("published", Timestamp.from(cursor.published()))
            .param("id", cursor.id())
            .param("count", count)
            .query((row, _) -> row.getString(1))
            .list());
  }
}
