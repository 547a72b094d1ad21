package dev.riffle.evaluation.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as JSON: {@code {"protocol", "data", "arms": [{"name", metrics by name...}]}}; several
 * as an array of such.
 */
public final class ReportJson {
  private static final MathContext PRECISION = new MathContext(8);

  private ReportJson() {}

  /** Returns one report as an object, or else an array. */
  public static String of(List<Report> reports) {
    return reports.size() == 1
        ? of(reports.getFirst())
        : reports.stream()
            .map(report -> of(report).stripTrailing())
            .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  public static String of(Report report) {
    String arms =
        report.arms().stream().map(ReportJson::arm).collect(Collectors.joining(",\n    "));
    return "{\n  \"protocol\": %s,\n  \"data\": %s,\n  \"arms\": [\n    %s\n  ]\n}\n"
        .formatted(quote(report.protocol()), quote(report.data()), arms);
  }

  private static String arm(Report.Arm arm) {
    return "{\"name\": %s%s}"
        .formatted(
            quote(arm.name()),
            arm.values().stream()
                .map(value -> ", %s: %s".formatted(quote(value.metric()), number(value.number())))
                .collect(Collectors.joining()));
  }

  private static String number(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(number).round(PRECISION).stripTrailingZeros().toPlainString()
        : "null";
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\').append((char) c);
          } else if (c < ' ') {
            quoted.append("\\u%04x".formatted(c));
          } else {
            quoted.append((char) c);
          }
        });
    return quoted.append('"').toString();
  }
}
