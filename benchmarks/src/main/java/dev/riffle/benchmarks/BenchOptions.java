package dev.riffle.benchmarks;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that the load runs share. */
final class BenchOptions {
  @Option(
      names = "--items",
      paramLabel = "N",
      description = "Items in the catalogue (default: ${DEFAULT-VALUE}).")
  int items;

  @Option(names = "--users", paramLabel = "N", description = "Users (default: ${DEFAULT-VALUE}).")
  int users;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "Length of each measurement (default: ${DEFAULT-VALUE}).")
  int seconds;

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures to FILE.")
  @Nullable Path json;

  private BenchOptions(int size, int seconds) {
    items = size;
    users = size;
    this.seconds = seconds;
  }

  /** Returns options whose defaults suit a benchmark: a number of items and users, and seconds. */
  static BenchOptions defaults(int size, int seconds) {
    return new BenchOptions(size, seconds);
  }
}
