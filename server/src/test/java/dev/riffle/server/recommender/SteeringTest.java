package dev.riffle.server.recommender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What users say of their feeds over HTTP. */
class SteeringTest {
  private static TestServer server;

  @BeforeAll
  static void startServer() {
    server =
        TestServer.start(
            Map.of(
                "riffle.projects.app.settings.exploration.share",
                "0",
                "riffle.projects.app.settings.exploration.random",
                "0"));
    server.post(
        "/v1/items",
        """
        {"items":[
          {"id":"cats-1","kind":"clip","author":"ann","tags":["cats"]},
          {"id":"cats-2","kind":"clip","author":"bob","tags":["cats"]},
          {"id":"dogs-1","kind":"clip","author":"cyd","tags":["dogs"]}]}
        """);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  private static Answer put(String path, String json) {
    return server.send(
        server
            .request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  private static Answer steer(String user, String kind, String subject, String strength) {
    return put(
        "/v1/users/%s/steering".formatted(user),
        "{\"kind\":\"%s\",\"subject\":\"%s\",\"strength\":%s}".formatted(kind, subject, strength));
  }

  private static JsonNode feed(String user) {
    return server.post("/v1/recommend", "{\"user\":\"%s\"}".formatted(user)).json();
  }

  @Test
  void steer_neverThenTakenBack_actsOnTheNextFeed() {
    assertEquals(3, feed("u1").path("items").size());
    assertEquals(204, steer("u1", "tag", "cats", "-1").status());
    JsonNode items = feed("u1").path("items");
    assertEquals(1, items.size(), items.toString());
    assertEquals("dogs-1", items.get(0).path("item").asString());
    assertEquals(204, server.delete("/v1/users/u1/steering?kind=tag&subject=cats").status());
    assertEquals(3, feed("u1").path("items").size());
  }

  @Test
  void steer_more_isFirstAndTheReason() {
    assertEquals(204, steer("u2", "author", "bob", "1").status());
    JsonNode first = feed("u2").path("items").get(0);
    assertEquals("cats-2", first.path("item").asString(), first.toString());
    assertTrue(first.path("reasons").toString().contains("steered"), first.toString());
  }

  @Test
  void steering_afterWishes_tellsThem() {
    steer("u3", "kind", "clip", "0.5");
    put("/v1/users/u3/learning", "{\"enabled\":false}");
    JsonNode steering = server.get("/v1/users/u3/steering").json();
    assertFalse(steering.path("learning").asBoolean());
    assertEquals("kind", steering.path("steers").get(0).path("kind").asString());
    assertEquals(0.5, steering.path("steers").get(0).path("strength").asDouble());
  }

  @Test
  void reset_afterWishes_keepsThem() {
    steer("u4", "tag", "dogs", "-1");
    assertEquals(204, server.delete("/v1/users/u4/profile").status());
    assertEquals(1, server.get("/v1/users/u4/steering").json().path("steers").size());
  }

  @ParameterizedTest
  @CsvSource({
    "mood, cats, 1, kind",
    "tag, '', 1, subject",
    "tag, cats, 1.5, strength",
    "tag, cats, null, strength"
  })
  void steer_wrong_isRefusedByName(String kind, String subject, String strength, String field) {
    Answer answer = steer("u5", kind, subject, strength);
    assertEquals(400, answer.status());
    assertTrue(answer.detail().contains(field), answer.body());
  }

  @Test
  void learning_notSaid_isRefused() {
    assertEquals(400, put("/v1/users/u6/learning", "{}").status());
  }
}
