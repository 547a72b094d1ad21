package dev.riffle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/echo", exchange -> answer(exchange, false, false));
    server.createContext("/chunks", exchange -> answer(exchange, true, false));
    server.createContext("/last", exchange -> answer(exchange, false, true));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void post_answerWithLength_isReadWhole() throws IOException {
    try (HttpConnection connection = connect()) {
      HttpConnection.Answer answer = connection.post("/echo", "{\"ä\":1}");
      assertEquals(200, answer.status());
      assertEquals("{\"ä\":1} secret", answer.text());
    }
  }

  @Test
  void post_chunkedAnswers_leaveTheConnectionInStep() throws IOException {
    try (HttpConnection connection = connect()) {
      String longText = "x".repeat(100_000);
      assertEquals(longText + " secret", connection.post("/chunks", longText).text());
      assertEquals("y secret", connection.post("/chunks", "y").text());
    }
  }

  @Test
  void post_serverEndsTheConnection_opensAnother() throws IOException {
    try (HttpConnection connection = connect()) {
      assertEquals("a secret", connection.post("/last", "a").text());
      assertEquals("b secret", connection.post("/last", "b").text());
    }
  }

  @Test
  void get_unknownPath_tellsTheStatus() throws IOException {
    try (HttpConnection connection = connect()) {
      assertEquals(404, connection.get("/nothing").status());
    }
  }

  @Test
  void send_bodyInParts_comesWholeWithItsHeaders() throws IOException {
    try (HttpConnection connection = connect()) {
      HttpConnection.Answer answer =
          connection.send(
              "PATCH",
              "/echo",
              "X-Place: /there\r\n",
              6,
              out -> {
                out.write(new byte[] {'a', 'b', 'c'});
                out.write(new byte[] {'d', 'e', 'f'});
              });
      assertEquals("abcdef secret", answer.text());
      assertEquals("/there", answer.location());
    }
  }

  @Test
  void send_noLocation_isEmpty() throws IOException {
    try (HttpConnection connection = connect()) {
      assertEquals("", connection.send("DELETE", "/echo", "", 0, _ -> {}).location());
    }
  }

  private HttpConnection connect() throws IOException {
    return new HttpConnection(server.getAddress().getPort(), "secret");
  }

  private static void answer(HttpExchange exchange, boolean chunked, boolean last)
      throws IOException {
    try (exchange) {
      String said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      byte[] body =
          (said + " " + exchange.getRequestHeaders().getFirst("X-API-Key"))
              .getBytes(StandardCharsets.UTF_8);
      String place = exchange.getRequestHeaders().getFirst("X-Place");
      if (place != null) {
        exchange.getResponseHeaders().set("Location", place);
      }
      if (last) {
        exchange.getResponseHeaders().set("Connection", "close");
      }
      exchange.sendResponseHeaders(200, chunked ? 0 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
