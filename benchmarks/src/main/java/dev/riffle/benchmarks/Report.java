package dev.riffle.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a run: printed as they come, written as JSON at the end. Not thread-safe. */
final class Report {
  private final String benchmark;
  private final PrintWriter out;
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  Report(String benchmark, PrintWriter out) {
    this.benchmark = benchmark;
    this.out = out;
  }

  /** Tells what is being done. */
  void say(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
    out.flush();
  }

  /**
   * Adds a figure.
   *
   * @param name in kebab case, its unit last
   */
  void figure(String name, double value) {
    double rounded = Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 1e4) / 1e4;
    figures.put(name, rounded);
    String text = Math.abs(value) >= 100 ? "%,.0f" : "%.3f";
    say("  %-52s %12s", name, String.format(Locale.ROOT, text, value));
  }

  /** Adds a figure that should be at least {@code aim}, and says whether it is. */
  void atLeast(String name, double value, double aim) {
    figure(name, value);
    say("  %-52s %12s", "  must be at least", verdict(aim, value >= aim));
  }

  /** Adds a figure that should be at most {@code aim}, and says whether it is. */
  void atMost(String name, double value, double aim) {
    figure(name, value);
    say("  %-52s %12s", "  must be at most", verdict(aim, value <= aim));
  }

  private static String verdict(double aim, boolean met) {
    return String.format(Locale.ROOT, "%,.0f, %s", aim, met ? "met" : "MISSED");
  }

  /** Adds what came of a run of queries. */
  void search(String name, Queries.Run run) {
    figure(name + "-recall-at-10", run.recall());
    figure(name + "-p50-micros", run.latencies().millis(0.5) * 1e3);
    figure(name + "-p99-micros", run.latencies().millis(0.99) * 1e3);
    figure(name + "-cpu-micros", run.cpuMicros());
  }

  /** Adds something that is no number, such as the collector in use. */
  void note(String name, String text) {
    notes.put(name, text);
    say("  %-52s %12s", name, text);
  }

  /** Adds how many a second, and the p50, p99 and p99.9 of a run. */
  void latencies(String name, Latencies latencies, double seconds) {
    figure(name + "-per-second", latencies.count() / seconds);
    figure(name + "-p50-millis", latencies.millis(0.5));
    figure(name + "-p99-millis", latencies.millis(0.99));
    figure(name + "-p999-millis", latencies.millis(0.999));
  }

  double figure(String name) {
    return figures.getOrDefault(name, Double.NaN);
  }

  void write(Path file) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("benchmark", benchmark);
    all.put("processors", Runtime.getRuntime().availableProcessors());
    all.put("java", Runtime.version().toString());
    all.putAll(notes);
    all.put("figures", figures);
    String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    Files.writeString(file, json + System.lineSeparator());
  }
}
