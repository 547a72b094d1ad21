package dev.riffle.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The main process of the PostgreSQL whose data is in a folder, as its pid file names it. */
record Postmaster(Path folder) {
  private static final Duration POLL_INTERVAL = Duration.ofMillis(20);

  /** Tells whether it runs. */
  boolean isAlive() {
    return process().isPresent();
  }

  /**
   * Stops it, if it runs: ends its sessions and lets it write what it must.
   *
   * @throws IOException if it still runs after {@code patience}
   */
  void stop(Duration patience) throws IOException {
    Optional<ProcessHandle> process = process();
    if (process.isEmpty()) {
      return;
    }
    // SIGTERM would wait for its clients to go; SIGINT does not.
    new ProcessBuilder("kill", "-INT", Long.toString(process.get().pid())).start();
    awaitExit(patience);
  }

  /** Waits until it is gone. */
  void awaitExit(Duration patience) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (isAlive()) {
      if (System.nanoTime() > deadline) {
        throw new IOException("PostgreSQL in %s does not stop".formatted(folder));
      }
      pause();
    }
  }

  private Optional<ProcessHandle> process() {
    return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::isPostgres);
  }

  /** A dead process may stay listed as a zombie, and its number may have gone to another. */
  private boolean isPostgres(ProcessHandle process) {
    Path command = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    if (!Files.exists(Path.of("/proc/self/cmdline"))) {
      return true;
    }
    try {
      return Files.readString(command).contains("postgres");
    } catch (IOException _) {
      return false;
    }
  }

  private Optional<Long> pid() {
    try {
      return Files.readAllLines(folder.resolve("postmaster.pid")).stream()
          .findFirst()
          .map(line -> Long.parseLong(line.strip()));
    } catch (NoSuchFileException | NumberFormatException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(POLL_INTERVAL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for PostgreSQL", e);
    }
  }
}
