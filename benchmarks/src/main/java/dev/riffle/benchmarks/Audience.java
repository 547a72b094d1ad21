package dev.riffle.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Viewers who watch at the same time, each at their own pace. */
final class Audience implements AutoCloseable {
  private static final int FAILURES_SHOWN = 3;

  private final List<AppViewer> people = new ArrayList<>();

  private Audience() {}

  /** Something that one of them does. */
  private interface Pastime {
    void with(AppViewer person) throws IOException;
  }

  static Audience signUp(ServerChild server, int viewers, double watchSeconds) throws IOException {
    Audience audience = new Audience();
    for (int i = 0; i < viewers; i++) {
      audience.people.add(new AppViewer(server.connect(), i, watchSeconds));
    }
    return audience;
  }

  /** Has all watch for some seconds unmeasured, then for as many measured. */
  void watch(double seconds) throws InterruptedException, ExecutionException {
    long warm = System.nanoTime() + (long) (seconds * 1e9);
    long until = warm + (long) (seconds * 1e9);
    all(person -> person.watch(warm, until));
  }

  /** Has all watch for as long as that holds, measured anew. */
  void watch(BooleanSupplier goesOn) throws InterruptedException, ExecutionException {
    all(person -> person.watch(goesOn));
  }

  Latencies feeds() {
    return sum(AppViewer::feeds);
  }

  Latencies events() {
    return sum(AppViewer::events);
  }

  Latencies comments() {
    return sum(AppViewer::comments);
  }

  /** Reports how many requests failed so far, and shows a few. */
  void reportFailures(Report report) {
    List<String> failures = people.stream().flatMap(person -> person.failures().stream()).toList();
    report.atMost("requests-that-failed", failures.size(), 0);
    failures.stream().limit(FAILURES_SHOWN).forEach(failure -> report.say("  %s", failure));
  }

  private void all(Pastime pastime) throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> watching = new ArrayList<>();
      for (AppViewer person : people) {
        watching.add(
            threads.submit(() -> {
              pastime.with(person);
              return person;
            }));
      }
      for (Future<?> each : watching) {
        each.get();
      }
    }
  }

  private Latencies sum(Function<AppViewer, Latencies> part) {
    Latencies sum = new Latencies();
    people.stream().map(part).forEach(sum::add);
    return sum;
  }

  @Override
  public void close() throws IOException {
    for (AppViewer person : people) {
      person.close();
    }
  }
}
