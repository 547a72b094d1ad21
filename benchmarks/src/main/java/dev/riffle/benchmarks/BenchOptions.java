package dev.riffle.benchmarks;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that the load runs share. */
final class BenchOptions {
  @Option(
      names = "--items",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Items in the catalogue (default: ${DEFAULT-VALUE}).")
  int items;

  @Option(
      names = "--users",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Users (default: ${DEFAULT-VALUE}).")
  int users;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "15",
      description = "Length of each measurement (default: ${DEFAULT-VALUE}).")
  int seconds;

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures to FILE.")
  @Nullable Path json;
}
