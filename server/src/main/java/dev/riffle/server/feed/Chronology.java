package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants the newest clips rather than the chosen ones. Thread-safe. */
@Component
class Chronology {
  private final JdbcClient jdbc;

  Chronology(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean enabled(Viewer viewer) {
    return jdbc.sql("select chronological from viewer where key = :key")
        .param("key", viewer.key())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void set(Viewer viewer, boolean enabled) {
    jdbc.sql(
            """
            insert into viewer (key, chronological) values (:key, :enabled)
            on conflict (key) do update
              set chronological = excluded.chronological, seen = now()
            """)
        .param("key", viewer.key())
        .param("enabled", enabled)
        .update();
  }
}
