package dev.riffle.server.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.Engine;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.server.Exported;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.videos.Clip;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EventsTest {
  private static final TestServer SERVER = SharedApp.server();
  private static final List<Clip> CLIPS = SharedApp.clips();
  private static final String PLAY = "'value':120";

  @Test
  void events_ofEveryType_areAccepted() {
    String clip = CLIPS.getFirst().id();
    JsonNode receipt =
        new Visitor(SERVER)
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
                Visitor.event("share", clip, ""),
                Visitor.event("save", clip, ""),
                Visitor.event("unsave", clip, ""),
                Visitor.event("open-comments", clip, ""),
                Visitor.event("follow", clip, ""))
            .json();
    assertEquals(15, receipt.path("accepted").asInt(), receipt::toString);
    assertEquals(0, receipt.path("refused").size(), receipt::toString);
    assertTrue(receipt.path("learning").asBoolean());
  }

  @Test
  void export_ofAViewer_hasWhatTheyWereShownAndDid() {
    Visitor visitor = Visitor.member(SERVER, "looks.back");
    List<String> shown = visitor.feed(2);
    visitor.events(
        Visitor.event("watch", shown.getFirst(), "'portion':0.4,'seconds':2.5,'surface':'for-you'"),
        Visitor.event("hide", shown.getLast(), ""));
    List<JsonNode> history =
        Exported.of(SERVER, visitor).json("history-1.json").valueStream().toList();
    JsonNode feed = only(history, "feed");
    assertEquals(
        shown, feed.path("shown").valueStream().map(JsonNode::asString).toList(), feed::toString);
    JsonNode watch = only(history, "watch");
    assertEquals(shown.getFirst(), watch.path("clip").asString());
    assertEquals(2.5, watch.path("seconds").asDouble());
    assertEquals(0.4, watch.path("portion").asDouble());
    assertEquals(shown.getLast(), only(history, "hide").path("clip").asString());
  }

  private static JsonNode only(List<JsonNode> history, String what) {
    List<JsonNode> found =
        history.stream().filter(each -> each.path("what").asString().equals(what)).toList();
    assertEquals(1, found.size(), history::toString);
    return found.getFirst();
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
        "'surface':'moon' | surface must be for-you",
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
    JsonNode receipt = new Visitor(SERVER).events(bad, good).json();
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
    Answer answer = new Visitor(SERVER).post("/api/events", json);
    assertEquals(400, answer.status(), answer.body());
    assertFalse(answer.detail().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'language':'de-CH'",
        "'language':'D'",
        "'region':'Zurich'",
        "'region':'de'",
        "'region':'Europe/Rome'"
      })
  void events_ofAPlaceThatSaysTooMuch_areRefusedWhole(String place) {
    String event = Visitor.event("like", CLIPS.getFirst().id(), "");
    Answer answer =
        new Visitor(SERVER).post("/api/events", "{'events':[%s],%s}".formatted(event, place));
    assertEquals(400, answer.status(), answer.body());
    assertTrue(answer.detail().contains("must be"), answer.body());
  }

  @Test
  void events_ofAPlace_keepItForWatchesAlone() {
    String clip = CLIPS.get(1).id();
    Visitor visitor = new Visitor(SERVER);
    String events =
        Visitor.event("watch", clip, "'portion':1,'seconds':1,'surface':'search'")
            + ","
            + Visitor.event("save", clip, "'surface':'search'");
    String batch = "{'events':[%s],'language':'de','region':'Europe'}".formatted(events);
    assertEquals(2, visitor.post("/api/events", batch).json().path("accepted").asInt());
    List<Map<String, String>> contexts = lastLogged(2).stream().map(Event::context).toList();
    assertEquals(new Origin("search", "de", "Europe").context(), contexts.get(0));
    assertEquals(Map.of(), contexts.get(1));
  }

  @Test
  void events_ofAPlace_teachTheEngineTheSame() {
    Map<String, String> place = new Origin("search", "de", "Europe").context();
    assertEquals(digest(Map.of()), digest(place));
  }

  private static String digest(Map<String, String> context) {
    Engine engine = Engine.builder().clock(() -> Instant.EPOCH).build();
    engine.put(Item.builder("clip").author("mia").tags("cats").build());
    engine.learn(
        Event.builder("e", "watch", "clip", Instant.EPOCH)
            .session("s")
            .surface(FeedService.SURFACE)
            .portion(1)
            .context(context)
            .build());
    return engine.digest();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-9H", "PT9H", "P-400D", "P400D"})
  void events_ofABrowserWhoseClockIsOff_areLoggedByTheServersTimeInTheirOrder(Duration off) {
    String clip = CLIPS.getFirst().id();
    Instant before = Instant.now();
    Instant clock = before.plus(off);
    Answer answer =
        sent(
            clock,
            Visitor.event(UUID.randomUUID().toString(), "play", clip, clock.minusSeconds(90), PLAY),
            Visitor.event(UUID.randomUUID().toString(), "share", clip, clock, ""));
    Instant after = Instant.now();
    assertEquals(2, answer.json().path("accepted").asInt(), answer.body());
    List<Event> logged = lastLogged(2);
    assertEquals(Duration.ofSeconds(90), between(logged.get(0), logged.get(1)));
    assertFalse(logged.get(1).time().isBefore(before), logged::toString);
    assertFalse(logged.get(1).time().isAfter(after), logged::toString);
  }

  @Test
  void events_ofAClockThatIsRight_keepTheTimeTheyTell() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String clip = CLIPS.getFirst().id();
    String id = UUID.randomUUID().toString();
    sent(now.minusSeconds(3), Visitor.event(id, "share", clip, now.minusSeconds(60), ""));
    assertEquals(now.minusSeconds(60), lastLogged(1).getFirst().time());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT9H"})
  void events_tellingATimeAfterTheyWereSent_happenedWhenTheyWere(Duration off) {
    Instant clock = Instant.now().plus(off);
    String id = UUID.randomUUID().toString();
    String event =
        Visitor.event(id, "share", CLIPS.getFirst().id(), clock.plus(Duration.ofHours(3)), "");
    Answer answer = sent(clock, event);
    assertEquals(1, answer.json().path("accepted").asInt(), answer.body());
    assertFalse(lastLogged(1).getFirst().time().isAfter(Instant.now()));
  }

  @ParameterizedTest
  @CsvSource({"-8, 0", "-400, -392", "0, 365000000"})
  void events_thatAreTooOldWhenSent_areRefusedWhateverTheClock(long days, long sentDays) {
    Instant now = Instant.now();
    String id = UUID.randomUUID().toString();
    Instant time = now.plus(Duration.ofDays(days));
    Answer answer =
        sent(
            now.plus(Duration.ofDays(sentDays)),
            Visitor.event(id, "share", CLIPS.getFirst().id(), time, ""));
    assertEquals(1, answer.json().path("refused").size(), answer.body());
    assertTrue(answer.body().contains("at most 7 days ago"), answer.body());
  }

  @Test
  void like_ofAClockAheadAndUnlikeOfOneThatIsRight_leaveNoMark() {
    String clip = CLIPS.get(4).id();
    Visitor visitor = new Visitor(SERVER);
    Instant ahead = Instant.now().plus(Duration.ofHours(9));
    sent(visitor, ahead, Visitor.event("like-ahead", "like", clip, ahead, ""));
    assertTrue(liked(visitor, clip));
    visitor.events(Visitor.event("unlike", clip, ""));
    assertFalse(liked(visitor, clip));
  }

  @Test
  void events_keptByABrowserWhereAnotherHasSignedIn_areRefusedWhole() {
    String clip = CLIPS.get(5).id();
    Visitor visitor = Visitor.member(SERVER, "shares.a.tablet");
    String id = visitor.get("/api/me").json().path("account").path("id").asString();
    assertEquals("other-account", sentFor("", visitor, clip).code());
    assertEquals("other-account", sentFor("00000000000000000000", visitor, clip).code());
    assertFalse(liked(visitor, clip));
    assertEquals(200, sentFor(id, visitor, clip).status());
    assertTrue(liked(visitor, clip));
    assertEquals("other-account", sentFor(id, new Visitor(SERVER), clip).code());
    assertEquals(200, sentFor("", new Visitor(SERVER), clip).status());
  }

  private static Answer sentFor(String account, Visitor visitor, String clip) {
    return visitor.post(
        "/api/events",
        "{'events':[%s],'account':'%s'}".formatted(Visitor.event("like", clip, ""), account));
  }

  private static Answer sent(Instant clock, String... events) {
    return sent(new Visitor(SERVER), clock, events);
  }

  private static Answer sent(Visitor visitor, Instant clock, String... events) {
    return visitor.post(
        "/api/events", "{'events':[%s],'sentAt':'%s'}".formatted(String.join(",", events), clock));
  }

  private static Duration between(Event one, Event other) {
    return Duration.between(one.time(), other.time());
  }

  private static List<Event> lastLogged(int count) {
    EventLog log = SERVER.server().part(EventLog.class);
    return log.read("app", log.end("app") - count, count).stream()
        .map(logged -> (Event) logged.entry())
        .toList();
  }

  @Test
  void events_moreThan500_areRefusedWhole() {
    String[] events = new String[501];
    Arrays.fill(events, Visitor.event("like", CLIPS.getFirst().id(), ""));
    Answer answer = new Visitor(SERVER).events(events);
    assertEquals(400, answer.status());
    assertTrue(answer.detail().contains("at most 500, but were 501"), answer.body());
  }

  @Test
  void events_sentTwice_countOnce() {
    Visitor visitor = new Visitor(SERVER);
    String event = Visitor.event("share", CLIPS.getFirst().id(), "");
    assertEquals(1, visitor.events(event).json().path("accepted").asInt());
    assertEquals(1, visitor.events(event).json().path("duplicates").asInt());
    JsonNode other = new Visitor(SERVER).events(event).json();
    assertEquals(1, other.path("accepted").asInt(), "an id is its guest's own");
  }

  @Test
  void events_flood_isHeldBack() {
    Visitor visitor = new Visitor(SERVER);
    String[] events = new String[500];
    Arrays.fill(events, "{'id':'flood-flood','type':'like','clip':'nope'}");
    Answer answer = visitor.events(events);
    for (int i = 0; i < 10 && answer.status() == 200; i++) {
      answer = visitor.events(events);
    }
    assertEquals(429, answer.status());
    assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
    assertEquals(200, new Visitor(SERVER).events(events[0]).status(), "others are not held back");
  }

  @Test
  void like_afterReload_isStillThereForThisGuestAlone() {
    String clip = CLIPS.get(2).id();
    Visitor visitor = new Visitor(SERVER);
    visitor.events(Visitor.event("like", clip, ""));
    assertTrue(liked(visitor, clip));
    assertFalse(liked(new Visitor(SERVER), clip));
    visitor.events(Visitor.event("unlike", clip, ""));
    assertFalse(liked(visitor, clip));
  }

  @Test
  void like_arrivesAfterALaterUnlike_changesNothing() {
    String clip = CLIPS.get(3).id();
    Visitor visitor = new Visitor(SERVER);
    Instant now = Instant.now();
    String like = Visitor.event("like-like", "like", clip, now.minusSeconds(60), "");
    visitor.events(like);
    visitor.events(Visitor.event("unlike-unlike", "unlike", clip, now, ""));
    visitor.events(like);
    assertFalse(liked(visitor, clip));
  }

  private static boolean liked(Visitor visitor, String clip) {
    return visitor.get("/api/clips/" + clip).json().path("liked").asBoolean();
  }
}
