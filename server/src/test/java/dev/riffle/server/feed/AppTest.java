package dev.riffle.server.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.videos.Clip;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class AppTest {
  private static final TestServer SERVER = SharedApp.server();
  private static final List<Clip> CLIPS = SharedApp.clips();

  @Test
  void feed_newGuest_hasWhatTheAppNeeds() {
    Answer answer = new Visitor(SERVER).get("/api/feed?count=3");
    assertEquals(200, answer.status(), answer.body());
    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals(3, answer.json().path("clips").size());
    JsonNode clip = answer.json().path("clips").get(0);
    for (String name : List.of("id", "caption", "creator", "poster", "placeholder", "why")) {
      assertTrue(clip.has(name), () -> name + " is missing in " + clip);
    }
    assertTrue(clip.path("why").path("predictions").has("finish"), clip::toString);
    assertEquals(200, SERVER.send(SERVER.anonymous(clip.path("poster").asString())).status());
    String url = clip.path("sources").get(0).path("url").asString();
    assertEquals(200, SERVER.send(SERVER.anonymous(url)).status());
  }

  @Test
  void feed_excluded_areNotRepeated() {
    Visitor visitor = new Visitor(SERVER);
    List<String> first = visitor.feed(5);
    List<String> second = visitor.feed(5, first.toArray(String[]::new));
    assertEquals(3, second.size());
    assertTrue(second.stream().noneMatch(first::contains));
  }

  @Test
  void feed_everythingWatched_neverRunsDry() {
    Visitor visitor = new Visitor(SERVER);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      String clip = visitor.feed(1).getFirst();
      seen.add(clip);
      assertEquals(1, visitor.watch(clip).json().path("accepted").asInt());
      assertTrue(i >= 8 || seen.size() == i + 1, "no repeats while there are unseen clips");
    }
    assertEquals(8, seen.size());
  }

  @ParameterizedTest
  @CsvSource({
    "count=0, 'count must be 1 to 10, but was 0'",
    "count=11, 'count must be 1 to 10, but was 11'",
    "count=many, ''",
    "exclude=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, at most 64"
  })
  void feed_wrongParameters_areNamed(String query, String words) {
    Answer answer = new Visitor(SERVER).get("/api/feed?" + query);
    assertEquals(400, answer.status());
    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    assertTrue(answer.detail().contains(words), answer.body());
  }

  @Test
  void clip_ofShareLink_isShownWithoutWhy() {
    Visitor visitor = new Visitor(SERVER);
    JsonNode clip = visitor.get("/api/clips/" + CLIPS.getFirst().id()).json();
    assertEquals(CLIPS.getFirst().caption(), clip.path("caption").asString());
    assertFalse(clip.has("why"));
    assertEquals(404, visitor.get("/api/clips/unknown").status());
  }

  @Test
  void learning_afterEvents_showsThem() {
    Visitor visitor = new Visitor(SERVER);
    for (int i = 0; i < 4; i++) {
      visitor.watch(CLIPS.get(i).id());
    }
    visitor.feed(1);
    JsonNode learning = visitor.get("/api/learning").json();
    assertTrue(learning.path("enabled").asBoolean());
    assertEquals(4, learning.path("events").asInt(), learning::toString);
    assertEquals("watch", learning.path("lastEvent").path("type").asString());
    assertEquals(CLIPS.get(3).caption(), learning.path("lastEvent").path("caption").asString());
    assertTrue(learning.path("engine").path("items").asInt() >= 8, learning::toString);
    assertTrue(
        learning
            .path("interests")
            .valueStream()
            .anyMatch(interest -> interest.path("label").asString().equals("#cooking")),
        learning::toString);
  }

  @Test
  void learning_ofAnotherGuest_isNotSeen() {
    Visitor visitor = new Visitor(SERVER);
    visitor.watch(CLIPS.getFirst().id());
    visitor.put("/api/learning", "{\"enabled\":false}");
    JsonNode other = new Visitor(SERVER).get("/api/learning").json();
    assertTrue(other.path("enabled").asBoolean());
    assertEquals(0, other.path("events").asInt());
    assertTrue(other.path("lastEvent").isMissingNode(), other::toString);
    assertEquals(0, other.path("interests").size());
  }

  @Test
  void learningOff_events_areAnsweredButLeaveNoTrace() {
    Visitor visitor = new Visitor(SERVER);
    JsonNode off = visitor.put("/api/learning", "{\"enabled\":false}").json();
    assertFalse(off.path("enabled").asBoolean());
    long before = logged();
    JsonNode receipt = visitor.watch(CLIPS.getFirst().id()).json();
    assertEquals(1, receipt.path("accepted").asInt());
    assertFalse(receipt.path("learning").asBoolean());
    assertEquals(5, visitor.feed(5).size());
    JsonNode learning = visitor.get("/api/learning").json();
    assertEquals(0, learning.path("events").asInt());
    assertTrue(learning.path("lastEvent").isMissingNode());
    assertEquals(before, logged());
    visitor.put("/api/learning", "{\"enabled\":true}");
    assertTrue(visitor.watch(CLIPS.getFirst().id()).json().path("learning").asBoolean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"enabled\":null}", "{\"enabled\":true,\"x\":1}", "[]"})
  void learning_malformed_isAProblem(String json) {
    assertEquals(400, new Visitor(SERVER).put("/api/learning", json).status());
  }

  private static long logged() {
    return jdbc()
        .sql("select count(*) from event_log where event is not null")
        .query(Long.class)
        .single();
  }

  private static JdbcClient jdbc() {
    return JdbcClient.create(SERVER.server().part(DataSource.class));
  }
}
