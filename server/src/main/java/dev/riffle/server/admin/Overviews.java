package dev.riffle.server.admin;

import dev.riffle.server.admin.Overview.Health;
import dev.riffle.server.admin.Overview.Job;
import dev.riffle.server.admin.Overview.Storage;
import dev.riffle.server.database.DataDirectory;
import dev.riffle.server.recommender.Recommender;
import dev.riffle.server.recommender.Status;
import dev.riffle.server.sounds.Sounds;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out how the place is doing. Thread-safe. */
@Component
class Overviews {
  private static final String PROJECT = "app";
  private static final int JOBS_MAX = 100;
  private static final Map<String, String> COUNTS =
      Map.of(
          "accounts", "select count(*) from account",
          "people", "select count(*) from person",
          "clips", "select count(*) from clip",
          "sounds", "select count(*) from sound",
          "viewers", "select count(*) from viewer");

  private final JdbcClient jdbc;
  private final Recommender recommender;
  private final Sounds sounds;
  private final Path media;

  Overviews(JdbcClient jdbc, Recommender recommender, Sounds sounds, DataDirectory data) {
    this.jdbc = jdbc;
    this.recommender = recommender;
    this.sounds = sounds;
    this.media = data.folder("media");
  }

  Overview now() {
    Map<String, Long> counts = new TreeMap<>();
    COUNTS.forEach((name, sql) -> counts.put(name, number(sql)));
    return new Overview(counts, storage(), health(), jobs());
  }

  private Storage storage() {
    return new Storage(
        number(
            """
            select coalesce((select sum(bytes) from rendition), 0)
                 + coalesce((select sum(bytes) from sound where media is not null), 0)
            """),
        number("select pg_database_size(current_database())"),
        media.toFile().getUsableSpace());
  }

  private Health health() {
    Status status = recommender.status(PROJECT);
    Runtime runtime = Runtime.getRuntime();
    return new Health(
        status.logPosition() - status.position(),
        runtime.totalMemory() - runtime.freeMemory(),
        ManagementFactory.getRuntimeMXBean().getUptime() / 1000,
        sounds.recognised(),
        sounds.waiting(),
        new TreeMap<>(status.metrics()));
  }

  private List<Job> jobs() {
    return jdbc.sql("select * from scheduled_tasks order by execution_time limit :count")
        .param("count", JOBS_MAX)
        .query(Overviews::job)
        .list();
  }

  private static Job job(ResultSet row, int number) throws SQLException {
    return new Job(
        row.getString("task_name"),
        row.getString("task_instance"),
        row.getTimestamp("execution_time").toInstant(),
        row.getBoolean("picked"),
        row.getInt("consecutive_failures"),
        Optional.ofNullable(row.getTimestamp("last_success"))
            .map(Timestamp::toInstant)
            .orElse(null));
  }

  private long number(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
