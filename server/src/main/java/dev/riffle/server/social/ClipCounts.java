package dev.riffle.server.social;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of clips, counted in the transaction of what they count, so that reading them takes
 * as long for a million likes as for one. Thread-safe.
 */
@Component
public class ClipCounts {
  private final JdbcClient jdbc;

  ClipCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the numbers of {@code clip}. */
  public ClipCount of(String clip) {
    return of(java.util.List.of(clip)).getOrDefault(clip, ClipCount.NONE);
  }

  /** Returns the numbers of those of {@code clips} that have any. */
  public Map<String, ClipCount> of(Collection<String> clips) {
    return jdbc
        .sql(
            """
            select clip, likes, saves, comments, shares, views, finishes from clip_tally
            where clip = any(:clips)
            """)
        .param("clips", clips.toArray(String[]::new))
        .query((row, _) ->
            Map.entry(
                row.getString(1),
                new ClipCount(
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void add(String clip, String column, int delta) {
    jdbc.sql(
            """
            insert into clip_tally (clip, %1$s) values (:clip, greatest(:delta, 0))
            on conflict (clip) do update
              set %1$s = greatest(clip_tally.%1$s + :delta, 0)
            """
                .formatted(column))
        .param("clip", clip)
        .param("delta", delta)
        .update();
  }
}
