package dev.riffle.benchmarks;

import java.lang.management.ManagementFactory;

/**
 * Processor time, which tells what work costs even where other programs take turns on the same
 * processors.
 */
final class Cpu {
  private Cpu() {}

  /** Returns the seconds that this thread has been running on a processor. */
  static double threadSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  /** Returns how many threads of the machine want a processor, over the last minute. */
  static double machineLoad() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
