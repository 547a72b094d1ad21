package dev.riffle.server.videos;

import dev.riffle.server.media.Rendition;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue in PostgreSQL; deleted clips are not in it. Thread-safe. */
final class ClipStorage {
  private static final String EXISTING = ClipRow.SELECT + "where clip.deleted is null ";
  private static final String NEWEST_FIRST =
      """
      and (clip.published, clip.id) < (:published, :id)
      order by clip.published desc, clip.id desc limit :count
      """;

  private final JdbcClient jdbc;
  private final RenditionStorage renditions;
  private final CaptionStorage captions;

  ClipStorage(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.renditions = new RenditionStorage(jdbc);
    this.captions = new CaptionStorage(jdbc);
  }

  /** Returns somebody's clip of a file; {@code edit} is empty for the file as it is. */
  Optional<Clip> findBySource(String source, String creator, String edit) {
    return complete(
            jdbc.sql(EXISTING + "and source = :source and creator = :creator and edit = :edit")
                .param("source", source)
                .param("creator", creator)
                .param("edit", edit))
        .stream()
        .findFirst();
  }

  List<Clip> findAll(Collection<String> ids) {
    return complete(
        jdbc.sql(EXISTING + "and clip.id = any(:ids)").param("ids", ids.toArray(String[]::new)));
  }

  /** Returns listed clips that come after {@code cursor}, newest first. */
  List<Clip> newest(ClipCursor cursor, Collection<String> exclude, int count) {
    return page(
        jdbc.sql(EXISTING + "and clip.listed and clip.id <> all(:exclude) " + NEWEST_FIRST)
            .param("exclude", exclude.toArray(String[]::new)),
        cursor,
        count);
  }

  /** Returns somebody's clips of some visibilities that come after {@code cursor}. */
  List<Clip> by(
      String creator, Collection<Visibility> visible, boolean all, ClipCursor cursor, int count) {
    String some =
        all
            ? "and creator = :creator "
            : """
            and creator = :creator and not creator_hidden and state = 'PUBLISHED'
            and visibility = any(:visible)
            """;
    return page(
        jdbc.sql(EXISTING + some + NEWEST_FIRST)
            .param("creator", creator)
            .param("visible", visible.stream().map(Visibility::name).toArray(String[]::new)),
        cursor,
        count);
  }

  /** Returns clips in {@code state} that come after {@code cursor}. */
  List<Clip> in(ClipState state, ClipCursor cursor, int count) {
    return page(
        jdbc.sql(EXISTING + "and state = :state " + NEWEST_FIRST).param("state", state.name()),
        cursor,
        count);
  }

  /** Returns the SHA-256 of a clip's file and of all media that were made of it. */
  Set<String> hashes(String id) {
    return jdbc
        .sql(
            """
            select source from clip where id = :id
            union select media from clip_media where clip = :id
            """)
        .param("id", id)
        .query((row, _) -> row.getString(1))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** Returns how many listed clips there are. */
  long count() {
    return jdbc.sql("select count(*) from clip where listed").query(Long.class).single();
  }

  /** Returns how many listed clips somebody has made. */
  long count(String creator) {
    return jdbc.sql("select count(*) from clip where creator = :creator and listed")
        .param("creator", creator)
        .query(Long.class)
        .single();
  }

  /** Returns how many bytes the clips of somebody have. */
  long bytes(String creator) {
    return jdbc.sql(
            """
            select coalesce(sum(rendition.bytes), 0)
            from clip join rendition on rendition.clip = clip.id
            where clip.creator = :creator and clip.deleted is null
            """)
        .param("creator", creator)
        .query(Long.class)
        .single();
  }

  private List<Clip> page(JdbcClient.StatementSpec query, ClipCursor cursor, int count) {
    return complete(
        query
            .param("published", Timestamp.from(cursor.published()))
            .param("id", cursor.id())
            .param("count", count));
  }

  private List<Clip> complete(JdbcClient.StatementSpec query) {
    List<ClipRow> rows = query.query(ClipRow::read).list();
    List<String> ids = rows.stream().map(ClipRow::id).toList();
    Map<String, List<Rendition>> files = renditions.findAll(ids);
    Map<String, List<CaptionTrack>> tracks = captions.findAll(ids);
    return rows.stream()
        .map(row ->
            row.clip(
                files.getOrDefault(row.id(), List.of()), tracks.getOrDefault(row.id(), List.of())))
        .toList();
  }
}
