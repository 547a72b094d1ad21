package dev.riffle.server;

import dev.riffle.server.database.DataDirectory;
import dev.riffle.server.database.StartException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A running server. Thread-safe. */
public final class RiffleServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private RiffleServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts a server and returns when it answers requests. It stops when closed, or with the
   * process.
   *
   * @throws StartException if it cannot start; the message says why and what to do
   */
  public static RiffleServer start(ServerOptions options) {
    return start(options, InstantSource.system());
  }

  /** Starts a server for which it is as late as {@code clock} says. */
  static RiffleServer start(ServerOptions options, InstantSource clock) {
    requireFree(options.port());
    try {
      RiffleServer server = new RiffleServer(run(options, clock));
      server.part(DataDirectory.class).announce(server.port());
      return server;
    } catch (RuntimeException e) {
      throw cause(e, options.port());
    }
  }

  /** Returns the port that the server listens on. */
  public int port() {
    return Objects.requireNonNull(
            ((WebServerApplicationContext) context).getWebServer(), "web server")
        .getPort();
  }

  /** Returns one of the server's parts, for those who run it in their own process. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Stops the server: answers what is under way, saves what was learned, stops the database. */
  @Override
  public void close() {
    context.close();
  }

  private static ConfigurableApplicationContext run(ServerOptions options, InstantSource clock) {
    return new SpringApplicationBuilder(RiffleApplication.class)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .initializers(context -> {
          context
              .getEnvironment()
              .getPropertySources()
              .addFirst(new MapPropertySource("riffle-options", options.toSpring()));
          context.getBeanFactory().registerSingleton("clock", clock);
        })
        .run();
  }

  /** A taken port is found out before the database has been started for nothing. */
  private static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new StartException.PortTaken(port, e);
    }
  }

  private static RuntimeException cause(RuntimeException thrown, int port) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case StartException start -> {
          return start;
        }
        case PortInUseException taken -> {
          return new StartException.PortTaken(port, taken);
        }
        default -> {}
      }
    }
    return thrown;
  }
}
