package dev.riffle.benchmarks;

import dev.riffle.benchmarks.AppViewer.Measured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Viewers who watch at the same time, each at their own pace, from {@link #signUp} until they are
 * closed: what is measured of them in turn has them all in the middle of something.
 */
final class Audience implements AutoCloseable {
  private static final int FAILURES_SHOWN = 3;

  private final List<AppViewer> people = new ArrayList<>();
  private final List<Future<?>> watching = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean open = true;

  private Audience() {}

  static Audience signUp(ServerChild server, int viewers, double watchSeconds) throws IOException {
    Audience audience = new Audience();
    for (int i = 0; i < viewers; i++) {
      audience.begin(new AppViewer(server.connect(), i, watchSeconds));
    }
    return audience;
  }

  private void begin(AppViewer person) {
    people.add(person);
    watching.add(
        threads.submit(() -> {
          person.watch(() -> open);
          return person;
        }));
  }

  /** Returns what some seconds of watching were like. */
  Measured watch(double seconds) throws InterruptedException, ExecutionException {
    measured();
    TimeUnit.NANOSECONDS.sleep((long) (seconds * 1e9));
    return measured();
  }

  /**
   * Returns what watching was like since this was asked for the last time.
   *
   * @throws ExecutionException if somebody could not go on
   */
  Measured measured() throws InterruptedException, ExecutionException {
    for (Future<?> each : watching) {
      if (each.isDone()) {
        each.get();
      }
    }
    Measured sum = new Measured();
    people.forEach(person -> sum.add(person.measured()));
    return sum;
  }

  /** Reports how many requests failed so far, and shows a few. */
  void reportFailures(Report report) {
    List<String> failures = people.stream().flatMap(person -> person.failures().stream()).toList();
    report.atMost("requests-that-failed", failures.size(), 0);
    failures.stream().limit(FAILURES_SHOWN).forEach(failure -> report.say("  %s", failure));
  }

  @Override
  public void close() throws IOException {
    open = false;
    threads.close();
    for (AppViewer person : people) {
      person.close();
    }
  }
}
