package dev.riffle.server;

import dev.riffle.server.TestServer.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A browser: keeps the cookies that it is given, and sends the token against forged requests. A
 * guest until it signs up or in. JSON is written with single quotes in place of double ones. Not
 * thread-safe.
 */
public final class Visitor {
  public static final String PASSWORD = "correct horse battery";

  private final Site server;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public Visitor(Site server) {
    this.server = server;
  }

  /** Returns somebody who has just made an account of that name. */
  public static Visitor member(Site server, String handle) {
    Visitor visitor = new Visitor(server);
    visitor.signUp(handle);
    return visitor;
  }

  public Answer signUp(String handle) {
    return post(
        "/api/accounts",
        "{'handle':'%s','password':'%s','birthDate':'1990-05-17','language':'en'}"
            .formatted(handle, PASSWORD));
  }

  public Answer signIn(String handle, String password) {
    return post("/api/session", "{'handle':'%s','password':'%s'}".formatted(handle, password));
  }

  public Answer get(String path) {
    return send(server.anonymous(path).GET());
  }

  public Answer put(String path, String json) {
    return change("PUT", path, json);
  }

  public Answer post(String path, String json) {
    return change("POST", path, json);
  }

  public Answer delete(String path) {
    return change("DELETE", path, "");
  }

  public Answer delete(String path, String json) {
    return change("DELETE", path, json);
  }

  /** Sends anything with this browser's cookies and token. */
  public Answer change(String method, String path, String json) {
    return change(
        method, path, "application/json", BodyPublishers.ofString(json.replace('\'', '"')));
  }

  public Answer change(String method, String path, String type, BodyPublisher body) {
    return change(method, path, Map.of("Content-Type", type), body);
  }

  public Answer change(
      String method, String path, Map<String, String> headers, BodyPublisher body) {
    HttpRequest.Builder request =
        server.anonymous(path).header("X-XSRF-TOKEN", token()).method(method, body);
    headers.forEach(request::header);
    return send(request);
  }

  /** Returns the token that changes must have. */
  public String token() {
    if (!cookies.containsKey("XSRF-TOKEN")) {
      get("/api/me");
    }
    return cookie("XSRF-TOKEN");
  }

  /** Sends events. */
  public Answer events(String... events) {
    return post("/api/events", "{'events':[%s]}".formatted(String.join(",", events)));
  }

  /** Watches a clip to its end. */
  public Answer watch(String clip) {
    return events(event("watch", clip, "'portion':1,'seconds':5"));
  }

  public List<String> feed(int count, String... exclude) {
    JsonNode page =
        get("/api/feed?count=%d&exclude=%s".formatted(count, String.join(",", exclude))).json();
    return page.path("clips").valueStream().map(clip -> clip.path("id").asString()).toList();
  }

  /** Returns the value of a cookie; empty where there is none. */
  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  public void setCookie(String name, String value) {
    cookies.put(name, value);
  }

  /** Writes an event that happens now; {@code more} are further fields, or nothing. */
  public static String event(String type, String clip, String more) {
    return event(UUID.randomUUID().toString(), type, clip, Instant.now(), more);
  }

  public static String event(String id, String type, String clip, Instant time, String more) {
    return "{'id':'%s','type':'%s','clip':'%s','time':'%s'%s}"
        .formatted(id, type, clip, time, more.isEmpty() ? "" : "," + more);
  }

  private Answer send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    Answer answer = server.send(request);
    answer.headers("Set-Cookie").forEach(this::keep);
    return answer;
  }

  /** Returns the header by which this browser is known. */
  public String cookieHeader() {
    return cookies.entrySet().stream()
        .flatMap(cookie -> Stream.of(cookie.getKey() + "=" + cookie.getValue()))
        .collect(Collectors.joining("; "));
  }

  private void keep(String setCookie) {
    String[] pair = setCookie.substring(0, setCookie.indexOf(';')).split("=", 2);
    if (pair[1].isEmpty()) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }
}
