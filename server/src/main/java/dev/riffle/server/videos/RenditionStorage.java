package dev.riffle.server.videos;

import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.Rendition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of clips in PostgreSQL. Thread-safe. */
final class RenditionStorage {
  private final JdbcClient jdbc;

  RenditionStorage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String clip, List<Rendition> renditions) {
    for (int i = 0; i < renditions.size(); i++) {
      insert(clip, i, renditions.get(i));
    }
  }

  /** Returns the renditions of each clip that has any, in their order. */
  Map<String, List<Rendition>> findAll(Collection<String> clips) {
    return jdbc
        .sql("select * from rendition where clip = any(:clips) order by clip, ordinal")
        .param("clips", clips.toArray(String[]::new))
        .query((row, number) ->
            Map.entry(
                row.getString("clip"),
                new Rendition(
                    new MediaName(row.getString("media"), MediaName.Kind.MP4),
                    row.getInt("width"),
                    row.getInt("height"),
                    row.getLong("bytes"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private void insert(String clip, int ordinal, Rendition rendition) {
    jdbc.sql("insert into rendition values (:clip, :ordinal, :media, :width, :height, :bytes)")
        .param("clip", clip)
        .param("ordinal", ordinal)
        .param("media", rendition.media().sha256())
        .param("width", rendition.width())
        .param("height", rendition.height())
        .param("bytes", rendition.bytes())
        .update();
  }
}
