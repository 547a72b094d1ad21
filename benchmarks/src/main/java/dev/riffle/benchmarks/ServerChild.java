package dev.riffle.benchmarks;

import dev.riffle.cli.Riffle;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A Riffle in a process of its own, started as the launcher starts it. */
final class ServerChild implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path data;
  private final int port;
  private final long began;

  private ServerChild(Process process, Path data, int port, long began) {
    this.process = process;
    this.data = data;
    this.port = port;
    this.began = began;
  }

  /** Starts {@code riffle COMMAND} on a free port and returns at once. */
  static ServerChild start(Path data, List<String> javaOptions, List<String> command)
      throws IOException {
    Files.createDirectories(data);
    int port = freePort();
    List<String> words = new ArrayList<>(List.of(javaHome("bin", "java")));
    words.addAll(javaOptions);
    words.addAll(
        List.of(
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseCompactObjectHeaders"));
    words.add("-Djava.awt.headless=true");
    Path jar = commandJar();
    words.addAll(codeOf(jar));
    words.addAll(command);
    words.addAll(List.of("--data", data.toString(), "--port", String.valueOf(port)));
    File log = data.resolveSibling(data.getFileName() + ".log").toFile();
    long began = System.nanoTime();
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    if (Files.isRegularFile(jar)) {
      builder.directory(repository(jar).toFile());
    }
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new ServerChild(process, data, port, began);
  }

  /** Waits until {@code path} answers 200, and returns the seconds since the start. */
  double awaitAnswer(String path) throws IOException, InterruptedException {
    return await(path, () -> answers(path));
  }

  /** Waits until something is so, and returns the seconds since the start. */
  double await(String what, BooleanSupplier condition) throws IOException, InterruptedException {
    while (!condition.getAsBoolean()) {
      if (!process.isAlive() || seconds() > PATIENCE.toSeconds()) {
        throw new IOException(
            "the server does not get as far as " + what + "; see the log beside " + data);
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
    return seconds();
  }

  /** Opens a connection that shows the data directory's API key, if there is one yet. */
  HttpConnection connect() throws IOException {
    Path key = data.resolve("api-key");
    return new HttpConnection(port, Files.exists(key) ? Files.readString(key).strip() : "none");
  }

  Path data() {
    return data;
  }

  long pid() {
    return process.pid();
  }

  /** Returns the memory of the Java process, in bytes. */
  long residentBytes() throws IOException {
    return Memory.residentBytes(process.pid());
  }

  /** Returns the memory of its PostgreSQL, shared pages divided among the processes, in bytes. */
  long databaseBytes() throws IOException {
    long sum = 0;
    for (ProcessHandle part : database()) {
      sum += Memory.proportionalBytes(part.pid());
    }
    return sum;
  }

  /** Returns the processor time that server and database have used so far, in seconds. */
  double cpuSeconds() throws IOException {
    double sum = cpuSeconds(process.toHandle());
    for (ProcessHandle part : database()) {
      sum += cpuSeconds(part);
    }
    return sum;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /**
   * PostgreSQL detaches itself, so it is no descendant; its first process's number is in a file.
   */
  private List<ProcessHandle> database() throws IOException {
    Path file = data.resolve("postgres").resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return List.of();
    }
    long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    return ProcessHandle.of(pid).stream()
        .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
        .toList();
  }

  private static double cpuSeconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  private double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  private boolean answers(String path) {
    try (HttpConnection connection = connect()) {
      return connection.get(path).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> codeOf(Path jar) {
    if (!Files.isRegularFile(jar)) {
      return List.of("-cp", System.getProperty("java.class.path"), Riffle.class.getName());
    }
    Path cache = repository(jar).relativize(jar.resolveSibling("riffle.aot"));
    return List.of("-XX:AOTCache=" + cache, "-jar", repository(jar).relativize(jar).toString());
  }

  private static Path repository(Path jar) {
    return jar.resolve("../../..").normalize();
  }

  private static Path commandJar() {
    try {
      return Path.of(Riffle.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String javaHome(String... path) {
    return Path.of(System.getProperty("java.home"), path).toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
