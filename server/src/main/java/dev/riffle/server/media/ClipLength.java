package dev.riffle.server.media;

import java.time.Duration;

/**
 * How long a clip may be. A little less or more is let pass: files rarely last a round number of
 * seconds.
 *
 * @param max the longest
 */
public record ClipLength(Duration max) {
  private static final double SECONDS_MIN = 0.95;
  private static final double TOLERANCE_SECONDS = 0.1;

  /** Returns the longest that is told, in seconds. */
  public double secondsMax() {
    return max.toMillis() / 1000.0;
  }

  public boolean tooShort(double seconds) {
    return seconds < SECONDS_MIN;
  }

  public boolean tooLong(double seconds) {
    return seconds > secondsMax() + TOLERANCE_SECONDS;
  }
}
