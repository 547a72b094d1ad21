package dev.riffle.server.feed;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A browser without an account: keeps the cookie that it is given. Not thread-safe. */
final class Visitor {
  private final TestServer server;
  private String cookie = "";

  Visitor(TestServer server) {
    this.server = server;
  }

  Answer get(String path) {
    return send(server.anonymous(path).GET());
  }

  Answer put(String path, String json) {
    return send(json(path).PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  Answer post(String path, String json) {
    return send(json(path).POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Sends events written with single quotes in place of double ones. */
  Answer events(String... events) {
    String list = Stream.of(events).collect(Collectors.joining(","));
    return post("/api/events", "{\"events\":[%s]}".formatted(list.replace('\'', '"')));
  }

  /** Watches a clip to its end. */
  Answer watch(String clip) {
    return events(event("watch", clip, "'portion':1,'seconds':5"));
  }

  List<String> feed(int count, String... exclude) {
    JsonNode page =
        get("/api/feed?count=%d&exclude=%s".formatted(count, String.join(",", exclude))).json();
    return page.path("clips").valueStream().map(clip -> clip.path("id").asString()).toList();
  }

  String cookie() {
    return cookie;
  }

  /** Writes an event that happens now; {@code more} are further fields, or nothing. */
  static String event(String type, String clip, String more) {
    return event(UUID.randomUUID().toString(), type, clip, Instant.now(), more);
  }

  static String event(String id, String type, String clip, Instant time, String more) {
    return "{'id':'%s','type':'%s','clip':'%s','time':'%s'%s}"
        .formatted(id, type, clip, time, more.isEmpty() ? "" : "," + more);
  }

  private HttpRequest.Builder json(String path) {
    return server.anonymous(path).header("Content-Type", "application/json");
  }

  private Answer send(HttpRequest.Builder request) {
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    Answer answer = server.send(request);
    String given = answer.header("Set-Cookie");
    if (!given.isEmpty()) {
      cookie = given.substring(0, given.indexOf(';'));
    }
    return answer;
  }
}
