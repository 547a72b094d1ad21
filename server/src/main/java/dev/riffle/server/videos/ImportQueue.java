package dev.riffle.server.videos;

import dev.riffle.server.media.RejectedException;
import dev.riffle.server.media.Rejection.Reason;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Lets a few imports run at the same time, the others wait in the order of their arrival, and turns
 * away those who would wait too long. Thread-safe.
 */
final class ImportQueue {
  private final Semaphore turns;
  private final Semaphore places;

  ImportQueue(int parallelism, int waiting) {
    this.turns = new Semaphore(parallelism, true);
    this.places = new Semaphore(parallelism + waiting);
  }

  /** One import. */
  @FunctionalInterface
  interface Import<T> {
    T run() throws IOException, InterruptedException, RejectedException;
  }

  /**
   * Runs {@code work} when it is its turn.
   *
   * @throws RejectedException if too many wait, or by {@code work}
   */
  <T> T run(Import<T> work) throws IOException, InterruptedException, RejectedException {
    if (!places.tryAcquire()) {
      throw new RejectedException(
          Reason.BUSY, "Too many videos wait to be imported. Send this one again in a minute.");
    }
    try {
      turns.acquire();
      try {
        return work.run();
      } finally {
        turns.release();
      }
    } finally {
      places.release();
    }
  }
}
