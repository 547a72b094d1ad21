package dev.riffle.server.admin;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.admin.PeopleController.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people for administrators. Thread-safe. */
@Component
class MemberSearch {
  private static final String SELECT =
      """
      select person.*, account.role, account.suspended_at,
             (select count(*) from clip where clip.creator = person.id) as clips
      from person left join account on account.id = person.id
      """;

  private final JdbcClient jdbc;

  MemberSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns people whose handle or name has {@code text}, by handle, behind {@code after}. */
  List<Entry> find(String text, String after, int count) {
    return jdbc.sql(
            SELECT
                + """
                where handle > :after and (handle like :pattern or lower(name) like :pattern)
                order by handle limit :count
                """)
        .param("after", after)
        .param("pattern", LikePattern.containing(text))
        .param("count", count)
        .query(MemberSearch::read)
        .list();
  }

  Optional<Entry> find(String id) {
    return jdbc.sql(SELECT + "where person.id = :id")
        .param("id", id)
        .query(MemberSearch::read)
        .optional();
  }

  private static Entry read(ResultSet row, int number) throws SQLException {
    String role = row.getString("role");
    return new Entry(
        People.read(row, number),
        role == null ? null : Role.valueOf(role),
        row.getTimestamp("suspended_at") != null,
        row.getTimestamp("created").toInstant(),
        row.getLong("clips"));
  }
}
