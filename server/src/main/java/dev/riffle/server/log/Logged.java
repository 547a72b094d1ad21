package dev.riffle.server.log;

import dev.riffle.engine.event.Entry;
import java.time.Instant;

/**
 * An entry of the log.
 *
 * @param position from 1
 * @param received when the server got it, to the microsecond when read back
 */
public record Logged(long position, Instant received, Entry entry) {}
