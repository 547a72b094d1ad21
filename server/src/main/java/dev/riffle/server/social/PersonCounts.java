package dev.riffle.server.social;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many follow somebody and the like, counted as it happens. Thread-safe. */
@Component
class PersonCounts {
  private final JdbcClient jdbc;

  PersonCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody's numbers. */
  record Numbers(long followers, long following, long likes) {
    static final Numbers NONE = new Numbers(0, 0, 0);
  }

  Numbers of(String person) {
    return jdbc.sql("select followers, following, likes from person_count where person = :person")
        .param("person", person)
        .query((row, _) -> new Numbers(row.getLong(1), row.getLong(2), row.getLong(3)))
        .optional()
        .orElse(Numbers.NONE);
  }

  void addLikes(String person, int delta) {
    add(person, "likes", delta);
  }

  /** Counts a bond; always in the order of ids, so that two that are made at once do not lock. */
  void addFollow(String follower, String followed, int delta) {
    if (follower.compareTo(followed) < 0) {
      add(follower, "following", delta);
      add(followed, "followers", delta);
    } else {
      add(followed, "followers", delta);
      add(follower, "following", delta);
    }
  }

  private void add(String person, String column, int delta) {
    jdbc.sql(
            """
            insert into person_count (person, %1$s) values (:person, greatest(:delta, 0))
            on conflict (person) do update
              set %1$s = greatest(person_count.%1$s + :delta, 0)
            """
                .formatted(column))
        .param("person", person)
        .param("delta", delta)
        .update();
  }
}
