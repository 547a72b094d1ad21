package dev.riffle.server.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.videos.Clip;
import java.net.http.HttpRequest;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class GuestsTest {
  private static final TestServer SERVER = SharedApp.server();
  private static final List<Clip> CLIPS = SharedApp.clips();

  @Test
  void guests_whoOnlyLook_areNotWrittenDown() {
    long before = guests();
    for (int i = 0; i < 5; i++) {
      Visitor visitor = new Visitor(SERVER);
      visitor.feed(1);
      visitor.get("/api/learning");
    }
    assertEquals(before, guests());
    new Visitor(SERVER).watch(CLIPS.getFirst().id());
    assertEquals(before + 1, guests());
  }

  @Test
  void session_cookie_isRandomAndOnlyItsHashIsStored() {
    Visitor visitor = new Visitor(SERVER);
    String header = guestCookie(visitor.get("/api/feed?count=1"));
    assertTrue(header.matches("riffle_session=[0-9a-f]{32}; .*"), header);
    assertTrue(header.contains("HttpOnly") && header.contains("SameSite=Lax"), header);
    assertTrue(header.contains("Max-Age=31536000") && header.contains("Path=/"), header);
    visitor.watch(CLIPS.getFirst().id());
    String value = visitor.cookie("riffle_session");
    assertEquals(
        List.of(),
        jdbc()
            .sql("select key from viewer where key like :value || '%'")
            .param("value", value.substring(0, 16))
            .query(String.class)
            .list());
    assertFalse(guestCookie(new Visitor(SERVER).get("/api/learning")).contains(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"riffle_session=short", "riffle_session=", "riffle_session=ZZ'; drop"})
  void session_foreignCookie_isReplaced(String cookie) {
    Answer answer = SERVER.send(SERVER.anonymous("/api/learning").header("Cookie", cookie));
    assertEquals(200, answer.status());
    assertFalse(guestCookie(answer).startsWith(cookie + ";"), guestCookie(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 200",
    "Sec-Fetch-Site, none, 200",
    "Origin, https://evil.example, 403",
    "Origin, null, 403",
    "Origin, http://localhost:SERVER, 200",
    "Origin, http://localhost:1, 403"
  })
  void change_fromAnotherSite_isForbidden(String header, String value, int status) {
    String port = Integer.toString(SERVER.server().port());
    for (String method : List.of("POST", "PUT")) {
      String path = method.equals("POST") ? "/api/events" : "/api/learning";
      String body = method.equals("POST") ? "{\"events\":[]}" : "{\"enabled\":true}";
      Answer answer =
          SERVER.send(
              SERVER
                  .anonymous(path)
                  .header("Content-Type", "application/json")
                  .header("Cookie", "XSRF-TOKEN=token")
                  .header("X-XSRF-TOKEN", "token")
                  .header(header, value.replace("SERVER", port))
                  .method(method, HttpRequest.BodyPublishers.ofString(body)));
      assertEquals(status, answer.status(), answer.body());
    }
  }

  private static String guestCookie(Answer answer) {
    return answer.headers("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("riffle_session="))
        .findFirst()
        .orElseThrow();
  }

  private static long guests() {
    return jdbc().sql("select count(*) from viewer").query(Long.class).single();
  }

  private static JdbcClient jdbc() {
    return JdbcClient.create(SERVER.server().part(DataSource.class));
  }
}
