package dev.riffle.engine.event;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.profile.Steer;
import java.time.Instant;

/** A viewer, by {@link Event#viewer()}, asked for more or less of something. */
public record Steered(String viewer, Steer steer, Instant time) implements Entry {
  public Steered {
    Check.id("viewer", viewer);
  }
}
