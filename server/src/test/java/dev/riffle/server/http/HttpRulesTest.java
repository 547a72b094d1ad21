package dev.riffle.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpRulesTest {
  private static final String ENDPOINTS =
      """
      POST, /v1/items, '{"items":[]}', 200
      DELETE, /v1/items/x, '', 204
      GET, /v1/items/x/similar, '', 404
      POST, /v1/users, '{"users":[]}', 200
      DELETE, /v1/users/x, '', 204
      POST, /v1/events, '{"events":[]}', 200
      POST, /v1/recommend, '{"user":"u"}', 200
      GET, /v1/users/u/steering, '', 200
      PUT, /v1/users/u/steering, '{"kind":"tag","subject":"x","strength":1}', 204
      DELETE, /v1/users/u/steering?kind=tag&subject=x, '', 204
      PUT, /v1/users/u/learning, '{"enabled":true}', 204
      DELETE, /v1/users/u/profile, '', 204
      GET, /v1/health, '', 200
      """;

  private static TestServer server;

  @BeforeAll
  static void startServer() {
    server = TestServer.start(Map.of("riffle.http.body-bytes-max", "100000"));
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(textBlock = ENDPOINTS)
  void endpoint_rightKey_isOpen(String method, String path, String body, int status) {
    Answer answer =
        server.send(
            server
                .request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    assertEquals(status, answer.status(), answer.body());
  }

  @ParameterizedTest
  @CsvSource(textBlock = ENDPOINTS)
  void endpoint_bearerKey_isOpen(String method, String path, String body, int status) {
    Answer answer =
        server.send(
            server
                .anonymous(path)
                .header("Authorization", "Bearer " + server.key())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    assertEquals(status, answer.status(), answer.body());
  }

  @ParameterizedTest
  @CsvSource(textBlock = ENDPOINTS)
  void endpoint_wrongKey_isRefused(String method, String path, String body, int status) {
    Answer answer =
        server.send(
            server
                .anonymous(path)
                .header("X-API-Key", server.key() + "x")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    assertEquals(401, answer.status());
    assertProblem(answer, 401);
  }

  @ParameterizedTest
  @CsvSource(textBlock = ENDPOINTS)
  void endpoint_noKey_isRefusedUnlessPublic(String method, String path, String body, int status) {
    Answer answer =
        server.send(
            server
                .anonymous(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    assertEquals(path.equals("/v1/health") ? 200 : 401, answer.status());
  }

  @ParameterizedTest
  @CsvSource({"/v1", "/v1/", "/v1/nothing", "/v1//events", "/v1/%65vents", "/V1/../v1/events"})
  void v1_anyPathWithoutKey_isNeverOpen(String path) {
    Answer answer = server.send(server.anonymous(path));
    assertTrue(answer.status() >= 400, path + " " + answer.status());
  }

  @Test
  void route_unknown_isNotFound() {
    assertProblem(server.get("/v1/nothing"), 404);
    assertProblem(server.get("/nothing/at/all"), 404);
  }

  @Test
  void method_wrong_isNotAllowed() {
    Answer answer = server.get("/v1/events");
    assertProblem(answer, 405);
    assertEquals("POST", answer.header("Allow"));
  }

  @Test
  void contentType_wrong_isUnsupported() {
    Answer answer =
        server.send(
            server
                .request("/v1/events")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("hello")));
    assertProblem(answer, 415);
  }

  @Test
  void body_tooLarge_isRefusedWithTheLimit() {
    Answer answer = server.post("/v1/events", " ".repeat(100_001));
    assertProblem(answer, 413);
    assertTrue(answer.detail().contains("100000 bytes"), answer.body());
  }

  @Test
  void body_tooLargeWithoutSayingSo_isRefusedWithTheLimit() {
    byte[] large = ("{\"events\":[" + " ".repeat(200_000) + "]}").getBytes(StandardCharsets.UTF_8);
    Answer answer =
        server.send(
            server
                .request("/v1/events")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
    assertProblem(answer, 413);
  }

  @Test
  void body_absent_isAskedFor() {
    assertProblem(server.post("/v1/events", ""), 400);
  }

  @Test
  void request_notHttp_isAnsweredWithAProblem() throws IOException {
    String answer = raw("GET /a|b\"{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void answers_all_haveSecurityHeaders() {
    for (String path : new String[] {"/v1/health", "/", "/nothing"}) {
      Answer answer = server.get(path);
      assertTrue(answer.header("Content-Security-Policy").contains("default-src 'self'"), path);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
    }
  }

  @Test
  void answers_page_mayAskForCameraAndMicrophoneButNoOtherSiteInIt() {
    String policy = server.get("/create/record").header("Permissions-Policy");
    assertEquals("camera=(self), microphone=(self), geolocation=(), payment=()", policy);
  }

  @Test
  void openApi_withoutKey_isPublic() {
    assertEquals(200, server.send(server.anonymous("/v1/openapi.json")).status());
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.server().port());
        InputStream in = socket.getInputStream()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertProblem(Answer answer, int status) {
    assertEquals(status, answer.status(), answer.body());
    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    assertEquals(status, answer.json().path("status").asInt());
  }
}
