package dev.riffle.server.recommender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ServiceTest {
  private static TestServer server;

  @BeforeAll
  static void startServer() {
    server = TestServer.start();
    Answer items =
        server.post(
            "/v1/items",
            """
            {"items":[
              {"id":"cats-1","kind":"clip","author":"ann","tags":["cats"],"durationSeconds":15},
              {"id":"cats-2","kind":"clip","author":"bob","tags":["cats"],
               "published":"2026-01-01T00:00:00Z","vectors":{"image":[0.1,0.2]}},
              {"id":"dogs-1","kind":"clip","author":"cyd","tags":["dogs"],
               "attributes":{"format":"vertical"}}]}
            """);
    assertEquals(3, items.json().path("accepted").asInt(), items.body());
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void events_goodOnes_areAcceptedOnce() {
    String batch = events("{'id':'once-1','type':'watch','user':'u1','item':'cats-1','portion':1}");
    assertEquals(1, server.post("/v1/events", batch).json().path("accepted").asInt());
    JsonNode again = server.post("/v1/events", batch).json();
    assertEquals(0, again.path("accepted").asInt());
    assertEquals(1, again.path("duplicates").asInt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'portion':1.5 | portion | 1.5 | portion must be 0 to 1, but was 1.5",
        "'portion':-0.1 | portion | -0.1 | portion must be 0 to 1, but was -0.1",
        "'portion':'NaN' | portion | NaN | portion must be a number, but was NaN",
        "'portion':'0.5' | portion | 0.5 | wrong type",
        "'value':-1 | value | -1 | value must be 0 to 1e12, but was -1.0",
        "'seconds':90000 | seconds | 90000 | seconds must be 0 to 86400.0, but was 90000.0",
        "'position':-2 | position | -2 | position must be -1 to 1000000, but was -2",
        "'color':'red' | color | red | unknown field",
        "'time':'yesterday' | time | yesterday | wrong type",
        "'context':{'a':null} | context | {\"a\":null} | context must have no null values",
        "'session':5 | session | 5 | wrong type",
      })
  void events_badOneAmongGood_isRefusedAlone(
      String fault, String field, String value, String reason) {
    String id = "mixed-" + fault.hashCode();
    String good = "{'id':'%s-%%d','type':'watch','user':'u2','item':'cats-1'}".formatted(id);
    String bad = "{'id':'%s','type':'watch','user':'u2','item':'cats-1',%s}".formatted(id, fault);
    Answer answer = server.post("/v1/events", events(good.formatted(1), bad, good.formatted(2)));
    assertEquals(200, answer.status(), answer.body());
    assertEquals(2, answer.json().path("accepted").asInt(), answer.body());
    JsonNode refusal = answer.json().path("refused").get(0);
    assertEquals(1, refusal.path("index").asInt());
    assertEquals(field, refusal.path("field").asString());
    assertEquals(value, refusal.path("value").asString());
    assertEquals(reason, refusal.path("reason").asString());
  }

  @ParameterizedTest
  @CsvSource({"1999-12-31T23:59:59Z", "3026-01-01T00:00:00Z"})
  void events_timeFarOff_isRefusedWithTheRange(String time) {
    String bad =
        "{'id':'far','type':'watch','user':'u','item':'cats-1','time':'%s'}".formatted(time);
    JsonNode refusal = server.post("/v1/events", events(bad)).json().path("refused").get(0);
    assertEquals("time", refusal.path("field").asString());
    assertEquals(time, refusal.path("value").asString());
    assertTrue(refusal.path("reason").asString().contains("2000-01-01"), refusal.toString());
  }

  @Test
  void events_idTooLong_isRefusedWithItsLength() {
    String bad = "{'id':'%s','type':'watch','user':'u','item':'i'}".formatted("x".repeat(300));
    JsonNode refusal = server.post("/v1/events", events(bad)).json().path("refused").get(0);
    assertEquals("id", refusal.path("field").asString());
    assertEquals(
        "event id must be at most 256 bytes, but was 300", refusal.path("reason").asString());
    assertEquals(101, refusal.path("value").asString().length());
  }

  @Test
  void events_missingFields_areNamed() {
    JsonNode refused =
        server
            .post("/v1/events", events("{'type':'watch'}", "{'id':'a','type':'b','item':'c'}", "7"))
            .json()
            .path("refused");
    assertEquals("id must be given", refused.get(0).path("reason").asString());
    assertEquals("user or session must be given", refused.get(1).path("reason").asString());
    assertEquals(3, refused.size());
  }

  @Test
  void events_tooMany_areRefusedWithTheLimit() {
    String many =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "{'id':'many-%d','type':'watch','user':'u','item':'i'}".formatted(i))
            .collect(Collectors.joining(","));
    Answer answer = server.post("/v1/events", events(many));
    assertEquals(413, answer.status());
    assertTrue(answer.detail().contains("at most 5000"), answer.body());
    assertEquals("application/problem+json", answer.header("Content-Type"));
  }

  @Test
  void events_ofUnknownItems_areAccepted() {
    String batch = events("{'id':'nowhere','type':'watch','user':'u','item':'no such item'}");
    assertEquals(1, server.post("/v1/events", batch).json().path("accepted").asInt());
  }

  @Test
  void events_malformedJson_saysLineAndColumn() {
    Answer answer = server.post("/v1/events", "{\"events\":[\n  {\"id\":]}");
    assertEquals(400, answer.status());
    assertTrue(answer.detail().contains("line 2, column"), answer.body());
  }

  @Test
  void events_unknownFieldOfTheBody_isNamed() {
    Answer answer = server.post("/v1/events", "{\"event\":[]}");
    assertEquals(400, answer.status());
    assertTrue(answer.detail().contains("unknown field \"event\""), answer.body());
  }

  @Test
  void events_noEventsField_isAskedFor() {
    assertEquals("field \"events\" must be given", server.post("/v1/events", "{}").detail());
  }

  @Test
  void recommend_afterWatching_answersAndLogs() {
    server.post(
        "/v1/events",
        events("{'id':'w1','type':'watch','user':'reader','item':'cats-1','portion':1}"));
    Answer answer = server.post("/v1/recommend", "{\"user\":\"reader\",\"count\":2}");
    assertEquals(200, answer.status(), answer.body());
    assertFalse(answer.json().path("requestId").asString().isEmpty());
    assertTrue(answer.json().path("items").size() <= 2);
  }

  @Test
  void recommend_unknownUser_isAnswered() {
    assertEquals(200, server.post("/v1/recommend", "{\"user\":\"never seen\"}").status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | user or session must be given",
        "{\"user\":\"u\",\"count\":0} | count must be 1 to 200, but was 0",
        "{\"user\":\"u\",\"seen\":\"maybe\"} | seen must be exclude, refill or include, but was \"maybe\"",
        "{\"user\":\"u\",\"count\":\"many\"} | field \"count\" is not of the right type",
        "{\"user\":\"u\",\"candidates\":[null]} | candidates must have no nulls",
      })
  void recommend_badRequest_saysWhatIsRight(String body, String detail) {
    Answer answer = server.post("/v1/recommend", body);
    assertEquals(400, answer.status(), answer.body());
    assertEquals(detail, answer.detail());
  }

  @Test
  void similar_knownItem_isAnswered() {
    Answer answer = server.get("/v1/items/cats-1/similar?count=5");
    assertEquals(200, answer.status(), answer.body());
    assertTrue(answer.json().path("items").isArray());
  }

  @Test
  void similar_unknownItem_isNotFound() {
    Answer answer = server.get("/v1/items/unheard-of/similar");
    assertEquals(404, answer.status());
    assertEquals("there is no item \"unheard-of\"", answer.detail());
  }

  @ParameterizedTest
  @CsvSource({"0", "201", "x"})
  void similar_badCount_isRefused(String count) {
    Answer answer = server.get("/v1/items/cats-1/similar?count=" + count);
    assertEquals(400, answer.status());
    assertTrue(answer.detail().contains("count"), answer.body());
  }

  @Test
  void removeItem_known_isGone() {
    server.post("/v1/items", "{\"items\":[{\"id\":\"short lived\"}]}");
    assertEquals(200, server.get("/v1/items/short%20lived/similar").status());
    assertEquals(204, server.delete("/v1/items/short%20lived").status());
    assertEquals(404, server.get("/v1/items/short%20lived/similar").status());
  }

  @Test
  void users_put_areAccepted() {
    Answer answer =
        server.post(
            "/v1/users",
            "{\"users\":[{\"id\":\"u9\",\"attributes\":{\"language\":\"de\"}},{\"id\":\"session:x\"}]}");
    assertEquals(1, answer.json().path("accepted").asInt(), answer.body());
    assertEquals(1, answer.json().path("refused").size());
  }

  @Test
  void forgetUser_withHistory_isErasedFromTheLog() {
    server.post("/v1/events", events("{'id':'f1','type':'watch','user':'gone','item':'cats-1'}"));
    assertEquals(204, server.delete("/v1/users/gone").status());
    JsonNode again =
        server
            .post("/v1/events", events("{'id':'f1','type':'watch','user':'gone','item':'cats-1'}"))
            .json();
    assertEquals(1, again.path("accepted").asInt(), again.toString());
  }

  @Test
  void health_withoutKey_isShort() {
    Answer answer = server.send(server.anonymous("/v1/health"));
    assertEquals(200, answer.status());
    assertEquals("{\"status\":\"ok\"}", answer.body());
  }

  @Test
  void health_withKey_tellsPositionAndDigest() {
    JsonNode project = server.get("/v1/health?digest=true").json().path("project");
    assertEquals("app", project.path("id").asString());
    assertTrue(project.path("logPosition").asLong() > 0);
    assertEquals(64, project.path("digest").asString().length());
  }

  @Test
  void restart_afterEvents_hasTheSameState() {
    try (TestServer other = TestServer.start()) {
      String before = digest(other);
      other.post("/v1/items", "{\"items\":[{\"id\":\"a\",\"tags\":[\"t\"]}]}");
      other.post(
          "/v1/events", events("{'id':'r1','type':'watch','user':'u','item':'a','portion':1}"));
      String after = digest(other);
      assertNotEquals(before, after);
      other.restart();
      assertEquals(after, digest(other));
    }
  }

  /** Returns the digest once everything durable is learned. */
  private static String digest(TestServer server) {
    JsonNode project;
    do {
      project = server.get("/v1/health?digest=true").json().path("project");
    } while (project.path("position").asLong() < project.path("logPosition").asLong());
    return project.path("digest").asString();
  }

  private static String events(String... events) {
    return "{'events':[%s]}".formatted(String.join(",", events)).replace('\'', '"');
  }
}
