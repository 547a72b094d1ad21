package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.Entry;
import java.util.List;

/** A thread that learns entries at a steady rate until it is stopped. */
final class Learning {
  private final Engine engine;
  private final List<Entry> entries;
  private final double perSecond;
  private final long began = System.nanoTime();
  private final Thread thread;
  private volatile boolean stopped;
  private final Latencies waits = new Latencies();
  private int learned;

  private Learning(Engine engine, List<Entry> entries, double perSecond) {
    this.engine = engine;
    this.entries = entries;
    this.perSecond = perSecond;
    thread = Thread.ofPlatform().unstarted(this::run);
  }

  static Learning start(Engine engine, List<Entry> entries, double perSecond) {
    Learning learning = new Learning(engine, entries, perSecond);
    learning.thread.start();
    return learning;
  }

  /** Stops, and returns how many entries a second were learned. */
  double stop() throws InterruptedException {
    double seconds = (System.nanoTime() - began) / 1e9;
    stopped = true;
    thread.join();
    return learned / seconds;
  }

  /** Returns how long entries took to be learned, once stopped. */
  Latencies waits() {
    return waits;
  }

  private void run() {
    for (Entry entry : entries) {
      if (stopped) {
        return;
      }
      Paced.await(began + (long) (1e9 * learned / perSecond));
      long at = System.nanoTime();
      engine.apply(entry);
      waits.record(System.nanoTime() - at);
      learned++;
    }
  }
}
