package dev.riffle.server.moderation;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who did what to whom, what it was before and after. Only ever added to. Thread-safe. */
@Service
public class AuditLog {
  private final JdbcClient jdbc;

  AuditLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One act.
   *
   * @param by the handle of who did it; {@code system} where a rule did
   * @param subject its kind and id, such as {@code clip:0123456789abcdef0123}
   */
  public record Act(
      String id,
      Instant time,
      String by,
      String act,
      String subject,
      String before,
      String after) {}

  /** Writes down an act, in the caller's transaction. */
  public void record(String by, String act, String subject, String before, String after) {
    jdbc.sql(
            """
            insert into audit (actor, act, subject, before, after)
            values (:by, :act, :subject, :before, :after)
            """)
        .param("by", by)
        .param("act", act)
        .param("subject", subject)
        .param("before", before)
        .param("after", after)
        .update();
  }

  /** Returns acts before the one of id {@code after}, newest first. */
  public List<Act> before(long after, int count) {
    return jdbc.sql("select * from audit where id < :after order by id desc limit :count")
        .param("after", after)
        .param("count", count)
        .query((row, _) ->
            new Act(
                row.getString("id"),
                row.getTimestamp("time").toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("before"),
                row.getString("after")))
        .list();
  }
}
