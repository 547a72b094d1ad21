package dev.riffle.server.social;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.ClipCursor;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who follows whom. Thread-safe. */
@Service
public class Follows {
  static final int FOLLOWS_MAX = 5_000;

  private final JdbcClient jdbc;
  private final PersonCounts counts;
  private final ApplicationEventPublisher news;

  Follows(JdbcClient jdbc, PersonCounts counts, ApplicationEventPublisher news) {
    this.jdbc = jdbc;
    this.counts = counts;
    this.news = news;
  }

  /** Somebody in a list of followers or followed. */
  record Entry(String person, long ordinal) {}

  @Transactional
  void follow(String follower, String followed) {
    if (counts.of(follower).following() >= FOLLOWS_MAX) {
      throw Refusal.of(
          HttpStatus.CONFLICT,
          "too-many-follows",
          "you follow %d people, which is as many as can be".formatted(FOLLOWS_MAX));
    }
    int added =
        jdbc.sql(
                """
                insert into follow (follower, followed) values (:follower, :followed)
                on conflict do nothing
                """)
            .param("follower", follower)
            .param("followed", followed)
            .update();
    if (added > 0) {
      counts.addFollow(follower, followed, 1);
      news.publishEvent(new Followed(follower, followed));
    }
  }

  @Transactional
  void unfollow(String follower, String followed) {
    int removed =
        jdbc.sql("delete from follow where follower = :follower and followed = :followed")
            .param("follower", follower)
            .param("followed", followed)
            .update();
    if (removed > 0) {
      counts.addFollow(follower, followed, -1);
    }
  }

  /** Returns those who follow {@code person}, the latest first. */
  List<Entry> followers(String person, long before, int count) {
    return list("follower", "followed", person, before, count);
  }

  /** Returns those whom {@code person} follows, the latest first. */
  List<Entry> following(String person, long before, int count) {
    return list("followed", "follower", person, before, count);
  }

  /**
   * Returns ids of the newest clips of those whom somebody follows, newest first.
   *
   * @param cursor what comes behind it
   * @param exclude ids to leave out
   */
  public List<String> newest(
      String person, ClipCursor cursor, Collection<String> exclude, int count) {
    return jdbc.sql(
            """
            select newest.id
            from follow cross join lateral (
              select id, published from clip
              where creator = follow.followed and id <> all(:exclude) and deleted is null
                and state = 'PUBLISHED' and visibility <> 'PRIVATE' and not creator_hidden
                and (published, id) < (:published, :id)
              order by published desc, id desc limit :count) newest
            where follow.follower = :person
            order by newest.published desc, newest.id desc limit :count
            """)
        .param("person", person)
        .param("published", Timestamp.from(cursor.published()))
        .param("id", cursor.id())
        .param("exclude", exclude.toArray(String[]::new))
        .param("count", count)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<Entry> list(String wanted, String given, String person, long before, int count) {
    return jdbc.sql(
            """
            select %s, ordinal from follow where %s = :person and ordinal < :before
            order by ordinal desc limit :count
            """
                .formatted(wanted, given))
        .param("person", person)
        .param("before", before)
        .param("count", count)
        .query((row, _) -> new Entry(row.getString(1), row.getLong(2)))
        .list();
  }
}
