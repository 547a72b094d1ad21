package dev.riffle.server.sounds;

import dev.riffle.server.http.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of sounds, in pages. Thread-safe. */
@Component
class SoundLists {
  private static final Order HEAT =
      new Order("sound_count.heat", "sound_count.sound", "sound_count.heat", ":place");
  private static final String CHOICE =
      "sound.open and sound.reusable and " + SoundStorage.NOT_APART;
  private static final int WORDS_MAX = 8;

  private final JdbcClient jdbc;

  SoundLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a list falls by: columns as an index has them, and how their number is read and written.
   */
  private record Order(String column, String id, String place, String bound) {
    static Order byTime(String column, String id) {
      String seconds = "extract(epoch from %s)::float8".formatted(column);
      return new Order(column, id, seconds, ":time");
    }
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
    Order since = Order.byTime("sound_save.since", "sound_save.sound");
    String from =
        """
        join sound_save on sound_save.sound = sound.id and sound_save.person = :me
        where sound.open and
        """;
    return page(query(since, from + SoundStorage.NOT_APART), me, cursor, count);
  }

  /** Returns what somebody owns, the latest first. */
  Page mine(String me, Cursor cursor, int count) {
    Order created = Order.byTime("sound.created", "sound.id");
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
    String where = "where %s and sound.words @@ to_tsquery('simple', :query)".formatted(CHOICE);
    return page(query(HEAT, where).param("query", query), me, cursor, count);
  }

  private Page similar(String me, String plain, int count) {
    List<Sound> sounds =
        jdbc.sql(
                "select "
                    + SoundStorage.COLUMNS
                    + SoundStorage.FROM
                    + """
                    where %s and :plain <%% sound.plain
                    order by :plain <<-> sound.plain, sound.id limit :count
                    """
                        .formatted(CHOICE))
            .param("me", me)
            .param("plain", plain)
            .param("count", count)
            .query(SoundStorage::read)
            .list();
    return new Page(sounds, Optional.empty());
  }

  private JdbcClient.StatementSpec query(Order order, String from) {
    return jdbc.sql(
        "select %s as place, ".formatted(order.place)
            + SoundStorage.COLUMNS
            + SoundStorage.FROM
            + from
            + """

            and (%1$s, %2$s) < (%3$s, :id)
            order by %1$s desc, %2$s desc limit :count
            """
                .formatted(order.column, order.id, order.bound));
  }

  private static Page page(JdbcClient.StatementSpec query, String me, Cursor cursor, int count) {
    List<Row> rows =
        query
            .param("me", me)
            .param("place", cursor.number())
            .param("time", Timestamp.from(cursor.time()))
            .param("id", cursor.id())
            .param("count", count)
            .query(Row::read)
            .list();
    return new Page(
        rows.stream().map(Row::sound).toList(),
        rows.size() < count ? Optional.empty() : Optional.of(rows.getLast().cursor()));
  }
}
