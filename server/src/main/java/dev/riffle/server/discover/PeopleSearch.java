package dev.riffle.server.discover;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.http.Cursor;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people by the beginnings of their names; those out of sight are not found. Thread-safe. */
@Component
class PeopleSearch {
  private static final String IN_SIGHT =
      """
      and not exists (select from account where account.id = person.id
                      and (suspended_at is not null or deletion_at is not null))
      """;

  private final JdbcClient jdbc;

  PeopleSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns people after {@code cursor} by handle; those who look alike where nobody is found. */
  Found<Person> find(SearchText text, Cursor cursor, int count) {
    List<Person> people =
        jdbc.sql(
                """
                select id, handle, name, color, bio from person
                where to_tsvector('simple', plain(handle || ' ' || name))
                        @@ to_tsquery('simple', :query)
                  and handle > :handle
                """
                    + IN_SIGHT
                    + "order by handle limit :count")
            .param("query", text.query())
            .param("handle", cursor.id())
            .param("count", count)
            .query(People::read)
            .list();
    return people.isEmpty() && cursor.id().isEmpty()
        ? new Found<>(similar(text, count), Optional.empty())
        : Found.of(people, count, person -> new Cursor(0, person.handle()));
  }

  private List<Person> similar(SearchText text, int count) {
    return jdbc.sql(
            """
            select id, handle, name, color, bio from person
            where :text <% plain(handle || ' ' || name)
            """
                + IN_SIGHT
                + "order by :text <<-> plain(handle || ' ' || name), handle limit :count")
        .param("text", text.plain())
        .param("count", count)
        .query(People::read)
        .list();
  }
}
