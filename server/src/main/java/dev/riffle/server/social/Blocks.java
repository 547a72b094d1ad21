package dev.riffle.server.social;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wants nothing to do with whom, or to see nothing of them. Thread-safe. */
@Service
public class Blocks {
  private static final int LIST_MAX = 1_000;

  private final JdbcClient jdbc;
  private final Follows follows;
  private final ApplicationEventPublisher news;

  Blocks(JdbcClient jdbc, Follows follows, ApplicationEventPublisher news) {
    this.jdbc = jdbc;
    this.follows = follows;
    this.news = news;
  }

  /** Parts the two: neither follows the other any more, nor sees what they do. */
  @Transactional
  void block(String blocker, String blocked) {
    boolean inOrder = blocker.compareTo(blocked) < 0;
    follows.unfollow(inOrder ? blocker : blocked, inOrder ? blocked : blocker);
    follows.unfollow(inOrder ? blocked : blocker, inOrder ? blocker : blocked);
    int added =
        jdbc.sql(
                """
                insert into person_block (blocker, blocked) values (:blocker, :blocked)
                on conflict do nothing
                """)
            .param("blocker", blocker)
            .param("blocked", blocked)
            .update();
    if (added > 0) {
      news.publishEvent(new PersonBlocked(blocker, blocked));
    }
  }

  void unblock(String blocker, String blocked) {
    jdbc.sql("delete from person_block where blocker = :blocker and blocked = :blocked")
        .param("blocker", blocker)
        .param("blocked", blocked)
        .update();
  }

  void mute(String muter, String muted) {
    jdbc.sql(
            "insert into person_mute (muter, muted) values (:muter, :muted) on conflict do nothing")
        .param("muter", muter)
        .param("muted", muted)
        .update();
  }

  void unmute(String muter, String muted) {
    jdbc.sql("delete from person_mute where muter = :muter and muted = :muted")
        .param("muter", muter)
        .param("muted", muted)
        .update();
  }

  /** Returns whom somebody blocked, the latest first. */
  List<String> blocked(String person) {
    return jdbc.sql(
            "select blocked from person_block where blocker = :person order by since desc limit :max")
        .param("person", person)
        .param("max", LIST_MAX)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Returns whom somebody muted, the latest first. */
  List<String> muted(String person) {
    return jdbc.sql(
            "select muted from person_mute where muter = :person order by since desc limit :max")
        .param("person", person)
        .param("max", LIST_MAX)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Returns whose clips are not for {@code person}'s feed, the latest first. */
  public List<String> unwanted(String person, int count) {
    return jdbc.sql(
            """
            select id from (
              (select blocked as id, since from person_block where blocker = :person
               order by since desc limit :count)
              union all
              (select blocker, since from person_block where blocked = :person
               order by since desc limit :count)
              union all
              (select muted, since from person_mute where muter = :person
               order by since desc limit :count)) as apart
            group by id order by max(since) desc limit :count
            """)
        .param("person", person)
        .param("count", count)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
