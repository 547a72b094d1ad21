package dev.riffle.server.log;

import dev.riffle.engine.event.Entry;
import java.time.Instant;

/**
 * An entry on its way into the log.
 *
 * @param received when the server got it
 */
public record Received(Entry entry, Instant received) {}
