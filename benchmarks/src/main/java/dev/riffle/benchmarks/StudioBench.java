package dev.riffle.benchmarks;

import dev.riffle.server.studio.Stages;
import dev.riffle.server.studio.StudioProjection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code bench studio}: counts a log of that many entries by the projection itself. Then every clip
 * and creator gets each row that ninety days can give them, which is what any number of events
 * comes to, and a server is asked for the pages of a creator who has a tenth of all clips.
 */
@Command(
    name = "studio",
    description = "Counts an invented event log for the studio, and asks for its pages.",
    mixinStandardHelpOptions = true)
final class StudioBench implements Callable<Integer> {
  private static final double AIM_MILLIS = 200;
  private static final int SHARE = 10;

  @Spec private CommandSpec spec;

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "500000",
      description = "Entries of the log (default: ${DEFAULT-VALUE}).")
  private long events;

  @Option(
      names = "--clips",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Clips in the catalogue (default: ${DEFAULT-VALUE}).")
  private int clips;

  @Option(
      names = "--viewers",
      paramLabel = "N",
      defaultValue = "200000",
      description = "Viewers (default: ${DEFAULT-VALUE}).")
  private int viewers;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "5",
      description = "Length of each measurement (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures to FILE.")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    Report report = new Report("studio", spec.commandLine().getOut());
    Path folder = Files.createTempDirectory("riffle-bench");
    List<String> java =
        List.of("-Xmx1g", "-Driffle.limits-factor=10000", "-Driffle.studio.interval=1h");
    try (ServerChild server = ServerChild.start(folder.resolve("data"), java, List.of("serve"))) {
      server.awaitAnswer("/v1/health");
      try (HttpConnection creator = server.connect()) {
        SignUp.as("creator", creator);
        fill(server, report);
        creator.reopen();
        measure(creator, report);
      }
    } finally {
      Folders.remove(folder);
    }
    if (json != null) {
      report.write(json);
    }
    return 0;
  }

  private void fill(ServerChild server, Report report) throws IOException, SQLException {
    report.say("Counting %,d entries of %,d viewers and %,d clips", events, viewers, clips);
    ClipTable.fill(server.data(), clips);
    try (Connection connection = ChildDatabase.connect(server.data())) {
      SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
      JdbcClient jdbc = JdbcClient.create(source);
      jdbc.sql(
              """
              update clip set creator = (select id from person where handle = 'creator')
              where id in (select id from clip order by published desc limit :count)
              """)
          .param("count", clips / SHARE)
          .update();
      StudioLog log = new StudioLog(ids(jdbc), events, viewers, Instant.now());
      StudioProjection projection =
          new StudioProjection(
              jdbc, new DataSourceTransactionManager(source), log, new Stages(List.of(100, 1_000)));
      long began = System.nanoTime();
      double cpu = Cpu.threadSeconds() + server.cpuSeconds();
      projection.catchUp();
      report.figure("counted-per-second", events / ((System.nanoTime() - began) / 1e9));
      report.figure(
          "counted-per-cpu-second", events / (Cpu.threadSeconds() + server.cpuSeconds() - cpu));
      complete(jdbc);
      jdbc.sql("vacuum analyze").update();
      report.figure("rows-of-days", rows(jdbc, "studio_day"));
      report.figure("rows-of-reaches", rows(jdbc, "studio_reach"));
      report.figure("database-megabytes", megabytes(jdbc));
    }
  }

  /** Fills in what is missing of every day, and of every reach, source and stage of own clips. */
  private static void complete(JdbcClient jdbc) {
    String statements =
        """
        insert into studio_clip (clip) select id from clip on conflict do nothing;
        insert into studio_day (clip, day, views, watch_millis)
        select clip.id, current_date - back, 17, 93210 from clip, generate_series(0, 89) back
        on conflict do nothing;
        insert into studio_account_day (creator, day, views, watch_millis)
        select person.id, current_date - back, 1700, 9321000
        from person, generate_series(0, 89) back on conflict do nothing;
        insert into studio_account_source (creator, day, source, views)
        select person.id, current_date - back, source, 200
        from person, generate_series(0, 89) back, unnest(array['for-you', 'following', 'profile',
          'search', 'tag', 'sound', 'clip', 'other']) source on conflict do nothing;
        insert into studio_account_reach (creator, day, reach, views)
        select person.id, current_date - back, reach, 80
        from person, generate_series(0, 89) back, generate_series(0, 200, 10) reach
        on conflict do nothing;
        insert into studio_reach (clip, reach, views)
        select clip.id, reach, 7 from clip join person on person.id = creator,
          generate_series(0, 200) reach where handle = 'creator' on conflict do nothing;
        insert into studio_source (clip, source, views)
        select id, unnest(array['for-you', 'following', 'profile', 'search', 'tag', 'sound', 'clip',
          'other']), 100 from clip on conflict do nothing;
        insert into studio_stage (clip, stage, impressions, explored, views, first, last)
        select id, stage, 900, 90, 200, 0, 1 from clip, generate_series(1, 3) stage
        on conflict do nothing
        """;
    for (String statement : statements.split(";", -1)) {
      jdbc.sql(statement).update();
    }
  }

  private static double rows(JdbcClient jdbc, String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static List<String> ids(JdbcClient jdbc) {
    return jdbc.sql("select id from clip order by published desc")
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static double megabytes(JdbcClient jdbc) {
    return jdbc.sql(
                """
                select sum(pg_total_relation_size(relid)) from pg_stat_user_tables
                where relname like 'studio%'
                """)
            .query(Long.class)
            .single()
        / 1e6;
  }

  private void measure(HttpConnection creator, Report report) throws IOException {
    Pages pages = new Pages(creator, seconds, AIM_MILLIS, report);
    for (int days : List.of(7, 28, 90)) {
      pages.measure("overview-" + days, _ -> "/api/studio?days=" + days);
    }
    for (String order : List.of("newest", "views", "watch")) {
      pages.measure("clips-" + order, _ -> "/api/studio/clips?order=" + order);
    }
    List<String> own = own(creator);
    pages.measure("clip", random -> "/api/studio/clips/" + own.get(random.nextInt(own.size())));
    report.figure("machine-load", Cpu.machineLoad());
  }

  /** The most watched of the creator's clips. */
  private static List<String> own(HttpConnection creator) throws IOException {
    String text = Load.checked(creator.get("/api/studio/clips?order=views")).text();
    return Pattern.compile("\"id\":\"([0-9a-f]{20})\",\"caption\"")
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .toList();
  }
}
