package dev.riffle.engine.event;

import dev.riffle.engine.check.Check;
import java.time.Instant;

/**
 * Learning from a viewer, by {@link Event#viewer()}, was turned on or off. While it is off, nothing
 * is learned from what they do, but what they saw is not shown again.
 */
public record LearningSet(String viewer, boolean enabled, Instant time) implements Entry {
  public LearningSet {
    Check.id("viewer", viewer);
  }
}
