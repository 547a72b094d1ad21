package dev.riffle.server.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.feed.Reason;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.LearningChoices;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipMetadata;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.ImportResult;
import dev.riffle.server.videos.Samples;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class AppTest {
  private static final List<Clip> CLIPS = new ArrayList<>();

  private static TestServer server;

  @BeforeAll
  static void startWithClips(@TempDir Path files) throws Exception {
    server = TestServer.start();
    assertEquals(0, new Visitor(server).feed(5).size(), "no clips, an empty feed");
    Clips clips = server.server().part(Clips.class);
    for (int i = 0; i < 8; i++) {
      String topic = i < 4 ? "cooking" : "music";
      ClipMetadata metadata =
          new ClipMetadata(
              "Clip %d about %s".formatted(i, topic),
              List.of(topic),
              Person.named(i % 2 == 0 ? "Ada B." : "Chi D."),
              "en",
              Instant.now(),
              false,
              true);
      Path file = Samples.compliant(files, "90x160", 1.0 + i * 0.1);
      CLIPS.add(((ImportResult.Imported) clips.add(file, metadata)).clip());
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void feed_newGuest_hasWhatTheAppNeeds() {
    Answer answer = new Visitor(server).get("/api/feed?count=3");
    assertEquals(200, answer.status(), answer.body());
    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals(3, answer.json().path("clips").size());
    JsonNode clip = answer.json().path("clips").get(0);
    for (String name : List.of("id", "caption", "creator", "poster", "placeholder", "why")) {
      assertTrue(clip.has(name), () -> name + " is missing in " + clip);
    }
    assertTrue(clip.path("why").path("predictions").has("finish"), clip::toString);
    assertEquals(200, server.send(server.anonymous(clip.path("poster").asString())).status());
    String url = clip.path("sources").get(0).path("url").asString();
    assertEquals(200, server.send(server.anonymous(url)).status());
  }

  @Test
  void feed_excluded_areNotRepeated() {
    Visitor visitor = new Visitor(server);
    List<String> first = visitor.feed(5);
    List<String> second = visitor.feed(5, first.toArray(String[]::new));
    assertEquals(3, second.size());
    assertTrue(second.stream().noneMatch(first::contains));
  }

  @Test
  void feed_everythingWatched_neverRunsDry() {
    Visitor visitor = new Visitor(server);
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
    Answer answer = new Visitor(server).get("/api/feed?" + query);
    assertEquals(400, answer.status());
    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    assertTrue(answer.detail().contains(words), answer.body());
  }

  @Test
  void clip_ofShareLink_isShownWithoutWhy() {
    Visitor visitor = new Visitor(server);
    JsonNode clip = visitor.get("/api/clips/" + CLIPS.getFirst().id()).json();
    assertEquals(CLIPS.getFirst().caption(), clip.path("caption").asString());
    assertFalse(clip.has("why"));
    assertEquals(404, visitor.get("/api/clips/unknown").status());
  }

  @Test
  void events_ofEveryType_areAccepted() {
    String clip = CLIPS.getFirst().id();
    JsonNode receipt =
        new Visitor(server)
            .events(
                Visitor.event("impression", clip, ""),
                Visitor.event("play", clip, "'value':120"),
                Visitor.event("quartile", clip, "'value':0.5"),
                Visitor.event("watch", clip, "'portion':0.4,'seconds':0.5,'position':3"),
                Visitor.event("replay", clip, ""),
                Visitor.event("skip", clip, "'seconds':0.2,'requestId':'abc'"),
                Visitor.event("stall", clip, ""),
                Visitor.event("like", clip, ""),
                Visitor.event("unlike", clip, ""),
                Visitor.event("hide", clip, ""),
                Visitor.event("share", clip, ""))
            .json();
    assertEquals(11, receipt.path("accepted").asInt(), receipt::toString);
    assertEquals(0, receipt.path("refused").size(), receipt::toString);
    assertTrue(receipt.path("learning").asBoolean());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'type':'dance' | type must be one of impression",
        "'clip':'nope' | clip \"nope\" does not exist",
        "'time':'2024-11-21T00:00:00Z' | time must be at most 7 days ago",
        "'time':'2124-11-21T00:00:00Z' | 5 minutes ahead",
        "'time':null | time must be given",
        "'id':'x' | id must be 8 to 64",
        "'id':null | id must be given",
        "'portion':1.5 | portion must be 0 to 1.0, but was 1.5",
        "'portion':-1 | portion must be 0 to 1.0, but was -1.0",
        "'portion':null | portion must be given",
        "'seconds':-3 | seconds must be 0 to",
        "'seconds':1e9 | seconds must be 0 to",
        "'position':-1 | position must be at least 0",
        "'position':2000000 | position must be",
      })
  void events_badOne_isRefusedAloneWithItsReason(String field, String reason) {
    String clip = CLIPS.getFirst().id();
    String good = Visitor.event("watch", clip, "'portion':1,'seconds':1");
    String name = field.substring(0, field.indexOf(':'));
    String bad =
        "{'id':'%s','type':'watch','clip':'%s','time':'%s','portion':1,'seconds':1}"
            .formatted(UUID.randomUUID(), clip, Instant.now())
            .replaceFirst(name + ":('[^']*'|[0-9]+)", field);
    if (!bad.contains(field)) {
      bad = bad.replace("}", "," + field + "}");
    }
    JsonNode receipt = new Visitor(server).events(bad, good).json();
    assertEquals(1, receipt.path("accepted").asInt(), receipt::toString);
    JsonNode refused = receipt.path("refused").get(0);
    assertEquals(0, refused.path("index").asInt());
    assertTrue(refused.path("reason").asString().contains(reason), receipt::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"events\":[{\"id\":\"12345678\",\"nonsense\":1}]}",
        "{\"events\":[],\"more\":1}",
        "{\"events\":[null]}",
        "{\"events\":[{\"portion\":\"much\"}]}",
        "{\"events\":[{\"time\":\"noon\"}]}",
        "{\"events\":",
        "{}",
        ""
      })
  void events_malformed_areAProblem(String json) {
    Answer answer = new Visitor(server).post("/api/events", json);
    assertEquals(400, answer.status(), answer.body());
    assertFalse(answer.detail().isEmpty());
  }

  @Test
  void events_moreThan500_areRefusedWhole() {
    String[] events = new String[501];
    Arrays.fill(events, Visitor.event("like", CLIPS.getFirst().id(), ""));
    Answer answer = new Visitor(server).events(events);
    assertEquals(400, answer.status());
    assertTrue(answer.detail().contains("at most 500, but were 501"), answer.body());
  }

  @Test
  void events_sentTwice_countOnce() {
    Visitor visitor = new Visitor(server);
    String event = Visitor.event("share", CLIPS.getFirst().id(), "");
    assertEquals(1, visitor.events(event).json().path("accepted").asInt());
    assertEquals(1, visitor.events(event).json().path("duplicates").asInt());
    JsonNode other = new Visitor(server).events(event).json();
    assertEquals(1, other.path("accepted").asInt(), "an id is its guest's own");
  }

  @Test
  void events_flood_isHeldBack() {
    Visitor visitor = new Visitor(server);
    String[] events = new String[500];
    Arrays.fill(events, "{'id':'flood-flood','type':'like','clip':'nope'}");
    Answer answer = visitor.events(events);
    for (int i = 0; i < 10 && answer.status() == 200; i++) {
      answer = visitor.events(events);
    }
    assertEquals(429, answer.status());
    assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
    assertEquals(200, new Visitor(server).events(events[0]).status(), "others are not held back");
  }

  @Test
  void like_afterReload_isStillThereForThisGuestAlone() {
    String clip = CLIPS.get(2).id();
    Visitor visitor = new Visitor(server);
    visitor.events(Visitor.event("like", clip, ""));
    assertTrue(liked(visitor, clip));
    assertFalse(liked(new Visitor(server), clip));
    visitor.events(Visitor.event("unlike", clip, ""));
    assertFalse(liked(visitor, clip));
  }

  @Test
  void like_arrivesAfterALaterUnlike_changesNothing() {
    String clip = CLIPS.get(3).id();
    Visitor visitor = new Visitor(server);
    Instant now = Instant.now();
    String like = Visitor.event("like-like", "like", clip, now.minusSeconds(60), "");
    visitor.events(like);
    visitor.events(Visitor.event("unlike-unlike", "unlike", clip, now, ""));
    visitor.events(like);
    assertFalse(liked(visitor, clip));
  }

  @Test
  void learning_afterEvents_showsThem() {
    Visitor visitor = new Visitor(server);
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
    Visitor visitor = new Visitor(server);
    visitor.watch(CLIPS.getFirst().id());
    visitor.put("/api/learning", "{\"enabled\":false}");
    JsonNode other = new Visitor(server).get("/api/learning").json();
    assertTrue(other.path("enabled").asBoolean());
    assertEquals(0, other.path("events").asInt());
    assertTrue(other.path("lastEvent").isMissingNode(), other::toString);
    assertEquals(0, other.path("interests").size());
  }

  @Test
  void learningOff_events_areAnsweredButLeaveNoTrace() {
    Visitor visitor = new Visitor(server);
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
    assertEquals(400, new Visitor(server).put("/api/learning", json).status());
  }

  @Test
  void guests_whoOnlyLook_areNotWrittenDown() {
    long before = guests();
    for (int i = 0; i < 5; i++) {
      Visitor visitor = new Visitor(server);
      visitor.feed(1);
      visitor.get("/api/learning");
    }
    assertEquals(before, guests());
    new Visitor(server).watch(CLIPS.getFirst().id());
    assertEquals(before + 1, guests());
  }

  @Test
  void session_cookie_isRandomAndOnlyItsHashIsStored() {
    Visitor visitor = new Visitor(server);
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
    assertFalse(guestCookie(new Visitor(server).get("/api/learning")).contains(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"riffle_session=short", "riffle_session=", "riffle_session=ZZ'; drop"})
  void session_foreignCookie_isReplaced(String cookie) {
    Answer answer = server.send(server.anonymous("/api/learning").header("Cookie", cookie));
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
    String port = Integer.toString(server.server().port());
    for (String method : List.of("POST", "PUT")) {
      String path = method.equals("POST") ? "/api/events" : "/api/learning";
      String body = method.equals("POST") ? "{\"events\":[]}" : "{\"enabled\":true}";
      Answer answer =
          server.send(
              server
                  .anonymous(path)
                  .header("Content-Type", "application/json")
                  .header("Cookie", "XSRF-TOKEN=token")
                  .header("X-XSRF-TOKEN", "token")
                  .header(header, value.replace("SERVER", port))
                  .method(method, HttpRequest.BodyPublishers.ofString(body)));
      assertEquals(status, answer.status(), answer.body());
    }
  }

  @Test
  void page_engineFails_isChronologicalAndEndless() {
    FeedService service = service(new BrokenSource());
    Viewer viewer = Viewer.guest("broken-engine");
    FeedPage first = service.page(viewer, Set.of(), 5);
    assertEquals(newestFirst().subList(0, 5), ids(first));
    assertEquals("newest", Objects.requireNonNull(first.clips().getFirst().why()).source());
    List<String> second = ids(service.page(viewer, Set.copyOf(ids(first)), 5));
    assertEquals(newestFirst().subList(5, 8), second);
    assertEquals(newestFirst().subList(0, 2), ids(service.page(viewer, Set.of(), 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "TAG, cooking, tag, 'Because you finish clips about #cooking'",
    "AUTHOR, ada.b, author, 'Because you finish clips by Ada B.'",
    "WATCHED_TOGETHER, CLIP, watched-together, 'People who watched “Clip 1 about cooking” watched this too'",
    "WATCHED_TOGETHER, gone, watched-together, 'People who watched what you watched, watched this too'",
    "POPULAR, '', popular, 'Many people watch it to the end'"
  })
  void say_reason_isPlainEnglish(Reason.Kind kind, String subject, String name, String text) {
    String known = subject.replace("CLIP", CLIPS.get(1).id());
    Why.WhyReason reason =
        server.server().part(ReasonTexts.class).say(new Reason(kind, known, 0.5), CLIPS.getFirst());
    assertEquals(new Why.WhyReason(name, known, text, 0.5), reason);
  }

  private static String guestCookie(Answer answer) {
    return answer.headers("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("riffle_session="))
        .findFirst()
        .orElseThrow();
  }

  private static FeedService service(FeedSource source) {
    var running = server.server();
    return new FeedService(
        source,
        running.part(Clips.class),
        running.part(LearningChoices.class),
        running.part(Likes.class),
        new NewestFeed(running.part(Clips.class)),
        running.part(ReasonTexts.class),
        InstantSource.system());
  }

  private static List<String> ids(FeedPage page) {
    return page.clips().stream().map(ClipView::id).toList();
  }

  private static List<String> newestFirst() {
    return CLIPS.reversed().stream().map(Clip::id).toList();
  }

  private static boolean liked(Visitor visitor, String clip) {
    return visitor.get("/api/clips/" + clip).json().path("liked").asBoolean();
  }

  private static long guests() {
    return jdbc().sql("select count(*) from viewer").query(Long.class).single();
  }

  private static long logged() {
    return jdbc()
        .sql("select count(*) from event_log where event is not null")
        .query(Long.class)
        .single();
  }

  private static JdbcClient jdbc() {
    return JdbcClient.create(server.server().part(DataSource.class));
  }

  /** An engine that has been taken away. */
  private static final class BrokenSource implements FeedSource {
    @Override
    public Feed recommend(FeedRequest request) {
      throw new IllegalStateException("no engine");
    }

    @Override
    public Feed preview(FeedRequest request) {
      throw new IllegalStateException("no engine");
    }
  }
}
