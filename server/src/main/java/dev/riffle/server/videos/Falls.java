package dev.riffle.server.videos;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Duets and stitches that are taken down with their source, where its author wishes, and come back
 * with it. All in the caller's transaction. Thread-safe.
 */
final class Falls {
  private final JdbcClient jdbc;

  Falls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A clip that was taken down or brought back, and whether it was listed before and is now.
   *
   * @param creator the id of whose it is
   */
  record Moved(String clip, String creator, Derivation.Kind kind, boolean before, boolean now) {}

  /** Takes down what was made with {@code source}, if its author wishes so. */
  List<Moved> fall(String source) {
    return move(
        """
        with moved as (
          select clip.id, clip.listed from clip join clip base on base.id = clip.base
          where clip.base = :source and base.derived_fall and clip.deleted is null
            and clip.state <> 'TAKEN_DOWN'
          for update of clip)
        update clip set fallen = state, state = 'TAKEN_DOWN', change = change + 1
        from moved where clip.id = moved.id returning clip.id, clip.creator, clip.base_kind, moved.listed,
          clip.listed
        """,
        source);
  }

  /** Brings back what fell with {@code source}. */
  List<Moved> rise(String source) {
    return move(
        """
        with moved as (
          select id, listed from clip
          where base = :source and fallen is not null and deleted is null for update)
        update clip set state = fallen, fallen = null, change = change + 1
        from moved where clip.id = moved.id returning clip.id, clip.creator, clip.base_kind, moved.listed,
          clip.listed
        """,
        source);
  }

  private List<Moved> move(String sql, String source) {
    return jdbc.sql(sql)
        .param("source", source)
        .query((row, _) ->
            new Moved(
                row.getString(1),
                row.getString(2),
                Derivation.Kind.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getBoolean(5)))
        .list();
  }
}
