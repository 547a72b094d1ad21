package dev.riffle.server.create;

import dev.riffle.server.create.Draft.Problem;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes how far productions have come. Each change holds only while the draft is in production, so
 * that one that was deleted meanwhile stays so. Thread-safe.
 */
@Component
class ProductionRows {
  private static final String IN_PRODUCTION =
      " where id = :id and state in ('PROCESSING', 'PLAYABLE')";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ProductionRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void setQueued(String id, Instant now) {
    jdbc.sql(
            """
            update draft set state = 'QUEUED', step = 'WAITING', queued = :now, changed = :now,
                             not_before = null, attempts = 0, problem = null
            where id = :id
            """)
        .param("id", id)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Notes that a step begins; returns whether the draft is still in production. */
  boolean setStep(String id, Step step) {
    return jdbc.sql("update draft set step = :step" + IN_PRODUCTION)
            .param("id", id)
            .param("step", step.name())
            .update()
        > 0;
  }

  /** Notes that the clip can be played. */
  void setClip(String id, String clip) {
    jdbc.sql("update draft set clip = :clip, state = 'PLAYABLE', step = 'REST'" + IN_PRODUCTION)
        .param("id", id)
        .param("clip", clip)
        .update();
  }

  /** Notes that all is made, and that the draft is done or waits for its time. */
  void setMade(String id, DraftState state, Instant now) {
    jdbc.sql("update draft set state = :state, changed = :now" + IN_PRODUCTION)
        .param("id", id)
        .param("state", state.name())
        .param("now", Timestamp.from(now))
        .update();
  }

  void setFailed(String id, Problem problem, Instant now) {
    jdbc.sql(
            """
            update draft set state = 'FAILED', step = 'WAITING', changed = :now,
                             problem = cast(:problem as jsonb)
            """
                + IN_PRODUCTION)
        .param("id", id)
        .param("problem", json.writeValueAsString(problem))
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Puts a draft back into the queue, not to be taken before {@code time}. */
  void setLater(String id, Instant time) {
    jdbc.sql(
            "update draft set state = 'QUEUED', attempts = attempts + 1, not_before = :time"
                + IN_PRODUCTION)
        .param("id", id)
        .param("time", Timestamp.from(time))
        .update();
  }

  void setDone(String id, Instant now) {
    jdbc.sql("update draft set state = 'DONE', changed = :now where id = :id")
        .param("id", id)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Returns when each draft that waits, or was under way, may be taken. */
  List<Instant> waiting() {
    return jdbc.sql(
            """
            select coalesce(not_before, now()) from draft
            where state in ('QUEUED', 'PROCESSING', 'PLAYABLE')
            """)
        .query((row, _) -> row.getTimestamp(1).toInstant())
        .list();
  }

  /** Returns drafts that wait for their time. */
  List<String> scheduled() {
    return jdbc.sql("select id from draft where state = 'SCHEDULED'")
        .query((row, _) -> row.getString(1))
        .list();
  }
}
