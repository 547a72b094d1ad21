package dev.riffle.server.media;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs programs under limits: no shell, an empty environment, no input, bounded output, few rights.
 * No process outlives its run, nor this runner. Thread-safe.
 */
final class ToolRunner implements AutoCloseable {
  private static final int ERROR_BYTES_MAX = 32 * 1024;

  private final Set<Process> running = ConcurrentHashMap.newKeySet();
  private final ExecutorService starter =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("tool-starter").factory());
  private final CompletableFuture<Confinement> confinement =
      CompletableFuture.supplyAsync(Confinement::ofThisSystem, starter);

  /**
   * Runs {@code command} in {@code directory} until it ends or exceeds a limit.
   *
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread is interrupted; the process has been killed
   */
  ToolResult run(List<String> command, Path directory, ToolLimits limits)
      throws IOException, InterruptedException {
    return run(command, directory, limits, _ -> {});
  }

  /**
   * Runs {@code command} likewise.
   *
   * @param lines is told each line of its output as it comes
   */
  ToolResult run(List<String> command, Path directory, ToolLimits limits, Consumer<String> lines)
      throws IOException, InterruptedException {
    Process process = start(command, directory, limits);
    try {
      return await(process, limits, lines);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      running.remove(process);
    }
  }

  /** Number of processes that run now. */
  int running() {
    return running.size();
  }

  @Override
  public void close() {
    starter.shutdown();
    running.forEach(Process::destroyForcibly);
  }

  private static ToolResult await(Process process, ToolLimits limits, Consumer<String> lines)
      throws InterruptedException {
    BoundedReader output = BoundedReader.head(process.getInputStream(), limits.outputBytes());
    BoundedReader errors = BoundedReader.tail(process.getErrorStream(), ERROR_BYTES_MAX);
    output.onOverflow(process::destroyForcibly);
    output.onLine(lines);
    Thread reader = Thread.ofVirtual().name("tool-output").start(output);
    Thread errorReader = Thread.ofVirtual().name("tool-errors").start(errors);
    boolean ended = process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    // Killing closes the streams, even of a process that has ended: read them to the end before.
    reader.join();
    errorReader.join();
    return new ToolResult(process.waitFor(), end(ended, output), output.text(), errors.text());
  }

  private static ToolResult.End end(boolean ended, BoundedReader output) {
    if (!ended) {
      return ToolResult.End.OUT_OF_TIME;
    }
    return output.overflowed() ? ToolResult.End.TOO_MUCH_OUTPUT : ToolResult.End.BY_ITSELF;
  }

  /**
   * Starts {@code command} from the thread that lives as long as this runner: where the system can,
   * a process is killed when the thread that started it is gone, as when this one is killed.
   */
  private Process start(List<String> command, Path directory, ToolLimits limits)
      throws IOException {
    try {
      return CompletableFuture.supplyAsync(() -> started(command, directory, limits), starter)
          .join();
    } catch (CompletionException e) {
      throw new IOException("cannot start " + command.getFirst(), e.getCause());
    }
  }

  private Process started(List<String> command, Path directory, ToolLimits limits) {
    ProcessBuilder builder =
        new ProcessBuilder(confinement.join().confined(command, limits))
            .directory(directory.toFile())
            .redirectInput(Redirect.from(new File("/dev/null")));
    builder.environment().clear();
    try {
      Process process = builder.start();
      running.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
