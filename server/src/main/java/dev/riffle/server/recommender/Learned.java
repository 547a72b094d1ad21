package dev.riffle.server.recommender;

import java.time.Duration;
import java.time.Instant;

/**
 * An event that the engine has learned from.
 *
 * @param received when it arrived
 * @param learned when the engine's state had it
 */
public record Learned(String type, String item, Instant received, Instant learned) {
  /** Returns how long it took from arrival to state. */
  public Duration delay() {
    return Duration.between(received, learned);
  }
}
