package dev.riffle.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time, which tells what work costs even where other programs take turns on the same
 * processors.
 */
final class Cpu {
  /** Fields cutime and cstime, after the name of the program. */
  private static final int PROGRAMS_USER = 13;

  private static final int PROGRAMS_SYSTEM = 14;
  private static final double TICKS_PER_SECOND = 100;

  private Cpu() {}

  /** Returns the seconds that this thread has been running on a processor. */
  static double threadSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  /** Returns the seconds that ended programs of this process have been running on a processor. */
  static double programSeconds() throws IOException {
    return programSeconds(ProcessHandle.current().pid());
  }

  /** The same of another process; Linux only, 0 elsewhere. */
  static double programSeconds(long pid) throws IOException {
    Path file = Path.of("/proc/" + pid + "/stat");
    if (!Files.exists(file)) {
      return 0;
    }
    String status = Files.readString(file);
    String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[PROGRAMS_USER]) + Long.parseLong(fields[PROGRAMS_SYSTEM]))
        / TICKS_PER_SECOND;
  }

  /** Returns how many threads of the machine want a processor, over the last minute. */
  static double machineLoad() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
