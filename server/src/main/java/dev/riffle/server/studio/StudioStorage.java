package dev.riffle.server.studio;

import dev.riffle.server.studio.StudioViews.Source;
import dev.riffle.server.studio.StudioViews.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the studio's tables. Thread-safe. */
@Component
class StudioStorage {
  private static final String DAY =
      "day, views, watch_millis, reach, replays, skips, likes, comments, shares, follows";

  private final JdbcClient jdbc;

  StudioStorage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The sums of a clip. */
  record Totals(
      String clip,
      long views,
      long viewers,
      long watchMillis,
      long reach,
      long replays,
      long skips,
      long likes,
      long comments,
      long shares,
      long follows) {

    double watchSeconds() {
      return watchMillis / 1_000.0;
    }

    /** Returns how much of the clip a view saw, 0 to 1. */
    double averagePortion() {
      return StudioStorage.averagePortion(reach, views);
    }
  }

  /** Views of an account on a day that came from a source. */
  record SourceDay(String name, LocalDate day, long views) {}

  /** A clip in a list, and what the list is ordered by. */
  record Listed(Totals totals, long order) {}

  /** What own clips are ordered by, falling. */
  enum Order {
    NEWEST("(extract(epoch from published) * 1000000)::bigint"),
    VIEWS("coalesce(views, 0)"),
    WATCH("coalesce(watch_millis, 0)");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  /** Returns the days of an account that have numbers, from {@code first}. */
  List<Numbers.Day> days(String creator, LocalDate first) {
    return jdbc.sql(
            "select %s from studio_account_day where creator = :creator and day >= :first"
                .formatted(DAY))
        .param("creator", creator)
        .param("first", first)
        .query((row, _) -> day(row))
        .list();
  }

  /** Returns how much of its clips an account's views saw that began from {@code first}. */
  Retention retention(String creator, LocalDate first) {
    return retention(
        jdbc.sql(
                """
                select reach, sum(views)::bigint as views from studio_account_reach
                where creator = :creator and day >= :first group by reach
                """)
            .param("creator", creator)
            .param("first", first));
  }

  List<SourceDay> sources(String creator, LocalDate first) {
    return jdbc.sql(
            """
            select source, day, views from studio_account_source
            where creator = :creator and day >= :first
            """)
        .param("creator", creator)
        .param("first", first)
        .query((row, _) ->
            new SourceDay(
                row.getString("source"),
                row.getObject("day", LocalDate.class),
                row.getLong("views")))
        .list();
  }

  List<Numbers.Day> daysOfClip(String clip, LocalDate first) {
    return jdbc.sql("select %s from studio_day where clip = :clip and day >= :first".formatted(DAY))
        .param("clip", clip)
        .param("first", first)
        .query((row, _) -> day(row))
        .list();
  }

  List<Audience.Group> audience(String creator, LocalDate week, String kind) {
    return jdbc.sql(
            """
            select name, people from studio_audience
            where creator = :creator and week = :week and kind = :kind
            """)
        .param("creator", creator)
        .param("week", week)
        .param("kind", kind)
        .query((row, _) -> new Audience.Group(row.getString(1), row.getLong(2)))
        .list();
  }

  /** Returns clips of {@code creator} behind a row; those without numbers have zeros. */
  List<Listed> list(String creator, Order order, long before, String id, int count) {
    return jdbc.sql(
            """
            select * from (
              select clip.id, studio_clip.*, %s as place
              from clip left join studio_clip on studio_clip.clip = clip.id
              where creator = :creator and deleted is null) as own
            where (place, id) < (:before, :id) order by place desc, id desc limit :count
            """
                .formatted(order.sql))
        .param("creator", creator)
        .param("before", before)
        .param("id", id)
        .param("count", count)
        .query((row, _) -> new Listed(totals(row, row.getString("id")), row.getLong("place")))
        .list();
  }

  Optional<Totals> totals(String clip) {
    return jdbc.sql("select * from studio_clip where clip = :clip")
        .param("clip", clip)
        .query((row, _) -> totals(row, clip))
        .optional();
  }

  Retention retention(String clip) {
    return retention(
        jdbc.sql("select reach, views from studio_reach where clip = :clip").param("clip", clip));
  }

  private static Retention retention(JdbcClient.StatementSpec rows) {
    TreeMap<Integer, Long> views = new TreeMap<>();
    rows.query(row -> {
      views.put(row.getInt("reach"), row.getLong("views"));
    });
    return new Retention(views);
  }

  List<Source> sources(String clip) {
    return jdbc.sql(
            """
            select source as name, views from studio_source where clip = :clip
            order by views desc, source
            """)
        .param("clip", clip)
        .query((row, _) -> new Source(row.getString(1), row.getLong(2), null))
        .list();
  }

  List<Stage> stages(String clip, Stages stages) {
    return jdbc.sql("select * from studio_stage where clip = :clip order by stage")
        .param("clip", clip)
        .query((row, _) -> stage(row, stages))
        .list();
  }

  /** Forgets an account; its clips' numbers go with the clips. */
  void erase(String creator) {
    List.of(
            "studio_account_day",
            "studio_account_reach",
            "studio_account_source",
            "studio_audience",
            "studio_audience_viewer")
        .forEach(table ->
            jdbc.sql("delete from %s where creator = :creator".formatted(table))
                .param("creator", creator)
                .update());
  }

  private static Stage stage(ResultSet row, Stages stages) throws SQLException {
    int stage = row.getInt("stage");
    int end = stages.end(stage);
    return new Stage(
        stage,
        end == 0 ? null : end,
        row.getLong("impressions"),
        row.getLong("explored"),
        row.getLong("views"),
        Tally.time(row.getLong("first")),
        Tally.time(row.getLong("last")));
  }

  private static double averagePortion(long reach, long views) {
    return views == 0 ? 0 : reach / 200.0 / views;
  }

  private static Numbers.Day day(ResultSet row) throws SQLException {
    return new Numbers.Day(
        row.getObject("day", LocalDate.class),
        row.getLong("views"),
        row.getLong("watch_millis") / 1_000.0,
        averagePortion(row.getLong("reach"), row.getLong("views")),
        row.getLong("replays"),
        row.getLong("skips"),
        row.getLong("likes"),
        row.getLong("comments"),
        row.getLong("shares"),
        row.getLong("follows"));
  }

  private static Totals totals(ResultSet row, String clip) throws SQLException {
    return new Totals(
        clip,
        row.getLong("views"),
        row.getLong("viewers"),
        row.getLong("watch_millis"),
        row.getLong("reach"),
        row.getLong("replays"),
        row.getLong("skips"),
        row.getLong("likes"),
        row.getLong("comments"),
        row.getLong("shares"),
        row.getLong("follows"));
  }
}
