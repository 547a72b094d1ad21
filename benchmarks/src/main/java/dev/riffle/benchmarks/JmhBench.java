package dev.riffle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bench jmh}: JMH with its own options, such as {@code -f 1 recommend}. */
@Command(
    name = "jmh",
    description = "The engine's calls under JMH; takes JMH's own options after --.",
    mixinStandardHelpOptions = true)
final class JmhBench implements Callable<Integer> {
  @Parameters(paramLabel = "OPTION", description = "JMH's options and a pattern of names.")
  private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws CommandLineOptionException, RunnerException {
    new Runner(new CommandLineOptions(arguments.toArray(String[]::new))).run();
    return 0;
  }
}
