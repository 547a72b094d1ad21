package dev.riffle.server.crash;

import dev.riffle.server.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The child process of a crash test, and the PostgreSQL that it runs. */
final class ServerProcess implements Site, AutoCloseable {
  private final Path data;
  private final Process process;
  private final int port;

  private ServerProcess(Path data, Process process, int port) {
    this.data = data;
    this.process = process;
    this.port = port;
  }

  /** Starts a server and waits until it answers. */
  static ServerProcess start(Path data) throws IOException {
    Process process =
        new ProcessBuilder(command(data)).redirectError(data.resolve("child.log").toFile()).start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("PORT ")) {
        return new ServerProcess(data, process, Integer.parseInt(line.substring(5)));
      }
    }
    process.destroyForcibly();
    throw new IOException(
        "the child did not start: " + Files.readString(data.resolve("child.log")));
  }

  @Override
  public int port() {
    return port;
  }

  /** Returns the programs that this server runs at the moment, for its media. */
  List<ProcessHandle> tools() {
    return process
        .descendants()
        .filter(tool -> tool.info().command().orElse("").contains("ffmpeg"))
        .toList();
  }

  /** Kills the server, which cannot do anything about it; its PostgreSQL is left behind. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Kills PostgreSQL's main process, or one of its others. */
  void killPostgres(Random random) throws IOException {
    ProcessHandle postmaster = postmaster(data).orElseThrow();
    List<ProcessHandle> processes = new ArrayList<>(postmaster.children().toList());
    processes.add(postmaster);
    processes.get(random.nextInt(processes.size())).destroyForcibly();
  }

  /** Kills PostgreSQL's main process. */
  static void killPostmaster(Path data) throws IOException {
    postmaster(data).ifPresent(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() throws IOException {
    Optional<ProcessHandle> postmaster = postmaster(data);
    process.destroyForcibly();
    postmaster.ifPresent(handle -> {
      List<ProcessHandle> children = handle.children().toList();
      handle.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    });
  }

  private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
    try (Stream<String> lines = Files.lines(data.resolve("postgres").resolve("postmaster.pid"))) {
      return lines.findFirst().flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  private static List<String> command(Path data) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--"))
        .forEach(command::add);
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(CrashChild.class.getName(), data.toString()));
    return command;
  }
}
