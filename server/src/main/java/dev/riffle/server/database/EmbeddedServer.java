package dev.riffle.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL in the data directory, run by this process and started again when it dies. Its port
 * stays the same for the life of the process, so that pools find it again.
 */
final class EmbeddedServer implements DatabaseServer {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

  /** A recovery after a crash takes as long as it takes; the package cannot wait a second time. */
  private static final Duration START_PATIENCE = Duration.ofMinutes(3);

  private static final int PORT_MIN = 15_000;
  private static final int PORT_END = 32_000;
  private static final int PORT_ATTEMPTS_MAX = 100;
  private static final Duration STOP_PATIENCE = Duration.ofMinutes(2);
  private static final Duration WATCH_INTERVAL = Duration.ofMillis(100);
  private static final Duration RESTART_PAUSE = Duration.ofMillis(500);
  private final Path folder;
  private final Path binaries;
  private final int port;
  private final EmbeddedAccess access;
  private final Thread supervisor;
  private EmbeddedPostgres running;
  private volatile boolean closed;

  private EmbeddedServer(Path folder, Path binaries) throws IOException {
    this.folder = folder;
    this.binaries = binaries;
    this.port = freePort();
    this.access = EmbeddedAccess.of(folder);
    this.running = launch();
    this.supervisor =
        Thread.ofPlatform().daemon().name("postgres-supervisor").unstarted(this::watch);
  }

  /**
   * Starts the server whose data is in {@code folder}; one that a killed process left behind is
   * stopped first.
   *
   * @throws StartException.DatabaseUnavailable if it does not start
   */
  static EmbeddedServer start(Path folder, Path binaries) {
    try {
      EmbeddedServer server = new EmbeddedServer(folder, binaries);
      server.supervisor.start();
      return server;
    } catch (IOException | RuntimeException e) {
      throw new StartException.DatabaseUnavailable(
          "the embedded PostgreSQL in %s does not start: %s; its own words are in %s and %s"
              .formatted(
                  folder,
                  e.getMessage(),
                  folder.resolve("log"),
                  folder.resolveSibling("postgres-start.log")),
          e);
    }
  }

  @Override
  public Database database() {
    return new Database(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
        EmbeddedAccess.USER,
        access.password());
  }

  @Override
  public void close() {
    closed = true;
    supervisor.interrupt();
    try {
      supervisor.join();
      new Postmaster(folder).stop(STOP_PATIENCE);
      running.close();
    } catch (IOException e) {
      LOG.warn("PostgreSQL did not stop in good order; it will recover at the next start", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private EmbeddedPostgres launch() throws IOException {
    new Postmaster(folder).stop(STOP_PATIENCE);
    Redirect output = Redirect.appendTo(folder.resolveSibling("postgres-start.log").toFile());
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(folder)
            .setOverrideWorkingDirectory(binaries.toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(START_PATIENCE)
            .setOutputRedirector(output)
            .setErrorRedirector(output)
            .setConnectConfig("password", access.password())
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("encoding", "UTF8");
    PostgresSettings.ALL.forEach(builder::setServerConfig);
    EmbeddedPostgres started = builder.start();
    access.enforce(started);
    return started;
  }

  private void watch() {
    try {
      while (!closed) {
        Thread.sleep(WATCH_INTERVAL);
        if (!new Postmaster(folder).isAlive()) {
          relaunch();
        }
      }
    } catch (InterruptedException _) {
      // close() wants the thread to end.
    }
  }

  private void relaunch() throws InterruptedException {
    LOG.warn("PostgreSQL has died; starting it again");
    try {
      running.close();
      running = launch();
      LOG.info("PostgreSQL runs again");
    } catch (IOException | RuntimeException e) {
      LOG.error("PostgreSQL does not start; trying again", e);
      Thread.sleep(RESTART_PAUSE);
    }
  }

  /**
   * Returns a free port below those that systems give to outgoing connections: one of these could
   * take the port while PostgreSQL is down, or even connect to itself.
   */
  private static int freePort() throws IOException {
    Random random = new Random();
    for (int attempt = 0; attempt < PORT_ATTEMPTS_MAX; attempt++) {
      int candidate = random.nextInt(PORT_MIN, PORT_END);
      try (ServerSocket _ = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
        return candidate;
      } catch (BindException _) {
        // Taken; another will do.
      }
    }
    throw new IOException("no port from %d to %d is free".formatted(PORT_MIN, PORT_END - 1));
  }
}
