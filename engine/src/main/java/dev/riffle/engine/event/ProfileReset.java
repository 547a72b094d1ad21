package dev.riffle.engine.event;

import dev.riffle.engine.check.Check;
import java.time.Instant;

/**
 * What was learned of a viewer, by {@link Event#viewer()}, is to be forgotten; what they saw and
 * what they asked for is kept.
 */
public record ProfileReset(String viewer, Instant time) implements Entry {
  public ProfileReset {
    Check.id("viewer", viewer);
  }
}
