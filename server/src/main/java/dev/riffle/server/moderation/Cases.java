package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.social.CommentHeld;
import dev.riffle.server.videos.ClipHeld;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was reported, held or appealed, and what moderators wrote about it. Thread-safe. */
@Component
class Cases {
  private final JdbcClient jdbc;

  Cases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where a case stands. */
  enum State {
    OPEN,
    CLOSED,
    APPEALED
  }

  /** Why there is a case, or why it is open again. */
  enum Source {
    REPORT,
    PRE_CHECK,
    APPEAL,
    ADMINISTRATION
  }

  /**
   * A case.
   *
   * @param person id of whose subject it is
   * @param why what a check found; empty where people reported it
   */
  record Case(
      long id,
      SubjectKind kind,
      String subject,
      String person,
      State state,
      Source source,
      String why,
      int reports,
      Instant firstAt,
      Instant lastAt) {}

  /** What somebody reported. */
  record Report(String reason, String note, Instant time) {}

  /** What a moderator noted. */
  record Note(String by, String text, Instant time) {}

  /** Takes a report; the same person's next one about the same thing replaces it. */
  @Transactional
  public void report(Viewer viewer, Subject subject, Reason reason, String note) {
    long id = findOrOpen(subject, Source.REPORT, "");
    boolean known =
        jdbc.sql(
                    """
                    update report set reason = :reason, note = :note, created = now()
                    where case_id = :id and reporter = :viewer
                    """)
                .param("id", id)
                .param("viewer", viewer.key())
                .param("reason", reason.name())
                .param("note", note)
                .update()
            > 0;
    if (!known) {
      jdbc.sql(
              """
              insert into report (case_id, reporter, reason, note)
              values (:id, :viewer, :reason, :note) on conflict do nothing
              """)
          .param("id", id)
          .param("viewer", viewer.key())
          .param("reason", reason.name())
          .param("note", note)
          .update();
      jdbc.sql("update moderation_case set reports = reports + 1 where id = ?").param(id).update();
      reopen(id, State.OPEN, Source.REPORT);
    }
  }

  /** A check found something: that is a case. */
  @EventListener
  @Transactional
  public void held(ClipHeld held) {
    jdbc.sql("select creator from clip where id = :id")
        .param("id", held.clip())
        .query((row, _) -> row.getString(1))
        .optional()
        .ifPresent(creator -> {
          Subject subject = new Subject(SubjectKind.CLIP, held.clip(), creator, held.clip(), "");
          reopen(findOrOpen(subject, Source.PRE_CHECK, held.why()), State.OPEN, Source.PRE_CHECK);
        });
  }

  /** A comment waits to be looked at. */
  @EventListener
  @Transactional
  public void held(CommentHeld held) {
    Subject subject = new Subject(SubjectKind.COMMENT, held.comment(), held.writer(), "", "");
    reopen(findOrOpen(subject, Source.PRE_CHECK, "word"), State.OPEN, Source.PRE_CHECK);
  }

  /** Returns the case for a decision that nobody asked for: a closed one, if there is none. */
  long record(Subject subject) {
    return jdbc.sql(
            """
            insert into moderation_case (kind, subject, person, state, source)
            values (:kind, :subject, :person, 'CLOSED', 'ADMINISTRATION')
            on conflict (kind, subject) do update set last_at = now() returning id
            """)
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .param("person", subject.person())
        .query(Long.class)
        .single();
  }

  /** Returns the case; the caller's transaction has it for itself. */
  Case lock(long id) {
    return jdbc.sql("select * from moderation_case where id = :id for update")
        .param("id", id)
        .query(Cases::read)
        .optional()
        .orElseThrow(() -> Refusal.notFound("case"));
  }

  Case find(long id) {
    return jdbc.sql("select * from moderation_case where id = :id")
        .param("id", id)
        .query(Cases::read)
        .optional()
        .orElseThrow(() -> Refusal.notFound("case"));
  }

  /** Returns cases in {@code state} after those of {@code lastAt} and {@code id}, newest first. */
  List<Case> in(State state, Instant lastAt, long id, int count) {
    return jdbc.sql(
            """
            select * from moderation_case where state = :state and (last_at, id) < (:lastAt, :id)
            order by last_at desc, id desc limit :count
            """)
        .param("state", state.name())
        .param("lastAt", Timestamp.from(lastAt))
        .param("id", id)
        .param("count", count)
        .query(Cases::read)
        .list();
  }

  /** Returns how many cases wait for a moderator. */
  long waiting() {
    return jdbc.sql("select count(*) from moderation_case where state in ('OPEN', 'APPEALED')")
        .query(Long.class)
        .single();
  }

  void close(long id) {
    jdbc.sql("update moderation_case set state = 'CLOSED' where id = ?").param(id).update();
  }

  void reopen(long id, State state, Source source) {
    jdbc.sql(
            """
            update moderation_case set state = :state, source = :source, last_at = now()
            where id = :id and (state = 'CLOSED' or :state = 'APPEALED')
            """)
        .param("id", id)
        .param("state", state.name())
        .param("source", source.name())
        .update();
  }

  void note(long id, String by, String text) {
    find(id);
    jdbc.sql("insert into case_note (case_id, author, text) values (:id, :by, :text)")
        .param("id", id)
        .param("by", by)
        .param("text", text)
        .update();
  }

  List<Note> notes(long id) {
    return jdbc.sql("select * from case_note where case_id = :id order by id limit 200")
        .param("id", id)
        .query((row, _) ->
            new Note(row.getString("author"), row.getString("text"), time(row, "created")))
        .list();
  }

  List<Report> reports(long id) {
    return jdbc.sql("select * from report where case_id = :id order by created desc limit 200")
        .param("id", id)
        .query((row, _) ->
            new Report(
                Labels.label(row.getString("reason")), row.getString("note"), time(row, "created")))
        .list();
  }

  /** Returns how often each reason was given. */
  Map<String, Integer> reasons(long id) {
    Map<String, Integer> reasons = new TreeMap<>();
    jdbc.sql("select reason, count(*) from report where case_id = :id group by reason")
        .param("id", id)
        .query((row, _) -> Map.entry(Labels.label(row.getString(1)), row.getInt(2)))
        .list()
        .forEach(entry -> reasons.put(entry.getKey(), entry.getValue()));
    return reasons;
  }

  private long findOrOpen(Subject subject, Source source, String why) {
    return jdbc.sql(
            """
            insert into moderation_case (kind, subject, person, source, why)
            values (:kind, :subject, :person, :source, :why)
            on conflict (kind, subject) do update
              set last_at = now(),
                  why = case when excluded.why = '' then moderation_case.why else excluded.why end
            returning id
            """)
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .param("person", subject.person())
        .param("source", source.name())
        .param("why", why)
        .query(Long.class)
        .single();
  }

  private static Case read(ResultSet row, int number) throws SQLException {
    return new Case(
        row.getLong("id"),
        SubjectKind.valueOf(row.getString("kind")),
        row.getString("subject"),
        row.getString("person"),
        State.valueOf(row.getString("state")),
        Source.valueOf(row.getString("source")),
        row.getString("why"),
        row.getInt("reports"),
        time(row, "first_at"),
        time(row, "last_at"));
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }
}
