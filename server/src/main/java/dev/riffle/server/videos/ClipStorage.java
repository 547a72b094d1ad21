package dev.riffle.server.videos;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalogue in PostgreSQL. Thread-safe. */
final class ClipStorage {
  private static final String COLUMNS =
      """
      select clip.*, person.name as creator_name, person.handle as creator_handle,
             person.color as creator_color, person.bio as creator_bio
      from clip join person on person.id = clip.creator
      """;

  private final JdbcClient jdbc;
  private final People people;
  private final TransactionTemplate transaction;
  private final RenditionStorage renditions;

  ClipStorage(JdbcClient jdbc, People people, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.people = people;
    this.transaction = transaction;
    this.renditions = new RenditionStorage(jdbc);
  }

  /** Adds {@code clip}, its creator where new, and its renditions; all or nothing. */
  void insert(Clip clip, String source) {
    transaction.executeWithoutResult(status -> {
      people.add(clip.creator());
      insertClip(clip, source);
      renditions.insert(clip.id(), clip.renditions());
    });
  }

  Optional<Clip> findBySource(String source) {
    return complete(jdbc.sql(COLUMNS + "where source = :source").param("source", source)).stream()
        .findFirst();
  }

  List<Clip> findAll(Collection<String> ids) {
    return complete(
        jdbc.sql(COLUMNS + "where clip.id = any(:ids)").param("ids", ids.toArray(String[]::new)));
  }

  /** Returns clips that come after {@code cursor}, newest first. */
  List<Clip> newest(ClipCursor cursor, Collection<String> exclude, int count) {
    return complete(
        jdbc.sql(
                COLUMNS
                    + """
                    where (published, clip.id) < (:published, :id) and clip.id <> all(:exclude)
                    order by published desc, clip.id desc limit :count
                    """)
            .param("published", Timestamp.from(cursor.published()))
            .param("id", cursor.id())
            .param("exclude", exclude.toArray(String[]::new))
            .param("count", count));
  }

  long count() {
    return jdbc.sql("select count(*) from clip").query(Long.class).single();
  }

  /** Returns clips whose item has not been seen to reach the log, at most {@code count}. */
  List<Clip> unlogged(int count) {
    return complete(
        jdbc.sql(COLUMNS + "where not item_logged order by published, clip.id limit :count")
            .param("count", count));
  }

  void markLogged(Collection<String> ids) {
    jdbc.sql("update clip set item_logged = true where id = any(:ids)")
        .param("ids", ids.toArray(String[]::new))
        .update();
  }

  private void insertClip(Clip clip, String source) {
    jdbc.sql(
            """
            insert into clip (id, source, creator, caption, tags, language, millis, generated,
                              has_sound, published, poster, placeholder)
            values (:id, :source, :creator, :caption, :tags, :language, :millis, :generated,
                    :hasSound, :published, :poster, :placeholder)
            """)
        .param("id", clip.id())
        .param("source", source)
        .param("creator", clip.creator().id())
        .param("caption", clip.caption())
        .param("tags", clip.tags().toArray(String[]::new))
        .param("language", clip.language())
        .param("millis", clip.duration().toMillis())
        .param("generated", clip.generated())
        .param("hasSound", clip.hasSound())
        .param("published", Timestamp.from(clip.published()))
        .param("poster", clip.poster().sha256())
        .param("placeholder", clip.placeholder())
        .update();
  }

  private List<Clip> complete(JdbcClient.StatementSpec query) {
    List<Row> rows = query.query((row, number) -> Row.read(row)).list();
    List<String> ids = rows.stream().map(Row::id).toList();
    Map<String, List<Rendition>> byClip = renditions.findAll(ids);
    return rows.stream().map(row -> row.clip(byClip.getOrDefault(row.id, List.of()))).toList();
  }

  /** A clip without its renditions. */
  private record Row(
      String id,
      Person creator,
      String caption,
      List<String> tags,
      String language,
      Duration duration,
      boolean generated,
      boolean hasSound,
      Instant published,
      MediaName poster,
      String placeholder) {

    static Row read(ResultSet row) throws SQLException {
      return new Row(
          row.getString("id"),
          creator(row),
          row.getString("caption"),
          List.of((String[]) row.getArray("tags").getArray()),
          row.getString("language"),
          Duration.ofMillis(row.getLong("millis")),
          row.getBoolean("generated"),
          row.getBoolean("has_sound"),
          row.getTimestamp("published").toInstant(),
          new MediaName(row.getString("poster"), MediaName.Kind.JPG),
          row.getString("placeholder"));
    }

    private static Person creator(ResultSet row) throws SQLException {
      return new Person(
          row.getString("creator"),
          row.getString("creator_handle"),
          row.getString("creator_name"),
          row.getString("creator_color"),
          row.getString("creator_bio"));
    }

    Clip clip(List<Rendition> renditions) {
      return new Clip(
          id,
          creator,
          caption,
          tags,
          language,
          duration,
          generated,
          hasSound,
          published,
          poster,
          placeholder,
          renditions);
    }
  }
}
