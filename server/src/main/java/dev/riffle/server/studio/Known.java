package dev.riffle.server.studio;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.event.Viewers;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.Logged;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what has to be known before a part of the log can be counted. Thread-safe. */
final class Known {
  private final JdbcClient jdbc;

  Known(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the clips that {@code entries} are about and that are in the catalogue. */
  Map<String, ClipState> clips(List<Logged> entries) {
    Set<String> ids = new HashSet<>();
    for (Logged logged : entries) {
      switch (logged.entry()) {
        case Event event -> ids.add(event.item());
        case Served served -> served.items().forEach(shown -> ids.add(shown.item()));
        case ItemRemoved removed -> ids.add(removed.item());
        default -> {}
      }
    }
    return clips(ids);
  }

  Map<String, ClipState> clips(Collection<String> ids) {
    Map<String, ClipState> clips = new HashMap<>();
    jdbc.sql(
            """
            select clip.id, creator, account.viewer, coalesce(shown, 0) as shown
            from clip left join studio_clip on studio_clip.clip = clip.id
            left join account on account.id = creator
            where clip.id = any(:ids)
            """)
        .param("ids", ids.toArray(String[]::new))
        .query(row -> {
          String id = row.getString("id");
          String maker = Viewers.name("", Objects.requireNonNullElse(row.getString("viewer"), ""));
          clips.put(
              id,
              new ClipState(
                  id, row.getString("creator"), EventLog.key(maker), row.getLong("shown")));
        });
    return clips;
  }

  /** Returns the encounters that {@code entries} go on with. */
  Map<Encounter.Key, Encounter> encounters(List<Logged> entries, Set<String> clips) {
    List<Encounter.Key> keys =
        entries.stream()
            .filter(logged -> logged.entry() instanceof Event)
            .map(logged -> (Event) logged.entry())
            .filter(event -> Tally.counts(event.type()) && clips.contains(event.item()))
            .map(event -> new Encounter.Key(EventLog.key(event.viewer()), event.item()))
            .distinct()
            .toList();
    Map<Encounter.Key, Encounter> encounters = new HashMap<>();
    jdbc.sql(
            """
            select studio_viewer.* from unnest(:viewers::uuid[], :clips) as wanted (viewer, clip)
            join studio_viewer on studio_viewer.viewer = wanted.viewer
              and studio_viewer.clip = wanted.clip
            """)
        .param("viewers", keys.stream().map(key -> key.viewer().toString()).toArray(String[]::new))
        .param("clips", keys.stream().map(Encounter.Key::clip).toArray(String[]::new))
        .query(row -> {
          encounters.put(
              new Encounter.Key(row.getObject("viewer", UUID.class), row.getString("clip")),
              new Encounter(
                  new Encounter.Row(
                      row.getLong("viewed"),
                      row.getInt("reach"),
                      row.getBoolean("liked"),
                      row.getLong("liked_at"),
                      row.getLong("shared"),
                      row.getBoolean("followed"))));
        });
    return encounters;
  }
}
