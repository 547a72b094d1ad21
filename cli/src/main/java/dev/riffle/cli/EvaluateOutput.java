package dev.riffle.cli;

import dev.riffle.evaluation.report.ListFiles;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.ReportJson;
import dev.riffle.evaluation.report.ReportTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Where the figures of an evaluation go, beside the terminal. */
final class EvaluateOutput {
  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write the figures to FILE, as JSON.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--lists",
      paramLabel = "FILE",
      description = {
        "Also write the lists to FILE, a line each:",
        "user<TAB>time-or-blank<TAB>item item ...",
        "FILE gets those of the main arm (per-event in the replay, else engine; where that is not"
            + " run, the last arm), FILE.ARM those of every other."
      })
  private Optional<Path> lists = Optional.empty();

  /** Returns the files for the lists of {@code arms}. */
  ListFiles lists(String main, List<String> arms) {
    return lists
        .map(CallerDirectory::resolve)
        .map(file -> ListFiles.of(file, main, arms))
        .orElse(ListFiles.none());
  }

  /** Prints the reports, and writes them where that was asked for. */
  void print(List<Report> reports, PrintWriter out) {
    out.print(reports.stream().map(ReportTable::of).collect(Collectors.joining("\n")));
    out.flush();
    json.map(CallerDirectory::resolve).ifPresent(file -> write(file, ReportJson.of(reports)));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
