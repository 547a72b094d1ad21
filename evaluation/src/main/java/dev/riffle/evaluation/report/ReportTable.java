package dev.riffle.evaluation.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A report as a text table: a line an arm, numbers to the right. */
public final class ReportTable {
  private ReportTable() {}

  /** Returns the facts, the heading and a line for each arm, each ended by a newline. */
  public static String of(Report report) {
    List<List<String>> rows =
        Stream.concat(Stream.of(heading(report)), report.arms().stream().map(ReportTable::row))
            .toList();
    int[] widths = widths(rows);
    String table = rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    String about = String.join("\n", report.about());
    return "%s: %s%n%s%n%n%s".formatted(report.protocol(), report.data(), about, table);
  }

  private static List<String> heading(Report report) {
    return prepend("arm", printed(report.arms().getFirst()).map(Report.Value::metric).toList());
  }

  private static List<String> row(Report.Arm arm) {
    return prepend(arm.name(), printed(arm).map(Report.Value::text).toList());
  }

  private static Stream<Report.Value> printed(Report.Arm arm) {
    return arm.values().stream().filter(Report.Value::isPrinted);
  }

  private static List<String> prepend(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  private static int[] widths(List<List<String>> rows) {
    return IntStream.range(0, rows.getFirst().size())
        .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
        .toArray();
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
            .mapToObj(column -> {
              String padding = " ".repeat(widths[column] - row.get(column).length());
              return column == 0 ? row.get(column) + padding : padding + row.get(column);
            })
            .collect(Collectors.joining("  "))
            .stripTrailing()
        + "\n";
  }
}
