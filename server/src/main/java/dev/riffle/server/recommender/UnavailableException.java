package dev.riffle.server.recommender;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The log takes nothing now. Nothing that was acknowledged is lost; try again. */
public final class UnavailableException extends RuntimeException {
  private final Duration retryAfter;
  private final boolean full;

  UnavailableException(String message, Duration retryAfter, boolean full) {
    super(message);
    this.retryAfter = retryAfter;
    this.full = full;
  }

  UnavailableException(
      String message, Duration retryAfter, boolean full, @Nullable Throwable cause) {
    super(message, cause);
    this.retryAfter = retryAfter;
    this.full = full;
  }

  /** Returns when another attempt makes sense. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** Tells whether the disk is full, so that someone has to make room first. */
  public boolean full() {
    return full;
  }
}
