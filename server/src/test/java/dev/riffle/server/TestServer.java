package dev.riffle.server;

import dev.riffle.server.database.TestPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server over HTTP, on a database of its own in the PostgreSQL that all tests share. */
public final class TestServer implements Site, AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path data;
  private final ServerOptions options;
  private final InstantSource clock;
  private RiffleServer server;

  private TestServer(Path data, Map<String, String> properties, InstantSource clock) {
    this.data = data;
    this.options = new ServerOptions(data, 0, properties);
    this.clock = clock;
    this.server = RiffleServer.start(options, clock);
  }

  /** An answer: its status, its body as JSON where it is, and the whole of it. */
  public record Answer(HttpResponse<String> response) {
    /** Sends a request and waits for its answer. */
    static Answer to(HttpRequest.Builder request) {
      try {
        return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** Returns all values of a header. */
    public List<String> headers(String name) {
      return response.headers().allValues(name);
    }

    /** Returns the code of a problem. */
    public String code() {
      return response.body().startsWith("{") ? json().path("code").asString("") : "";
    }

    /** Returns the detail of a problem. */
    public String detail() {
      return json().path("detail").asString("");
    }
  }

  /** Starts a server on an empty database. */
  public static TestServer start() {
    return start(Map.of());
  }

  /** Starts a server on an empty database, with more configuration. */
  public static TestServer start(Map<String, String> properties) {
    return start(properties, InstantSource.system());
  }

  /** Starts a server on an empty database, with more configuration and a clock of its own. */
  public static TestServer start(Map<String, String> properties, InstantSource clock) {
    try {
      Map<String, String> all = new java.util.HashMap<>(properties);
      all.put("riffle.database.url", TestPostgres.newDatabase());
      return new TestServer(Files.createTempDirectory("riffle-server"), all, clock);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public RiffleServer server() {
    return server;
  }

  public Path data() {
    return data;
  }

  public String databaseUrl() {
    return options.properties().getOrDefault("riffle.database.url", "");
  }

  /** Stops the server and starts another on the same data. */
  public void restart() {
    server.close();
    server = RiffleServer.start(options, clock);
  }

  public String key() {
    try {
      return Files.readString(data.resolve("api-key")).strip();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public Answer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Starts a request with the right key. */
  public HttpRequest.Builder request(String path) {
    return anonymous(path).header("X-API-Key", key());
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
