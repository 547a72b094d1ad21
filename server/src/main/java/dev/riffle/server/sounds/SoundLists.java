package dev.riffle.server.sounds;

import dev.riffle.server.http.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of sounds, in pages. Thread-safe. */
@Component
class SoundLists {
  private static final String HEAT = "sound_count.heat";
  private static final String CHOICE =
      "sound.open and sound.reusable and " + SoundStorage.NOT_APART;
  private static final String WORDS = "plain(sound.title || ' ' || sound.attribution)";
  private static final int WORDS_MAX = 8;

  private final JdbcClient jdbc;

  SoundLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A sound and its place in the order of a list. */
  private record Row(Sound sound, double place) {
    static Row read(ResultSet row, int number) throws SQLException {
      return new Row(SoundStorage.read(row, number), row.getDouble("place"));
    }

    Cursor cursor() {
      return new Cursor(place, sound.id());
    }
  }

  /** A page, and where the next one begins, if there may be one. */
  record Page(List<Sound> sounds, Optional<Cursor> next) {
    Page {
      sounds = List.copyOf(sounds);
    }
  }

  /** Returns what can be chosen, the most watched now first. */
  Page trending(String me, Cursor cursor, int count) {
    return page(query(HEAT, "where " + CHOICE), me, cursor, count);
  }

  /** Returns what somebody has saved and still may hear, the latest first. */
  Page saved(String me, Cursor cursor, int count) {
    String since = "extract(epoch from sound_save.since)::float8";
    String from =
        """
        join sound_save on sound_save.sound = sound.id and sound_save.person = :me
        where sound.open and
        """;
    return page(query(since, from + SoundStorage.NOT_APART), me, cursor, count);
  }

  /** Returns what somebody owns, the latest first. */
  Page mine(String me, Cursor cursor, int count) {
    String created = "extract(epoch from sound.created)::float8";
    return page(
        query(created, "where sound.owner = :me and sound.media is not null"), me, cursor, count);
  }

  /**
   * Returns what can be chosen and has the words, the most watched now first, or resembles them.
   */
  Page search(String me, String text, Cursor cursor, int count) {
    String plain = jdbc.sql("select plain(:text)").param("text", text).query(String.class).single();
    String query =
        Arrays.stream(plain.split(" ", -1))
            .filter(word -> !word.isEmpty())
            .limit(WORDS_MAX)
            .map("'%s':*"::formatted)
            .collect(Collectors.joining(" & "));
    if (query.isEmpty()) {
      return new Page(List.of(), Optional.empty());
    }
    Page found = withWords(me, query, cursor, count);
    return found.sounds().isEmpty() && cursor.equals(Cursor.START)
        ? similar(me, plain, count)
        : found;
  }

  private Page withWords(String me, String query, Cursor cursor, int count) {
    String where =
        "where %s and to_tsvector('simple', %s) @@ to_tsquery('simple', :query)"
            .formatted(CHOICE, WORDS);
    return page(query(HEAT, where).param("query", query), me, cursor, count);
  }

  private Page similar(String me, String plain, int count) {
    List<Sound> sounds =
        jdbc.sql(
                "select "
                    + SoundStorage.COLUMNS
                    + SoundStorage.FROM
                    + "where %s and :plain <%% %s order by :plain <<-> %s, sound.id limit :count"
                        .formatted(CHOICE, WORDS, WORDS))
            .param("me", me)
            .param("plain", plain)
            .param("count", count)
            .query(SoundStorage::read)
            .list();
    return new Page(sounds, Optional.empty());
  }

  private JdbcClient.StatementSpec query(String place, String from) {
    return jdbc.sql(
        "select %s as place, ".formatted(place)
            + SoundStorage.COLUMNS
            + SoundStorage.FROM
            + from
            + """

            and (%s, sound_count.sound) < (:place, :id)
            order by %s desc, sound_count.sound desc limit :count
            """
                .formatted(place, place));
  }

  private static Page page(JdbcClient.StatementSpec query, String me, Cursor cursor, int count) {
    List<Row> rows =
        query
            .param("me", me)
            .param("place", cursor.number())
            .param("id", cursor.id())
            .param("count", count)
            .query(Row::read)
            .list();
    return new Page(
        rows.stream().map(Row::sound).toList(),
        rows.size() < count ? Optional.empty() : Optional.of(rows.getLast().cursor()));
  }
}
