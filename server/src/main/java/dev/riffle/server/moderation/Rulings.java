package dev.riffle.server.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions, strikes and appeals in PostgreSQL. Thread-safe. */
@Component
class Rulings {
  private static final String SELECT =
      """
      select decision.*, kind, subject, appeal.id as appeal_id, appeal.text as appeal_text,
             appeal.state as appeal_state, appeal.answer as appeal_answer
      from decision
      join moderation_case on moderation_case.id = decision.case_id
      left join appeal on appeal.decision = decision.id
      """;

  private final JdbcClient jdbc;

  Rulings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What somebody says against a decision.
   *
   * @param state open, accepted or rejected
   */
  record Appeal(String id, String state, String text, String answer) {}

  /**
   * What was decided.
   *
   * @param subject id of what it is about
   * @param by the handle of who decided; {@code system} where a rule did
   */
  record Ruling(
      long id,
      long caseId,
      String person,
      Action action,
      String reason,
      String text,
      String by,
      Instant time,
      SubjectKind kind,
      String subject,
      Optional<Appeal> appeal) {
    /** Returns the id of its subject, if that is a {@code wanted}. */
    Optional<String> about(SubjectKind wanted) {
      return kind == wanted ? Optional.of(subject) : Optional.empty();
    }
  }

  long add(long caseId, String person, Action action, Reason reason, String text, String by) {
    return jdbc.sql(
            """
            insert into decision (case_id, person, action, reason, text, decider)
            values (:case, :person, :action, :reason, :text, :by) returning id
            """)
        .param("case", caseId)
        .param("person", person)
        .param("action", action.name())
        .param("reason", reason.name())
        .param("text", text)
        .param("by", by)
        .query(Long.class)
        .single();
  }

  Optional<Ruling> find(long id) {
    return jdbc.sql(SELECT + "where decision.id = :id")
        .param("id", id)
        .query(Rulings::read)
        .optional();
  }

  List<Ruling> ofCase(long caseId) {
    return jdbc.sql(SELECT + "where case_id = :id order by decision.id desc limit 200")
        .param("id", caseId)
        .query(Rulings::read)
        .list();
  }

  List<Ruling> ofPerson(String person) {
    return jdbc.sql(SELECT + "where decision.person = :person order by decision.id desc limit 200")
        .param("person", person)
        .query(Rulings::read)
        .list();
  }

  void strike(long decision, String person, Instant expires) {
    jdbc.sql("insert into strike (decision, person, expires) values (:id, :person, :expires)")
        .param("id", decision)
        .param("person", person)
        .param("expires", Timestamp.from(expires))
        .update();
  }

  void unstrike(long decision) {
    jdbc.sql("delete from strike where decision = ?").param(decision).update();
  }

  /** Returns how many strikes count against somebody. */
  int strikes(String person, Instant now) {
    return jdbc.sql("select count(*) from strike where person = :person and expires > :now")
        .param("person", person)
        .param("now", Timestamp.from(now))
        .query(Integer.class)
        .single();
  }

  /** Returns the appeal's id; empty where there is one already. */
  Optional<Long> appeal(long decision, String text) {
    return jdbc.sql(
            """
            insert into appeal (decision, text) values (:decision, :text)
            on conflict do nothing returning id
            """)
        .param("decision", decision)
        .param("text", text)
        .query(Long.class)
        .optional();
  }

  /** Answers an open appeal; returns its decision, empty where there is no such appeal. */
  Optional<Long> answer(long appeal, boolean accept, String text) {
    return jdbc.sql(
            """
            update appeal set state = :state, answer = :text, answered = now()
            where id = :id and state = 'OPEN' returning decision
            """)
        .param("id", appeal)
        .param("state", accept ? "ACCEPTED" : "REJECTED")
        .param("text", text)
        .query(Long.class)
        .optional();
  }

  private static Ruling read(ResultSet row, int number) throws SQLException {
    return new Ruling(
        row.getLong("id"),
        row.getLong("case_id"),
        row.getString("person"),
        Action.valueOf(row.getString("action")),
        Labels.label(row.getString("reason")),
        row.getString("text"),
        row.getString("decider"),
        row.getTimestamp("decided").toInstant(),
        SubjectKind.valueOf(row.getString("kind")),
        row.getString("subject"),
        appeal(row));
  }

  private static Optional<Appeal> appeal(ResultSet row) throws SQLException {
    String id = row.getString("appeal_id");
    return id == null
        ? Optional.empty()
        : Optional.of(
            new Appeal(
                id,
                Labels.label(row.getString("appeal_state")),
                row.getString("appeal_text"),
                row.getString("appeal_answer")));
  }
}
