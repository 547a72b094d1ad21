package dev.riffle.engine.event;

import dev.riffle.engine.check.Check;
import java.time.Instant;

/** An item is no longer to be recommended. */
public record ItemRemoved(String item, Instant time) implements Entry {
  public ItemRemoved {
    Check.id("item id", item);
  }
}
