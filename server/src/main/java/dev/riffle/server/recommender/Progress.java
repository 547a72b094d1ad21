package dev.riffle.server.recommender;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The position that a learner has reached, for those who wait for it. Thread-safe. */
final class Progress {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private volatile long position;

  Progress(long position) {
    this.position = position;
  }

  long position() {
    return position;
  }

  void advance(long to) {
    lock.lock();
    try {
      position = to;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until {@code wanted} is reached, at most for {@code patience}; tells whether it was. */
  boolean await(long wanted, Duration patience) {
    lock.lock();
    try {
      long nanos = patience.toNanos();
      while (position < wanted && nanos > 0) {
        nanos = moved.awaitNanos(nanos);
      }
      return position >= wanted;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return position >= wanted;
    } finally {
      lock.unlock();
    }
  }
}
