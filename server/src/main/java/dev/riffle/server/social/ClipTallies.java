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
public class ClipTallies {
  private final JdbcClient jdbc;

  ClipTallies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the numbers of {@code clip}. */
  public ClipTally of(String clip) {
    return of(java.util.List.of(clip)).getOrDefault(clip, ClipTally.NONE);
  }

  /** Returns the numbers of those of {@code clips} that have any. */
  public Map<String, ClipTally> of(Collection<String> clips) {
    return jdbc
        .sql(
            """
            select clip_count.clip, coalesce(likes, 0), coalesce(saves, 0), coalesce(comments, 0),
                   coalesce(shares, 0), views, coalesce(finishes, 0)
            from clip_count left join clip_tally on clip_tally.clip = clip_count.clip
            where clip_count.clip = any(:clips)
            """)
        .param("clips", clips.toArray(String[]::new))
        .query((row, _) ->
            Map.entry(
                row.getString(1),
                new ClipTally(
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
