package dev.riffle.engine;

import dev.riffle.engine.snapshot.Capture;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** A capture of the state in small turns on the writer's lock. For one thread. */
final class Saving implements AutoCloseable {
  private static final long TURN_NANOS = 1_000_000;

  /** Others who came to wait in a turn work it off in this time, before the next turn. */
  private static final long REST_NANOS = 2 * TURN_NANOS;

  private final ReentrantLock writer;
  private final Capture capture;
  private final long position;

  /** Begins, with the state as it is now. */
  Saving(Core core, ReentrantLock writer, LongSupplier position) {
    this.writer = writer;
    core.learner().factors().await();
    writer.lock();
    try {
      capture = core.capture();
      this.position = position.getAsLong();
    } finally {
      writer.unlock();
    }
  }

  /** Returns the position of the state that is captured. */
  long position() {
    return position;
  }

  /** Returns more of the state; nothing when that was all. */
  byte[] next() {
    byte[] part;
    boolean awaited;
    writer.lock();
    try {
      capture.advance(TURN_NANOS);
      part = capture.take();
      awaited = writer.hasQueuedThreads();
    } finally {
      writer.unlock();
    }
    if (awaited) {
      LockSupport.parkNanos(REST_NANOS);
    }
    return part;
  }

  @Override
  public void close() {
    writer.lock();
    try {
      capture.end();
    } finally {
      writer.unlock();
    }
  }
}
