package dev.riffle.server.social;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What profiles are made of, in PostgreSQL. Thread-safe. */
@Component
class ProfileStorage {
  private final JdbcClient jdbc;

  ProfileStorage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Instant joined(String person) {
    return jdbc.sql("select created from person where id = :person")
        .param("person", person)
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  /** Returns people whose handle or name begins so, those who are followed first. */
  List<Person> startingWith(String prefix, String me, int count) {
    return jdbc.sql(
            """
            select person.* from person
            where (handle like :prefix or lower(name) like :prefix) and id <> :me
              and not exists (select from hidden_person h where h.id = person.id)
              and not exists (select from person_block
                where (blocker = :me and blocked = id) or (blocker = id and blocked = :me))
            order by exists (select from follow where follower = :me and followed = id) desc, handle
            limit :count
            """)
        .param("prefix", prefix.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .param("me", me)
        .param("count", count)
        .query(People::read)
        .list();
  }
}
