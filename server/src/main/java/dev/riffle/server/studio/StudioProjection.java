package dev.riffle.server.studio;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.Logged;
import dev.riffle.server.projects.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the app's event log into the studio's tables. Each part of the log is one transaction, in
 * which the position moves with the numbers: every entry counts exactly once, wherever the process
 * ends. Numbers of another version, or of other stages, are counted anew from the log's beginning.
 * Thread-safe: the row of the position is locked meanwhile.
 */
public final class StudioProjection {
  private static final int VERSION = 3;
  private static final int READ_LIMIT = 5_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final EventLog log;
  private final Stages stages;
  private final Known known;
  private final TallyWriter writer;

  public StudioProjection(
      JdbcClient jdbc, PlatformTransactionManager transactions, EventLog log, Stages stages) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.log = log;
    this.stages = stages;
    this.known = new Known(jdbc);
    this.writer = new TallyWriter(jdbc);
  }

  /** How far it has counted: up to what position, and when the server got that. */
  record State(String version, long position, long received) {}

  /** Counts what the log has by now; returns how many entries that were. */
  public long catchUp() {
    long all = 0;
    for (int count = step(); count > 0; count = step()) {
      all += count;
    }
    return all;
  }

  /**
   * Counts the next part of the log, of at most 5,000 entries, and returns how many there were.
   *
   * @throws RuntimeException if database or log cannot be used; nothing has changed then
   */
  public int step() {
    return isCurrent() ? 0 : next();
  }

  /** A server at rest writes nothing. */
  private boolean isCurrent() {
    State state = state();
    return state.version.equals(version()) && state.position >= log.end(Project.APP);
  }

  private int next() {
    return transaction.<Integer>execute(_ -> {
      State state = lock();
      List<Logged> entries = log.read(Project.APP, state.position, READ_LIMIT);
      if (!entries.isEmpty()) {
        count(entries);
        move(entries.getLast().position(), Tally.micros(entries.getLast().received()));
      }
      return entries.size();
    });
  }

  /** Forgets all numbers; they are counted anew from the log's beginning. */
  public void rebuild() {
    transaction.executeWithoutResult(_ -> {
      lock();
      empty();
    });
  }

  /** Tells whether everything that was received before {@code time} has been counted. */
  boolean isPast(Instant time) {
    State state = state();
    return state.received >= Tally.micros(time) || state.position >= log.end(Project.APP);
  }

  Stages stages() {
    return stages;
  }

  private State state() {
    return jdbc.sql("select version, position, received from studio_projection where project = :p")
        .param("p", Project.APP)
        .query(State.class)
        .optional()
        .orElse(new State("", 0, 0));
  }

  private String version() {
    return VERSION + ":" + stages;
  }

  private State lock() {
    jdbc.sql(
            """
            insert into studio_projection values (:project, :version, 0, 0)
            on conflict (project) do nothing
            """)
        .param("project", Project.APP)
        .param("version", version())
        .update();
    jdbc.sql("select from studio_projection where project = :project for update")
        .param("project", Project.APP)
        .query(_ -> {});
    if (!state().version.equals(version())) {
      empty();
    }
    return state();
  }

  private void empty() {
    jdbc.sql(
            """
            truncate studio_clip, studio_day, studio_account_day, studio_account_reach,
              studio_account_source, studio_reach, studio_source, studio_stage, studio_viewer,
              studio_audience, studio_audience_viewer
            """)
        .update();
    jdbc.sql("update studio_projection set version = :version, position = 0, received = 0")
        .param("version", version())
        .update();
  }

  private void move(long position, long received) {
    jdbc.sql("update studio_projection set position = :position, received = :received")
        .param("position", position)
        .param("received", received)
        .update();
  }

  /** Who is forgotten is so in log order: what comes before is written first. */
  private void count(List<Logged> entries) {
    int from = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).entry() instanceof UserForgotten forgotten) {
        tally(entries.subList(from, i));
        forget(EventLog.key(forgotten.viewer()), entries.get(i).received());
        from = i + 1;
      }
    }
    tally(entries.subList(from, entries.size()));
    prune(entries.getLast().received());
  }

  private void tally(List<Logged> entries) {
    Map<String, ClipState> clips = known.clips(entries);
    if (clips.isEmpty()) {
      return;
    }
    Map<Encounter.Key, Encounter> encounters = known.encounters(entries, clips.keySet());
    Tally tally = new Tally(stages, clips, encounters);
    for (Logged logged : entries) {
      switch (logged.entry()) {
        case Event event -> tally.event(event, logged.received());
        case Served served -> tally.served(served, logged.received());
        case ItemRemoved removed -> tally.removed(removed.item());
        default -> {}
      }
    }
    writer.write(tally, clips, encounters);
  }

  /** Sums keep what somebody did, without a trace to whom; a like is taken back. */
  private void forget(UUID viewer, Instant received) {
    List<String> liked =
        jdbc
            .sql("delete from studio_viewer where viewer = :viewer returning clip, liked")
            .param("viewer", viewer)
            .query((row, _) -> Map.entry(row.getString(1), row.getBoolean(2)))
            .list()
            .stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .toList();
    jdbc.sql("delete from studio_audience_viewer where viewer = :viewer")
        .param("viewer", viewer)
        .update();
    if (!liked.isEmpty()) {
      Map<String, ClipState> clips = known.clips(liked);
      Tally tally = new Tally(stages, clips, new HashMap<>());
      liked.forEach(clip -> tally.unliked(clip, received));
      writer.write(tally, clips, Map.of());
    }
  }

  /** Who was counted in a week is of no use when the next one is over. */
  private void prune(Instant received) {
    LocalDate week = Weeks.lastWhole(Tally.day(received));
    jdbc.sql("delete from studio_audience_viewer where week < :week").param("week", week).update();
  }
}
