package dev.riffle.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a thread allocates on the heap. */
final class Allocation {
  private Allocation() {}

  /** Returns the bytes that this thread has allocated so far. */
  static long threadBytes() {
    return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
  }
}
