package dev.riffle.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How fast files of several sizes go up, beside a server that does nothing but write them to the
 * same disk, and what memory the server takes for each. The last byte of a file stays away, so that
 * looking at what has come is no part of it.
 */
final class UploadSpeed {
  private static final int ROUNDS = 2;
  private static final int WARM_UP_MEGABYTES = 16;
  private static final int MEGABYTE = 1_000_000;
  private static final double GROWTH_MEGABYTES_MAX = 32;

  private final byte[] block = new byte[MEGABYTE];
  private final ServerChild server;
  private final Creator creator;
  private final ServerMemory memory;
  private final BareReceiver receiver;
  private final HttpConnection bare;
  private final Path scratch;
  private final Report report;

  private UploadSpeed(
      ServerChild server,
      Creator creator,
      ServerMemory memory,
      BareReceiver receiver,
      HttpConnection bare,
      Path scratch,
      Report report) {
    this.server = server;
    this.creator = creator;
    this.memory = memory;
    this.receiver = receiver;
    this.bare = bare;
    this.scratch = scratch;
    this.report = report;
    new SplittableRandom(3).nextBytes(block);
  }

  /**
   * Measures each size.
   *
   * @param scratch a file that may be written, on the server's disk
   */
  static void measure(ServerChild server, Path scratch, List<Integer> megabytes, Report report)
      throws Exception {
    report.say("Uploading files of %s MB", megabytes);
    try (BareReceiver receiver = BareReceiver.start(scratch);
        HttpConnection bare = receiver.connect();
        Creator creator = new Creator(server.connect(), "sender");
        ServerMemory memory = ServerMemory.of(server)) {
      new UploadSpeed(server, creator, memory, receiver, bare, scratch, report).measure(megabytes);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private void measure(List<Integer> megabytes) throws Exception {
    measure(WARM_UP_MEGABYTES);
    List<ServerMemory.Span> spans = new ArrayList<>();
    for (int size : megabytes) {
      spans.add(reported(size));
    }
    ServerMemory.Span smallest = spans.getFirst();
    ServerMemory.Span largest = spans.getLast();
    report.atMost(
        "upload-heap-growth-by-size-megabytes",
        largest.heapGrowthMegabytes() - smallest.heapGrowthMegabytes(),
        GROWTH_MEGABYTES_MAX);
    report.atMost(
        "upload-resident-growth-by-size-megabytes",
        largest.residentGrowthMegabytes() - smallest.residentGrowthMegabytes(),
        GROWTH_MEGABYTES_MAX);
  }

  /** What sending took, by the clock and on the receiver's processor. */
  private record Took(double seconds, double cpuSeconds) {
    Took best(Took other) {
      return new Took(Math.min(seconds, other.seconds), Math.min(cpuSeconds, other.cpuSeconds));
    }
  }

  /** The best of some uploads of a size, and the memory of the one that took the most. */
  private record Sent(Took took, Took limit, ServerMemory.Span span) {
    Sent best(Sent other) {
      return new Sent(
          took.best(other.took),
          limit.best(other.limit),
          other.span.heapGrowthMegabytes() > span.heapGrowthMegabytes() ? other.span : span);
    }
  }

  private ServerMemory.Span reported(int megabytes) throws Exception {
    Sent sent = measure(megabytes);
    for (int round = 1; round < ROUNDS; round++) {
      sent = sent.best(measure(megabytes));
    }
    String name = "upload-%d-mb-".formatted(megabytes);
    report.figure(name + "megabytes-per-second", megabytes / sent.took.seconds);
    report.figure(name + "limit-megabytes-per-second", megabytes / sent.limit.seconds);
    report.figure(name + "share-of-limit", sent.limit.seconds / sent.took.seconds);
    report.figure(name + "cpu-seconds", sent.took.cpuSeconds);
    report.figure(name + "limit-cpu-seconds", sent.limit.cpuSeconds);
    report.figure(name + "heap-before-megabytes", sent.span.before().heap() / 1e6);
    report.figure(name + "heap-peak-megabytes", sent.span.peak().heap() / 1e6);
    report.figure(name + "resident-before-megabytes", sent.span.before().resident() / 1e6);
    report.figure(name + "resident-peak-megabytes", sent.span.peak().resident() / 1e6);
    return sent.span;
  }

  private Sent measure(int megabytes) throws Exception {
    Took limit = bare(megabytes);
    String draft = creator.draft("");
    String path = creator.announce(draft, (long) megabytes * MEGABYTE + 1);
    Took[] took = new Took[1];
    ServerMemory.Span span =
        memory.during(() -> {
          double cpu = server.cpuSeconds();
          long began = System.nanoTime();
          creator.upload(path, (long) megabytes * MEGABYTE, out -> write(out, megabytes));
          double seconds = (System.nanoTime() - began) / 1e9;
          took[0] = new Took(seconds, server.cpuSeconds() - cpu);
          return null;
        });
    creator.delete(draft);
    return new Sent(took[0], limit, span);
  }

  private Took bare(int megabytes) throws IOException {
    Files.deleteIfExists(scratch);
    long bytes = (long) megabytes * MEGABYTE;
    double cpu = receiver.cpuSeconds();
    long began = System.nanoTime();
    Load.checked(bare.send("PATCH", "/", "", bytes, out -> write(out, megabytes)));
    double seconds = (System.nanoTime() - began) / 1e9;
    return new Took(seconds, receiver.cpuSeconds() - cpu);
  }

  private void write(OutputStream out, int megabytes) throws IOException {
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }
}
