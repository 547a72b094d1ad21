package dev.riffle.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers that each send a request, wait for the answer and send the next (a closed loop). */
final class Load {
  private final ServerChild server;
  private final int callers;

  Load(ServerChild server, int callers) {
    this.server = server;
    this.callers = callers;
  }

  /** One request and its answer. */
  interface Call {
    void run(HttpConnection connection, SplittableRandom random) throws IOException;
  }

  /** Calls for some seconds; any failure ends the run. */
  Latencies run(double seconds, Call call) throws InterruptedException {
    long until = System.nanoTime() + (long) (seconds * 1e9);
    try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
      List<Future<Latencies>> running = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        SplittableRandom random = new SplittableRandom(i + 1);
        running.add(threads.submit(() -> caller(until, call, random)));
      }
      Latencies all = new Latencies();
      for (Future<Latencies> one : running) {
        all.add(one.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a request failed", e);
    }
  }

  /** Throws if an answer is not 200. */
  static HttpConnection.Answer checked(HttpConnection.Answer answer) {
    if (answer.status() != 200) {
      throw new UncheckedIOException(
          new IOException("answered " + answer.status() + ": " + answer.text()));
    }
    return answer;
  }

  private Latencies caller(long until, Call call, SplittableRandom random) throws IOException {
    Latencies latencies = new Latencies();
    try (HttpConnection connection = server.connect()) {
      for (long at = System.nanoTime(); at < until; ) {
        call.run(connection, random);
        long done = System.nanoTime();
        latencies.record(done - at);
        at = done;
      }
    }
    return latencies;
  }
}
