package dev.riffle.benchmarks;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordingStream;

/** How long the garbage collector stops this process, as the flight recorder sees it. */
final class Pauses implements AutoCloseable {
  private final RecordingStream stream = new RecordingStream();
  private final Latencies pauses = new Latencies();

  private Pauses() {}

  static Pauses start() {
    Pauses pauses = new Pauses();
    pauses.stream.enable("jdk.GCPhasePause").withoutStackTrace();
    pauses.stream.onEvent(
        "jdk.GCPhasePause", event -> pauses.pauses.record(event.getDuration().toNanos()));
    pauses.stream.startAsync();
    return pauses;
  }

  /** Returns the names of the collectors in use. */
  static String collectors() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(GarbageCollectorMXBean::getName)
        .collect(Collectors.joining(", "));
  }

  /** Stops, and reports how many pauses there were and the longest. */
  void report(Report report, String name) {
    stream.stop();
    report.figure(name + "-gc-pauses", (double) pauses.count());
    report.figure(name + "-gc-pause-max-millis", pauses.maxMillis());
  }

  @Override
  public void close() {
    stream.close();
  }
}
