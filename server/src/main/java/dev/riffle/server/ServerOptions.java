package dev.riffle.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a server is started with; everything else is configuration.
 *
 * @param data the data directory; made if absent
 * @param port 0 to 65,535; 0 takes a free one
 * @param properties configuration by key, such as {@code riffle.database.url}; they win over files
 *     and the environment
 */
public record ServerOptions(Path data, int port, Map<String, String> properties) {
  private static final int PORT_MAX = 65_535;

  public ServerOptions {
    if (port < 0 || port > PORT_MAX) {
      throw new IllegalArgumentException(
          "port must be 0 to %d, but was %d".formatted(PORT_MAX, port));
    }
    data = data.toAbsolutePath().normalize();
    properties = Map.copyOf(properties);
  }

  /** Returns options for {@code data} on a free port. */
  public static ServerOptions of(Path data) {
    return new ServerOptions(data, 0, Map.of());
  }

  /** Returns these options with another port. */
  public ServerOptions withPort(int port) {
    return new ServerOptions(data, port, properties);
  }

  /** Returns these options with one more property. */
  public ServerOptions withProperty(String key, String value) {
    Map<String, String> more = new HashMap<>(properties);
    more.put(key, value);
    return new ServerOptions(data, port, more);
  }

  Map<String, Object> toSpring() {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("riffle.data", data.toString());
    all.put("server.port", Integer.toString(port));
    return all;
  }
}
