package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of processes, as Linux tells it; 0 elsewhere. */
final class Memory {
  private Memory() {}

  /** Returns the resident set, in bytes. */
  static long residentBytes(long pid) throws IOException {
    return kilobytes(Path.of("/proc/" + pid + "/status"), "VmRSS:") * 1024;
  }

  /** Returns the resident set with shared pages divided among those who share, in bytes. */
  static long proportionalBytes(long pid) throws IOException {
    return kilobytes(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:") * 1024;
  }

  private static long kilobytes(Path file, String name) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }
}
