package dev.riffle.evaluation.report;

import java.util.List;
import java.util.Locale;

/**
 * What a protocol found.
 *
 * @param protocol such as {@code replay}
 * @param data what it ran on
 * @param about facts about the run, in sentences, printed above the table
 * @param arms in the order printed, all with the same metrics
 */
public record Report(String protocol, String data, List<String> about, List<Arm> arms) {
  public Report {
    about = List.copyOf(about);
    arms = List.copyOf(arms);
  }

  /** One line: the values by the metrics' names, in the order printed. */
  public record Arm(String name, List<Value> values) {
    public Arm {
      values = List.copyOf(values);
    }

    /** Returns the number under {@code metric}. */
    public double value(String metric) {
      return values.stream()
          .filter(value -> value.metric().equals(metric))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("there is no metric " + metric))
          .number();
    }
  }

  /**
   * One figure.
   *
   * @param metric its name
   * @param number the value; NaN where there is none
   * @param text the value as printed, which may say more, such as an interval; empty if it is for
   *     machines only
   */
  public record Value(String metric, double number, String text) {
    /** Returns a value that is printed with {@code digits} decimal places. */
    public static Value of(String metric, double number, int digits) {
      String text =
          Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%,." + digits + "f", number);
      return new Value(metric, number, text);
    }

    /** Returns a value for machines only. */
    public static Value unprinted(String metric, double number) {
      return new Value(metric, number, "");
    }

    boolean isPrinted() {
      return !text.isEmpty();
    }
  }
}
