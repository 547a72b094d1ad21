package dev.riffle.benchmarks;

import dev.riffle.cli.CarrierThreads;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code riffle bench}: measures; see the subcommands. */
@Command(
    name = "riffle bench",
    description = "Measures speed and memory. Quit other programs first.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "BENCHMARK",
    subcommands = {
      AppBench.class,
      CreateBench.class,
      EngineBench.class,
      HttpBench.class,
      JmhBench.class,
      KernelBench.class,
      LearnBench.class,
      MediaBench.class,
      SearchBench.class,
      SnapshotBench.class,
      SoundBench.class,
      StartBench.class,
      StudioBench.class,
      TextSearchBench.class,
      HelpCommand.class
    })
public final class Bench {
  private Bench() {}

  /** Runs a benchmark and exits with its code: 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    CarrierThreads.provide();
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Bench());
  }
}
