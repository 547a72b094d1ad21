package dev.riffle.server.create;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts that wait for their production. Creators take turns: whoever was served longest ago comes
 * first, with the oldest of what they have; so one who brings a hundred keeps nobody waiting for
 * more than one of them. Thread-safe.
 */
@Component
class ProductionQueue {
  /** Those that wait, numbered from 1; a creator's second one comes in the second round. */
  private static final String ORDER =
      """
      with served as (
        select owner, max(started) as last from draft where started is not null group by owner
      ), rounds as (
        select id, owner, queued, not_before,
               row_number() over (partition by owner order by queued, id) as round
        from draft where state = 'QUEUED'
      )
      select id, owner, not_before,
             row_number() over (order by round, served.last nulls first, queued, id) as place
      from rounds left join served using (owner)
      """;

  private final JdbcClient jdbc;

  ProductionQueue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the place of each draft of {@code owner} that waits; 1 is next. */
  Map<String, Integer> places(String owner) {
    return jdbc
        .sql("select id, place from (%s) waiting where owner = :owner".formatted(ORDER))
        .param("owner", owner)
        .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Takes the draft whose turn it is, if any may begin at {@code now}. */
  synchronized Optional<String> take(Instant now) {
    return jdbc.sql(
            """
            update draft set state = case when clip is null then 'PROCESSING' else 'PLAYABLE' end,
                             started = :now, changed = :now
            where state = 'QUEUED' and id =
              (select id from (%s) waiting where not_before is null or not_before <= :now
               order by place limit 1)
            returning id
            """
                .formatted(ORDER))
        .param("now", Timestamp.from(now))
        .query((row, _) -> row.getString(1))
        .optional();
  }

  /** Tells whether any may begin at {@code now}. */
  boolean waits(Instant now) {
    return jdbc.sql(
            """
            select exists (select from draft where state = 'QUEUED'
                           and (not_before is null or not_before <= :now))
            """)
        .param("now", Timestamp.from(now))
        .query(Boolean.class)
        .single();
  }
}
