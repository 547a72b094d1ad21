package dev.riffle.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The main process of the PostgreSQL whose data is in a folder, as its pid file names it. */
record Postmaster(Path folder) {
  private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(5);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(20);

  /** Tells whether it runs. */
  boolean isAlive() {
    return process().isPresent();
  }

  /**
   * Stops it, if it runs: ends its sessions and lets it write what it must. What a killed one left
   * behind is waited for, too, because no new one may start beside it, and its pid file is taken
   * away: where nothing reaps orphans, PostgreSQL would mistake the zombie that it names for a
   * running server.
   *
   * @throws IOException if it still runs after {@code patience}
   */
  void stop(Duration patience) throws IOException {
    Optional<ProcessHandle> process = process();
    if (process.isPresent()) {
      // SIGTERM would wait for its clients to go; SIGINT does not.
      new ProcessBuilder("kill", "-INT", Long.toString(process.get().pid())).start();
      await(patience, () -> !isAlive());
    }
    if (Files.isDirectory(folder)) {
      endLeftovers();
      Files.deleteIfExists(pidFile());
    }
  }

  private void endLeftovers() throws IOException {
    Path home = folder.toRealPath();
    try {
      await(LEFTOVER_PATIENCE, () -> leftovers(home).isEmpty());
    } catch (IOException _) {
      leftovers(home).forEach(ProcessHandle::destroyForcibly);
      await(LEFTOVER_PATIENCE, () -> leftovers(home).isEmpty());
    }
  }

  /** Every process of a PostgreSQL works in its data's folder. */
  private static List<ProcessHandle> leftovers(Path home) {
    return ProcessHandle.allProcesses().filter(process -> worksIn(process, home)).toList();
  }

  private static boolean worksIn(ProcessHandle process, Path folder) {
    try {
      Path link = Path.of("/proc", Long.toString(process.pid()), "cwd");
      return Files.readSymbolicLink(link).equals(folder);
    } catch (IOException | UnsupportedOperationException _) {
      return false;
    }
  }

  private void await(Duration patience, BooleanSupplier done) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!done.getAsBoolean()) {
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

  private Path pidFile() {
    return folder.resolve("postmaster.pid");
  }

  private Optional<Long> pid() {
    try {
      return Files.readAllLines(pidFile()).stream()
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
