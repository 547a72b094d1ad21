package dev.riffle.engine;

import dev.riffle.engine.snapshot.Capture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** A capture of the state in small turns on the writer's lock. For one thread. */
final class Saving implements AutoCloseable {
  private static final long TURN_NANOS = 1_000_000;

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
    writer.lock();
    try {
      capture.advance(TURN_NANOS);
      return capture.take();
    } finally {
      writer.unlock();
    }
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
