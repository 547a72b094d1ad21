package dev.riffle.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What becomes of drafts that are published, as the database says, of which the server tells the
 * web app. Thread-safe but for {@link #look}.
 */
final class Productions {
  private static final long INTERVAL_MILLIS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final Map<String, Made> drafts = new ConcurrentHashMap<>();

  /**
   * A draft and when things happened to it, in nanoseconds of {@link System#nanoTime}; 0 if not
   * yet.
   *
   * @param creator number of whoever has it
   * @param order 0 for the creator's first
   */
  record Made(String draft, int creator, int order, long sent, long playable, long complete) {
    double secondsToPlay() {
      return (playable - sent) / 1e9;
    }

    double secondsToComplete() {
      return (complete - sent) / 1e9;
    }
  }

  /** Notes that the last byte of a draft's file has just been sent. */
  void sent(String draft, int creator, int order) {
    drafts.put(draft, new Made(draft, creator, order, System.nanoTime(), 0, 0));
  }

  /** Returns the first draft of each creator. */
  List<Made> firsts() {
    return drafts.values().stream().filter(made -> made.order == 0).toList();
  }

  /**
   * Returns when a draft that is not its creator's first could be played; the last moment if none.
   */
  long secondPlayable() {
    return drafts.values().stream()
        .filter(made -> made.order > 0 && made.playable > 0)
        .mapToLong(Made::playable)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** Returns how many creators could see their first only after somebody's second. */
  long overtaken() {
    long second = secondPlayable();
    return firsts().stream().filter(made -> made.playable > second).count();
  }

  /**
   * Looks until the firsts of so many creators are complete, and one other can be played if {@code
   * more} are to come.
   *
   * @param uploading what sends the files; its failure is thrown
   */
  void awaitFirsts(Connection database, int creators, int more, List<Future<?>> uploading)
      throws SQLException, IOException, InterruptedException, ExecutionException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!done(creators, more)) {
      if (System.nanoTime() > until) {
        throw new IOException("the clips were not made within " + PATIENCE);
      }
      for (Future<?> each : uploading) {
        if (each.isDone()) {
          each.get();
        }
      }
      TimeUnit.MILLISECONDS.sleep(INTERVAL_MILLIS);
      look(database);
    }
  }

  private boolean done(int creators, int more) {
    Collection<Made> firsts = firsts();
    return firsts.size() == creators
        && firsts.stream().allMatch(made -> made.complete > 0)
        && (more == 0 || secondPlayable() < Long.MAX_VALUE);
  }

  private void look(Connection database) throws SQLException, IOException {
    String query = "select id, clip is not null, state, problem from draft where id = any(?)";
    String[] ids = drafts.keySet().toArray(String[]::new);
    try (PreparedStatement statement = database.prepareStatement(query)) {
      statement.setArray(1, database.createArrayOf("text", ids));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          note(rows.getString(1), rows.getBoolean(2), rows.getString(3), rows.getString(4));
        }
      }
    }
  }

  private void note(String draft, boolean playable, String state, String problem)
      throws IOException {
    if (state.equals("FAILED")) {
      throw new IOException("a clip was not made: " + problem);
    }
    long now = System.nanoTime();
    drafts.computeIfPresent(
        draft,
        (id, made) ->
            new Made(
                id,
                made.creator,
                made.order,
                made.sent,
                made.playable == 0 && playable ? now : made.playable,
                made.complete == 0 && state.equals("DONE") ? now : made.complete));
  }
}
