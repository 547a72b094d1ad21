package dev.riffle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls that come at a steady rate, whatever the answers take (an open loop). The time of a call
 * runs from when it was due, so that waiting behind a slow one counts.
 *
 * @param perSecond calls a second over all threads; infinite for each right after the one before
 * @param seconds how long
 */
record Paced(double perSecond, double seconds) {
  static Paced withoutPause(double seconds) {
    return new Paced(Double.POSITIVE_INFINITY, seconds);
  }

  /** What is called; thread-safe. */
  interface Call {
    void run(long number);
  }

  /** Calls on some threads; any failure ends the run. */
  Latencies run(int threads, Call call) throws InterruptedException {
    AtomicLong next = new AtomicLong();
    long began = System.nanoTime();
    try (ExecutorService callers = Executors.newFixedThreadPool(threads)) {
      List<Future<Latencies>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(callers.submit(() -> caller(began, next, call)));
      }
      Latencies all = new Latencies();
      for (Future<Latencies> one : running) {
        all.add(one.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call failed", e);
    }
  }

  private Latencies caller(long began, AtomicLong next, Call call) {
    Latencies latencies = new Latencies();
    long end = began + (long) (seconds * 1e9);
    for (long n = next.getAndIncrement(); ; n = next.getAndIncrement()) {
      long due =
          Double.isInfinite(perSecond) ? System.nanoTime() : began + (long) (n * 1e9 / perSecond);
      if (due >= end) {
        return latencies;
      }
      await(due);
      call.run(n);
      latencies.record(System.nanoTime() - due);
    }
  }

  /** Waits until a moment of {@link System#nanoTime}, or not at all if it has passed. */
  static void await(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
