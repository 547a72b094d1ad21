package dev.riffle.server.log;

/**
 * What became of an append.
 *
 * @param position of its last new entry; the log's end when nothing was new
 * @param duplicates events whose id the log had
 */
public record Appended(long position, int duplicates) {}
