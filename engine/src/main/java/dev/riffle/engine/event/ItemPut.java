package dev.riffle.engine.event;

import dev.riffle.engine.catalog.Item;
import java.time.Instant;

/** An item was added, or replaces the one of the same id. */
public record ItemPut(Item item, Instant time) implements Entry {}
