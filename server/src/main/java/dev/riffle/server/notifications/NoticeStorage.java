package dev.riffle.server.notifications;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Inboxes in PostgreSQL. Thread-safe. */
@Component
class NoticeStorage {
  static final int UNREAD_MAX = 100;

  private static final String SELECT =
      """
      select notice.*, array(
        select actor.person from notice_actor actor where actor.notice = notice.id
        order by actor.moved desc limit 3) as people
      from notice
      """;

  private final JdbcClient jdbc;

  NoticeStorage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds to the open notice about the same, or opens one; returns its id. */
  long open(News news) {
    return jdbc.sql(
            """
            insert into notice (person, kind, subject, clip, comment, text)
            values (:person, :kind, :subject, :clip, :comment, :text)
            on conflict (person, kind, subject) where not read
              do update set moved = nextval('notice_moved'), time = now()
            returning id
            """)
        .param("person", news.person())
        .param("kind", news.kind().name())
        .param("subject", news.subject())
        .param("clip", news.clip().orElse(null), Types.VARCHAR)
        .param("comment", news.comment().map(UUID::fromString).orElse(null), Types.OTHER)
        .param("text", news.text())
        .query((row, _) -> row.getLong(1))
        .single();
  }

  void addActor(long notice, String person) {
    int added =
        jdbc.sql(
                """
                insert into notice_actor (notice, person) values (:notice, :person)
                on conflict do nothing
                """)
            .param("notice", notice)
            .param("person", person)
            .update();
    if (added > 0) {
      jdbc.sql("update notice set actors = actors + 1 where id = ?").param(notice).update();
    }
  }

  /** Tells whether somebody was told before that this actor did this. */
  boolean isKnown(News news, String actor) {
    return jdbc.sql(
            """
            select exists (
              select from notice join notice_actor actor on actor.notice = notice.id
              where notice.person = :person and kind = :kind and subject = :subject
                and actor.person = :actor)
            """)
        .param("person", news.person())
        .param("kind", news.kind().name())
        .param("subject", news.subject())
        .param("actor", actor)
        .query(Boolean.class)
        .single();
  }

  /** Returns notices, the last that moved first. */
  List<NoticeRow> list(String person, long before, int count) {
    return jdbc.sql(
            SELECT
                + """
                where person = :person and moved < :before order by moved desc limit :count
                """)
        .param("person", person)
        .param("before", before)
        .param("count", count)
        .query(NoticeRow::from)
        .list();
  }

  Optional<NoticeRow> find(long id) {
    return jdbc.sql(SELECT + "where id = :id").param("id", id).query(NoticeRow::from).optional();
  }

  /** Returns how many are unread, as far as anybody would count. */
  int unread(String person) {
    return jdbc.sql(
            """
            select count(*) from (
              select from notice where person = :person and not read limit :max) as unread
            """)
        .param("person", person)
        .param("max", UNREAD_MAX)
        .query(Integer.class)
        .single();
  }

  void markRead(String person) {
    jdbc.sql("update notice set read = true where person = ? and not read").param(person).update();
  }

  /** Strikes what one did from the other's inbox. */
  void part(String person, String actor) {
    jdbc.sql(
            """
            with struck as (
              delete from notice_actor using notice
              where notice.id = notice_actor.notice and notice.person = :person
                and notice_actor.person = :actor
              returning notice.id)
            update notice set actors = actors - 1 where id in (select id from struck)
            """)
        .param("person", person)
        .param("actor", actor)
        .update();
    jdbc.sql(
            """
            delete from notice where person = ? and actors = 0
              and kind not in ('DECISION', 'APPEAL', 'FALLEN', 'SYSTEM')
            """)
        .param(person)
        .update();
  }

  void erase(String person) {
    jdbc.sql(
            "select person from notice where id in (select notice from notice_actor where person = ?)")
        .param(person)
        .query((row, _) -> row.getString(1))
        .list()
        .forEach(other -> part(other, person));
    jdbc.sql("delete from notice where person = ?").param(person).update();
  }

  @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT13M")
  void forgetOld() {
    jdbc.sql("delete from notice where time < now() - interval '180 days'").update();
  }
}
