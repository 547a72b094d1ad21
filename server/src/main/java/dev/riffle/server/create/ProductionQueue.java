package dev.riffle.server.create;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts that wait for their production. Creators take turns: whoever was served longest ago comes
 * first, with the oldest of what they have; so one who brings a hundred keeps nobody waiting for
 * more than one of them. Larger sizes of clips that can be played already wait until each creator's
 * next one can be played, too. Thread-safe.
 */
@Component
class ProductionQueue {
  /** What waits; a draft that can be played waits for its larger sizes unless they are made now. */
  private static final String WAITS =
      "(state = 'QUEUED' or state = 'PLAYABLE' and id <> all(:running))";

  /** Those that wait, numbered from 1; a creator's second one comes in the second round. */
  private static final String ORDER =
      """
      with served as (
        select owner, max(started) as last from draft where started is not null group by owner
      ), rounds as (
        select id, owner, clip, queued, not_before,
               row_number() over (partition by owner order by queued, id) as round
        from draft where %s
      )
      select id, owner, not_before,
             row_number() over
               (order by round, clip is not null, served.last nulls first, queued, id) as place
      from rounds left join served using (owner)
      """
          .formatted(WAITS);

  private final JdbcClient jdbc;
  private final Set<String> running = new HashSet<>();

  ProductionQueue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the place of each draft of {@code owner} that waits; 1 is next. */
  synchronized Map<String, Integer> places(String owner) {
    return jdbc
        .sql("select id, place from (%s) waiting where owner = :owner".formatted(ORDER))
        .param("owner", owner)
        .param("running", running())
        .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Takes the draft whose turn it is, if any may begin at {@code now}; {@link #give} ends it. */
  synchronized Optional<String> take(Instant now) {
    recover();
    Optional<String> next = next(now);
    next.ifPresent(running::add);
    return next;
  }

  /** Ends work on a draft, as far as it has come. */
  synchronized void give(String id) {
    running.remove(id);
  }

  /** Puts back what was under way when the process ended, or lost its database. */
  private void recover() {
    jdbc.sql(
            """
            update draft set state = 'QUEUED'
            where state = 'PROCESSING' and id <> all(:running)
            """)
        .param("running", running())
        .update();
  }

  private Optional<String> next(Instant now) {
    return jdbc.sql(
            """
            update draft set state = case when clip is null then 'PROCESSING' else 'PLAYABLE' end,
                             started = :now, changed = :now
            where id =
              (select id from (%s) waiting where not_before is null or not_before <= :now
               order by place limit 1)
            returning id
            """
                .formatted(ORDER))
        .param("now", Timestamp.from(now))
        .param("running", running())
        .query((row, _) -> row.getString(1))
        .optional();
  }

  /** Tells whether any may begin at {@code now}. */
  synchronized boolean waits(Instant now) {
    return jdbc.sql(
            """
            select exists (select from draft where %s
                           and (not_before is null or not_before <= :now))
            """
                .formatted(WAITS))
        .param("now", Timestamp.from(now))
        .param("running", running())
        .query(Boolean.class)
        .single();
  }

  private String[] running() {
    return running.toArray(String[]::new);
  }
}
