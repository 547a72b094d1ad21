package dev.riffle.engine;

import java.time.Instant;

/**
 * A snapshot in a directory.
 *
 * @param name by which to restore it
 * @param position of the last entry that its state knows
 * @param bytes of its file
 * @param written when it was complete
 */
public record Snapshot(String name, long position, long bytes, Instant written) {}
