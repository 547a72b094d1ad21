package dev.riffle.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code riffle doctor}: looks at what Riffle needs and says what to do. */
@Command(
    name = "doctor",
    description = "Checks JDK, memory, disk, port, ffmpeg, database, mail; says what to do.",
    mixinStandardHelpOptions = true)
final class Doctor implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ServerChoices choices;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    List<Finding> findings = new Checkup(choices).run();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(
          JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(findings));
    } else {
      findings.forEach(finding -> print(out, finding));
    }
    out.flush();
    boolean fit = findings.stream().noneMatch(finding -> finding.state() == Finding.State.BAD);
    return fit ? ExitCode.DONE : ExitCode.UNAVAILABLE;
  }

  private static void print(PrintWriter out, Finding finding) {
    String mark =
        switch (finding.state()) {
          case GOOD -> "✓";
          case WARNING -> "!";
          case BAD -> "✗";
        };
    out.printf("%s %-9s %s%n", mark, finding.check(), finding.found());
    if (!finding.remedy().isEmpty()) {
      out.printf("            %s%n", finding.remedy());
    }
  }
}
