package dev.riffle.cli;

import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the evaluations have in common: arms, threads, output, and what wrong data ends in. */
@Command(mixinStandardHelpOptions = true)
abstract class EvaluateProtocol implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private EvaluateOutput output;

  @Option(
      names = "--arms",
      paramLabel = "ARM",
      split = ",",
      description = "Run only these arms, separated by commas.")
  private List<String> arms = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Work on so many threads; by default, as many as there are cores. The results"
              + " are the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Runs the protocol; most have one report. */
  abstract List<Report> run(EvaluateOutput output);

  @Override
  public Integer call() {
    try {
      output.print(run(output), spec.commandLine().getOut());
      return ExitCode.DONE;
    } catch (DataException | IllegalArgumentException e) {
      return failed(e, ExitCode.USAGE);
    } catch (UncheckedIOException e) {
      return failed(e, ExitCode.FAILED);
    }
  }

  /** Returns the arms to run: all, unless some were asked for. */
  List<String> arms(List<String> all) {
    return arms(all, all);
  }

  /**
   * Returns the arms to run, in the order of {@code all}: those of {@code usual}, unless others
   * were asked for.
   */
  List<String> arms(List<String> usual, List<String> all) {
    arms.stream()
        .filter(arm -> !all.contains(arm))
        .findFirst()
        .ifPresent(arm -> {
          throw new ParameterException(
              spec.commandLine(),
              "arm must be one of %s, but was \"%s\"".formatted(String.join(", ", all), arm));
        });
    List<String> wanted = arms.isEmpty() ? usual : arms;
    return all.stream().filter(wanted::contains).toList();
  }

  int threads() {
    if (threads < 1 || threads > 1_000) {
      throw new ParameterException(
          spec.commandLine(), "threads must be 1 to 1,000, but was " + threads);
    }
    return threads;
  }

  Tickers progress() {
    return Tickers.to(System.err, System::nanoTime);
  }

  private int failed(RuntimeException failure, int exitCode) {
    spec.commandLine().getErr().println("riffle: " + failure.getMessage());
    spec.commandLine().getErr().flush();
    return exitCode;
  }
}
