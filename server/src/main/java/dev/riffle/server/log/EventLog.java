package dev.riffle.server.log;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A durable log a project, each in one order for all who read it. Thread-safe.
 *
 * <p>Positions start at 1 and rise; a gap means that something was erased. What one append brings
 * becomes durable as a whole or not at all, and appends of one caller keep their order.
 *
 * <p>Idempotent: of events with the same id, a project's log keeps the first. Entries of other
 * kinds have no id and are always kept.
 *
 * <p>A {@link dev.riffle.engine.event.UserForgotten} erases, in the same step as it becomes
 * durable, every earlier entry of its viewer; it stays itself, so that older snapshots forget too.
 */
public interface EventLog extends AutoCloseable {
  /**
   * Queues {@code entries}; the future completes when they are durable. A caller who gives up may
   * cancel it: then they are durable or not, and sending them again does no harm.
   *
   * @return completes exceptionally with a {@link LogException}
   * @throws LogException.Busy if the queue is full; nothing was queued
   */
  CompletableFuture<Appended> append(String project, List<Received> entries);

  /**
   * Returns the first {@code limit} entries after {@code position}, in order.
   *
   * @param position 0 for the beginning
   * @throws LogException if the log cannot be read
   */
  List<Logged> read(String project, long position, int limit);

  /**
   * Returns the first {@code limit} entries after {@code position} that are about one viewer, in
   * order.
   *
   * @param viewer as {@link dev.riffle.engine.event.Event#viewer()} says it
   * @throws LogException if the log cannot be read
   */
  List<Logged> readOf(String project, String viewer, long position, int limit);

  /**
   * Returns the key by which the log's table names a viewer: 128 bits of a SHA-256.
   *
   * @param viewer as {@link dev.riffle.engine.event.Event#viewer()} says it
   */
  static UUID key(String viewer) {
    return Row.key(viewer);
  }

  /** Returns the position of the last entry; 0 for an empty log. */
  long end(String project);

  /**
   * Hands every entry of {@code project} that becomes durable from now on to {@code follower}, in
   * order and before the append's future completes.
   */
  void follow(String project, Follower follower);

  /** Makes durable what is queued, if that is possible within seconds, then stops. */
  @Override
  void close();

  /** Is told what became durable; must return at once and must not throw. */
  @FunctionalInterface
  interface Follower {
    /**
     * Takes entries that have just become durable.
     *
     * @param previous position of the entry before the first of them
     */
    void committed(long previous, List<Logged> entries);
  }
}
