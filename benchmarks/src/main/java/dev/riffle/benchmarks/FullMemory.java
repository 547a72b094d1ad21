package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.UserForgotten;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What an item and a user take where nothing of theirs has room for more: a small world whose users
 * watch far more than is remembered of them. It is measured in a process of its own, by a collector
 * that counts bytes and not pages, with references as wide as those of {@code serve}.
 */
final class FullMemory {
  private static final int SIZE = 4_000;
  private static final int EVENTS_EACH = 200;

  private FullMemory() {}

  /** Measures a world of 4,000 items and users, or of {@code sizeMax} if that is less. */
  static void report(int sizeMax, Report report) {
    int size = Math.min(SIZE, sizeMax);
    report.say("Memory of full items and users: %,d of each", size);
    Process process = start(size);
    try (BufferedReader answer = process.inputReader()) {
      report.atMost("bytes-per-full-user", Double.parseDouble(answer.readLine()), 1_536);
      report.atMost("bytes-per-full-item", Double.parseDouble(answer.readLine()), 2_048);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      process.destroy();
    }
  }

  private static Process start(int size) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:-UseCompressedOops",
            "-XX:+UseCompactObjectHeaders",
            "--add-modules=jdk.incubator.vector",
            "-cp",
            System.getProperty("java.class.path"),
            FullMemory.class.getName(),
            String.valueOf(size));
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints the bytes of a user, then those of an item, in a world of the size given. */
  public static void main(String[] arguments) {
    int size = Integer.parseInt(arguments[0]);
    World world = World.of(size, size);
    Engine engine = AppEngine.empty();
    long empty = Heap.liveBytes();
    Filling filling = new Filling(engine, world);
    filling.putItems();
    filling.learn(EVENTS_EACH * size);
    long full = Heap.liveBytes();
    Instant now = filling.now();
    for (int user = 0; user < size; user++) {
      engine.apply(new UserForgotten(World.userId(user), now));
    }
    long items = Heap.liveBytes();
    System.out.println((double) (full - items) / size);
    System.out.println((double) (items - empty) / size);
    engine.position();
  }
}
