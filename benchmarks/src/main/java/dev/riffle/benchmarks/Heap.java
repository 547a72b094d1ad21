package dev.riffle.benchmarks;

import java.lang.management.ManagementFactory;

/** What is alive on this process's heap. */
final class Heap {
  private static final int COLLECTIONS = 3;

  private Heap() {}

  static long liveBytes() {
    for (int i = 0; i < COLLECTIONS; i++) {
      ManagementFactory.getMemoryMXBean().gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
