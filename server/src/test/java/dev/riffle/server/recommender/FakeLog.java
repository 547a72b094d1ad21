package dev.riffle.server.recommender;

import dev.riffle.server.log.Appended;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.Logged;
import dev.riffle.server.log.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** A log in memory that can be made to fail, and to keep news from its follower. */
final class FakeLog implements EventLog {
  private final List<Logged> entries = new ArrayList<>();
  private final IntPredicate handsOver;
  private Follower follower = (_, _) -> {};
  private Optional<Supplier<CompletableFuture<Appended>>> fault = Optional.empty();

  /**
   * Makes an empty log.
   *
   * @param handsOver tells whether the append that ends at a position is handed over
   */
  FakeLog(IntPredicate handsOver) {
    this.handsOver = handsOver;
  }

  FakeLog() {
    this(_ -> true);
  }

  /** Lets appends have no effect, and answers them with what {@code answer} returns. */
  void fail(Supplier<CompletableFuture<Appended>> answer) {
    this.fault = Optional.of(answer);
  }

  void recover() {
    this.fault = Optional.empty();
  }

  @Override
  public synchronized CompletableFuture<Appended> append(String project, List<Received> received) {
    if (fault.isPresent()) {
      return fault.get().get();
    }
    long previous = entries.size();
    for (Received one : received) {
      entries.add(new Logged(entries.size() + 1L, one.received(), one.entry()));
    }
    if (handsOver.test(entries.size())) {
      follower.committed(previous, List.copyOf(entries.subList((int) previous, entries.size())));
    }
    return CompletableFuture.completedFuture(new Appended(entries.size(), 0));
  }

  @Override
  public synchronized List<Logged> read(String project, long position, int limit) {
    return entries.stream().filter(entry -> entry.position() > position).limit(limit).toList();
  }

  @Override
  public List<Logged> readOf(String project, String viewer, long position, int limit) {
    throw new UnsupportedOperationException("this log is read as a whole");
  }

  @Override
  public synchronized long end(String project) {
    return entries.size();
  }

  @Override
  public synchronized void follow(String project, Follower newFollower) {
    follower = newFollower;
  }

  @Override
  public void close() {}
}
