package dev.riffle.server.videos;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which changes of clips the engine's log has. Thread-safe. */
final class ItemRows {
  private final JdbcClient jdbc;

  ItemRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A change that the log does not have yet.
   *
   * @param number of the change
   * @param listed whether the clip is to be an item now
   * @param inLog whether it was one before
   */
  record Change(String clip, long number, boolean listed, boolean inLog) {}

  /** Returns changes of the clips that have waited the longest. */
  List<Change> waiting(int count) {
    return jdbc.sql(
            """
            select id, change, listed, in_log from clip where change <> logged
            order by published limit :count
            """)
        .param("count", count)
        .query((row, _) ->
            new Change(row.getString(1), row.getLong(2), row.getBoolean(3), row.getBoolean(4)))
        .list();
  }

  /** Notes that the log has {@code changes}; a clip that has changed since still waits. */
  void logged(List<Change> changes) {
    jdbc.sql(
            """
            update clip set logged = sent.number, in_log = sent.listed
            from unnest(:clips, :numbers, :listed) as sent (clip, number, listed)
            where clip.id = sent.clip
            """)
        .param("clips", changes.stream().map(Change::clip).toArray(String[]::new))
        .param("numbers", changes.stream().map(Change::number).toArray(Long[]::new))
        .param("listed", changes.stream().map(Change::listed).toArray(Boolean[]::new))
        .update();
  }
}
