package dev.riffle.server.media;

import java.time.Duration;

/**
 * What one run of a tool may use.
 *
 * @param time by the wall clock; then it is killed
 * @param fileBytes of the largest file that it may write
 * @param memoryBytes of address space, where the system can enforce it
 * @param outputBytes that it may print
 */
record ToolLimits(Duration time, long fileBytes, long memoryBytes, int outputBytes) {}
