package dev.riffle.server.videos;

import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.Rendition;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * Adds those of {@code more} whose size {@code clip} lacks, in their place by size.
   *
   * @return those that it does not need
   */
  List<Rendition> add(String clip, List<Rendition> more) {
    List<Rendition> all = merged(findAll(List.of(clip)).getOrDefault(clip, List.of()), more);
    jdbc.sql("delete from rendition where clip = :clip").param("clip", clip).update();
    insert(clip, all);
    return more.stream().filter(file -> !all.contains(file)).toList();
  }

  /** Returns the first one of each size, largest first. */
  static List<Rendition> merged(List<Rendition> some, List<Rendition> others) {
    Set<List<Integer>> sizes = new HashSet<>();
    return Stream.concat(some.stream(), others.stream())
        .filter(file -> sizes.add(List.of(file.width(), file.height())))
        .sorted(
            Comparator.comparingInt((Rendition file) -> file.width() * file.height()).reversed())
        .toList();
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
