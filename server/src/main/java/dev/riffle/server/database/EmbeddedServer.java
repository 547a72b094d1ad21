package dev.riffle.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL in the data directory, run by this process and started again when it dies. Its port
 * stays the same for the life of the process, so that pools find it again.
 */
final class EmbeddedServer implements DatabaseServer {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Duration START_PATIENCE = Duration.ofSeconds(60);
  private static final Duration STOP_PATIENCE = Duration.ofMinutes(2);
  private static final Duration WATCH_INTERVAL = Duration.ofMillis(100);
  private static final Duration RESTART_PAUSE = Duration.ofMillis(500);
  private static final String USER = "postgres";

  private final Path folder;
  private final Path binaries;
  private final int port;
  private final Thread supervisor;
  private EmbeddedPostgres running;
  private volatile boolean closed;

  private EmbeddedServer(Path folder, Path binaries) throws IOException {
    this.folder = folder;
    this.binaries = binaries;
    this.port = freePort();
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
          "the embedded PostgreSQL in %s does not start: %s; its own words are in %s"
              .formatted(folder, e.getMessage(), folder.resolve("log")),
          e);
    }
  }

  @Override
  public Database database() {
    return new Database("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), USER, "");
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
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(folder)
            .setOverrideWorkingDirectory(binaries.toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(START_PATIENCE)
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("encoding", "UTF8");
    PostgresSettings.ALL.forEach(builder::setServerConfig);
    return builder.start();
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
