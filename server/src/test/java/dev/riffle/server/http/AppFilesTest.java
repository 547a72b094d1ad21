package dev.riffle.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppFilesTest {
  private static TestServer server;

  @BeforeAll
  static void startServer() {
    server = TestServer.start();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/c/some-clip", "/index.html"})
  void page_anyAddressOfTheApp_isTheAppAndFresh(String path) {
    Answer answer = server.send(server.anonymous(path));
    assertEquals(200, answer.status());
    assertTrue(answer.body().startsWith("<!doctype html>"), answer.body());
    assertEquals("no-cache", answer.header("Cache-Control"));
  }

  @Test
  void page_ofTheFeed_hasTheBrowserAskForItAtOnce() {
    String link = server.send(server.anonymous("/")).header("Link");
    assertTrue(link.startsWith("</api/feed?"), link);
    String feed = link.substring(1, link.indexOf('>'));
    assertEquals(200, server.send(server.anonymous(feed)).status());
  }

  @Test
  void asset_withHashInItsName_isCachedForEver() {
    Answer answer = server.send(server.anonymous("/assets/test-1a2b3c.js"));
    assertEquals(200, answer.status());
    assertTrue(answer.header("Cache-Control").contains("immutable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/none.js", "/none.html", "/c/a/b", "/..%2fapplication.yaml"})
  void file_absent_isNotFound(String path) {
    assertTrue(server.send(server.anonymous(path)).status() >= 400, path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/c/a/b", "/none.html"})
  void page_unknownToAPerson_isTheAppThatSaysSo(String path) {
    Answer answer = server.send(browsing(path));
    assertEquals(404, answer.status());
    assertTrue(answer.body().startsWith("<!doctype html>"), answer.body());
    assertEquals("no-cache", answer.header("Cache-Control"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/none.js", "/api/none", "/v1/none", "/media/none.mp4"})
  void file_absentToABrowser_isAProblem(String path) {
    Answer answer = server.send(browsing(path));
    assertTrue(answer.status() >= 400, path);
    assertTrue(answer.body().startsWith("{"), answer.body());
  }

  private static HttpRequest.Builder browsing(String path) {
    return server.anonymous(path).setHeader("Accept", "text/html,application/xhtml+xml;q=0.9");
  }
}
