package dev.riffle.server.social;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are to each other: one look-up for everything that may depend on it. Thread-safe. */
@Component
public class Ties {
  private final JdbcClient jdbc;

  Ties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Returns what each of {@code people} is to somebody. Nobody is hidden from themselves.
   *
   * @param person a person's id; empty for a guest
   */
  public Map<String, Tie> of(String person, Collection<String> people) {
    return people.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select other.id,
                  other.id <> :me
                    and exists (select from hidden_person h where h.id = other.id) as hidden,
                  exists (select from person_block
                    where blocker = :me and blocked = other.id) as blocks,
                  exists (select from person_block
                    where blocker = other.id and blocked = :me) as blocked_by,
                  exists (select from follow
                    where follower = :me and followed = other.id) as follows,
                  exists (select from follow
                    where follower = other.id and followed = :me) as followed_by,
                  exists (select from person_mute
                    where muter = :me and muted = other.id) as mutes
                from (select distinct unnest(:people::text[]) as id) as other
                """)
            .param("me", person)
            .param("people", people.toArray(String[]::new))
            .query((row, _) -> Map.entry(row.getString("id"), read(row)))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns what {@code other} is to {@code person}. */
  public Tie between(String person, String other) {
    return of(person, java.util.List.of(other)).getOrDefault(other, Tie.NONE);
  }

  private static Tie read(ResultSet row) throws SQLException {
    return new Tie(
        row.getBoolean("hidden"),
        row.getBoolean("blocks"),
        row.getBoolean("blocked_by"),
        row.getBoolean("follows"),
        row.getBoolean("followed_by"),
        row.getBoolean("mutes"));
  }
}
