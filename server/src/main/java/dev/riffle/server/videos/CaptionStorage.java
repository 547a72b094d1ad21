package dev.riffle.server.videos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Captions in PostgreSQL. Thread-safe. */
final class CaptionStorage {
  private final JdbcClient jdbc;

  CaptionStorage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the captions of each clip that has any. */
  Map<String, List<CaptionTrack>> findAll(Collection<String> clips) {
    return jdbc
        .sql("select clip, language from caption_track where clip = any(:clips) order by language")
        .param("clips", clips.toArray(String[]::new))
        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(
                    entry -> CaptionTrack.of(entry.getKey(), entry.getValue()),
                    Collectors.toList())));
  }

  Optional<String> find(String clip, String language) {
    return jdbc.sql("select text from caption_track where clip = :clip and language = :language")
        .param("clip", clip)
        .param("language", language)
        .query(String.class)
        .optional();
  }

  void put(String clip, String language, String text) {
    jdbc.sql(
            """
            insert into caption_track (clip, language, text) values (:clip, :language, :text)
            on conflict (clip, language) do update set text = excluded.text, changed = now()
            """)
        .param("clip", clip)
        .param("language", language)
        .param("text", text)
        .update();
  }

  /** Returns whether there were any. */
  boolean delete(String clip, String language) {
    return jdbc.sql("delete from caption_track where clip = :clip and language = :language")
            .param("clip", clip)
            .param("language", language)
            .update()
        > 0;
  }
}
