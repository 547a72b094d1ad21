package dev.riffle.engine.event;

import dev.riffle.engine.check.Check;
import java.time.Instant;

/** A viewer, by {@link Event#viewer()}, is to be erased from the state. */
public record UserForgotten(String viewer, Instant time) implements Entry {
  public UserForgotten {
    Check.id("viewer", viewer);
  }
}
