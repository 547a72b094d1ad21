package dev.riffle.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that is put forward. Thread-safe. */
public final class MovedClock implements InstantSource {
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead.get());
  }

  /** Puts this clock forward by {@code time}. */
  public void move(Duration time) {
    ahead.updateAndGet(time::plus);
  }
}
