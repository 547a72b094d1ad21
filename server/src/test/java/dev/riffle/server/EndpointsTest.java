package dev.riffle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.accounts.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks all endpoints of the app as everybody who could come. The file {@code endpoints.txt} says
 * of each who may call it; one that is missing there fails the test.
 */
class EndpointsTest {
  private static final String SOMETHING = "00000000000000000000";

  private static TestServer server;
  private static Visitor guest;
  private static Visitor user;
  private static Visitor moderator;
  private static Visitor administrator;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "1000"));
    guest = new Visitor(server);
    user = Members.of(server, "walks", Role.USER);
    moderator = Members.of(server, "moderates", Role.MODERATOR);
    administrator = Members.of(server, "administers", Role.ADMINISTRATOR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Who may call an endpoint: everybody, or those with an account of at least that role. */
  enum Who {
    EVERYBODY,
    USER,
    MODERATOR,
    ADMINISTRATOR
  }

  /**
   * An endpoint.
   *
   * @param type of the body that it takes
   */
  record Endpoint(String method, String path, Who who, String type) {
    static Endpoint parse(String line) {
      String[] parts = line.strip().split("\\s+", 4);
      String type = parts.length > 3 ? parts[3] : "application/json";
      return new Endpoint(parts[0], parts[1], Who.valueOf(parts[2]), type);
    }

    String concrete() {
      return path.replaceAll("\\{[^}]*}", SOMETHING);
    }

    String name() {
      return method + " " + path;
    }
  }

  static List<Endpoint> listed() {
    try (var in =
        Objects.requireNonNull(EndpointsTest.class.getResourceAsStream("/endpoints.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(Endpoint::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void endpoints_all_areListed() {
    Set<String> listed =
        listed().stream().map(Endpoint::name).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join("\n", mapped()), String.join("\n", listed));
  }

  @ParameterizedTest
  @MethodSource("listed")
  void endpoint_calledByEverybody_opensForThoseWhoMayAlone(Endpoint endpoint) {
    expect(endpoint, guest, Who.EVERYBODY, 401);
    expect(endpoint, user, Who.USER, 403);
    expect(endpoint, moderator, Who.MODERATOR, 403);
    expect(endpoint, administrator, Who.ADMINISTRATOR, 403);
  }

  private static void expect(Endpoint endpoint, Visitor who, Who role, int refusal) {
    if (endpoint.name().equals("DELETE /api/session") || endpoint.name().equals("GET /api/live")) {
      return;
    }
    Answer answer =
        endpoint.method().equals("GET")
            ? who.get(endpoint.concrete())
            : who.change(
                endpoint.method(),
                endpoint.concrete(),
                endpoint.type(),
                BodyPublishers.ofString("{}"));
    String seen = "%s as %s: %s".formatted(endpoint.name(), role, answer.body());
    assertTrue(answer.status() < 500, seen);
    if (role.compareTo(endpoint.who()) < 0) {
      assertEquals(refusal, answer.status(), seen);
    } else if (role == Who.EVERYBODY) {
      assertNotEquals(401, answer.status(), seen);
    } else {
      assertTrue(answer.status() != 401 && !answer.code().equals("not-allowed"), seen);
    }
  }

  private static Set<String> mapped() {
    return server
        .server()
        .part(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(info ->
            info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> paths(info.getPatternValues()).map(path -> method + " " + path)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> paths(Set<String> patterns) {
    return patterns.stream().filter(path -> path.startsWith("/api/"));
  }
}
