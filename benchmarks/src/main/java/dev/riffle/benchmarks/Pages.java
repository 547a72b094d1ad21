package dev.riffle.benchmarks;

import java.io.IOException;
import java.util.SplittableRandom;

/**
 * Asks for pages one after the other over one connection, and reports how long they take.
 *
 * @param aimMillis what the p99 must be at most
 */
record Pages(HttpConnection connection, double seconds, double aimMillis, Report report) {
  /** Makes a path to ask for. */
  @FunctionalInterface
  interface Question {
    String path(SplittableRandom random);
  }

  /** Asks for a third of the time unmeasured, then measured. */
  void measure(String name, Question question) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    ask(question, random, seconds / 3);
    Latencies latencies = ask(question, random, seconds);
    report.figure(name + "-p50-millis", latencies.millis(0.5));
    report.atMost(name + "-p99-millis", latencies.millis(0.99), aimMillis);
  }

  private Latencies ask(Question question, SplittableRandom random, double length)
      throws IOException {
    Latencies latencies = new Latencies();
    long until = System.nanoTime() + (long) (length * 1e9);
    for (long at = System.nanoTime(); at < until; ) {
      Load.checked(connection.get(question.path(random)));
      long done = System.nanoTime();
      latencies.record(done - at);
      at = done;
    }
    return latencies;
  }
}
