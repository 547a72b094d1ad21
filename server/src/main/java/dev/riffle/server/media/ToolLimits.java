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
record ToolLimits(Duration time, long fileBytes, long memoryBytes, int outputBytes) {
  /** The system counts threads, and all those of the same user. */
  private static final int PROCESSES = 4_096;

  int processes() {
    return PROCESSES;
  }

  /** Returns how long it may compute: as long as it runs, on all processors. */
  long processorSeconds() {
    return Math.max(1, time.toSeconds()) * Runtime.getRuntime().availableProcessors();
  }
}
