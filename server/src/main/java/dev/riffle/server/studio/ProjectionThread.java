package dev.riffle.server.studio;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the projection follow the log, and tries again where it cannot. Thread-safe. */
final class ProjectionThread implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectionThread.class);

  private final StudioProjection projection;
  private final Duration interval;
  private final Thread thread = Thread.ofPlatform().name("studio-projection").unstarted(this::run);
  private final CountDownLatch closed = new CountDownLatch(1);

  ProjectionThread(StudioProjection projection, Duration interval) {
    this.projection = projection;
    this.interval = interval;
  }

  void start() {
    thread.start();
  }

  /** Stops after the part of the log that is being counted. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!closed.await(counted() ? 0 : interval.toMillis(), TimeUnit.MILLISECONDS)) {
        // Goes on: at once while there is something to count.
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean counted() {
    try {
      return projection.step() > 0;
    } catch (RuntimeException e) {
      LOG.warn("the studio's numbers wait: {}", e.getMessage());
      return false;
    }
  }
}
