package dev.riffle.server.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.videos.Clip;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Feeds that viewers have a say in. */
class TunedFeedTest {
  private static final TestServer SERVER = SharedApp.server();
  private static final List<Clip> CLIPS = SharedApp.clips();

  @Test
  void following_newestOfFollowed_pagesByExclusion() {
    Visitor visitor = Visitor.member(SERVER, "follows");
    assertEquals(List.of(), following(visitor));
    visitor.put("/api/people/ada.b/follow", "");
    List<String> first = following(visitor).subList(0, 2);
    assertEquals(newest("ada.b").subList(0, 2), first, "of one creator, newest first");
    List<String> second = following(visitor, first.toArray(String[]::new));
    assertEquals(newest("ada.b").subList(2, 4), second);
    assertEquals(List.of(), following(visitor, newest("ada.b").toArray(String[]::new)));
    JsonNode clip = visitor.get("/api/feed?count=1&surface=following").json().path("clips").get(0);
    assertTrue(clip.path("following").asBoolean());
    assertEquals(List.of(), following(new Visitor(SERVER)), "a guest follows nobody");
    assertEquals(400, visitor.get("/api/feed?surface=sideways").status());
  }

  @Test
  void topics_ofANewVisitor_comeFirst() {
    Visitor visitor = new Visitor(SERVER);
    Answer answer = visitor.get("/api/feed?count=4&topics=music");
    assertEquals(Set.of("music"), tags(answer.json()));
    Answer unknown = visitor.get("/api/feed?count=4&topics=nothing,'quoted'");
    assertEquals(4, unknown.json().path("clips").size(), "what nobody made is no dead end");
    assertEquals(400, visitor.get("/api/feed?topics=" + "a,".repeat(11)).status());
  }

  @Test
  void block_actsOnTheNextFeed() {
    Visitor visitor = Visitor.member(SERVER, "blocks");
    visitor.put("/api/people/ada.b/block", "");
    assertEquals(Set.of("chi.d"), creators(visitor, "for-you"));
    visitor.put("/api/steering/chronological", "{'enabled':true}");
    assertEquals(Set.of("chi.d"), creators(visitor, "for-you"));
    visitor.delete("/api/people/ada.b/block");
    visitor.put("/api/steering/chronological", "{'enabled':false}");
    assertEquals(Set.of("chi.d", "ada.b"), creators(visitor, "for-you"));
  }

  @Test
  void mute_actsOnTheNextFeedButNotOnTheProfile() {
    Visitor visitor = Visitor.member(SERVER, "mutes");
    visitor.put("/api/people/chi.d/mute", "");
    assertEquals(Set.of("ada.b"), creators(visitor, "for-you"));
    assertEquals(200, visitor.get("/api/people/chi.d").status());
    assertTrue(visitor.get("/api/people/chi.d").json().path("muted").asBoolean());
  }

  @Test
  void keywords_actOnTheNextFeed() {
    Visitor visitor = Visitor.member(SERVER, "picks");
    visitor.put("/api/account/keywords", "{'words':['Cooking','Clip 7']}");
    List<String> captions =
        visitor
            .get("/api/feed?count=8")
            .json()
            .path("clips")
            .valueStream()
            .map(clip -> clip.path("caption").asString())
            .toList();
    assertFalse(captions.isEmpty());
    assertTrue(
        captions.stream().noneMatch(text -> text.contains("cooking") || text.contains("Clip 7")),
        captions::toString);
  }

  @Test
  void steering_tagAndCreator_isKeptAndActsAtOnce() {
    Visitor visitor = new Visitor(SERVER);
    assertEquals(204, visitor.put("/api/steering/tags/music", "{'direction':'more'}").status());
    assertEquals("music", firstTag(visitor));
    assertEquals(204, visitor.put("/api/steering/tags/music", "{'direction':'less'}").status());
    visitor.put("/api/steering/creators/ada.b", "{'direction':'more'}");
    JsonNode steering = visitor.get("/api/steering").json();
    assertEquals("less", steering.path("tags").get(0).path("direction").asString());
    assertEquals("Ada B.", steering.path("creators").get(0).path("person").path("name").asString());
    assertFalse(steering.path("chronological").asBoolean());
    assertEquals("cooking", firstTag(visitor));
    visitor.put("/api/steering/tags/music", "{'direction':'none'}");
    assertEquals(0, visitor.get("/api/steering").json().path("tags").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags/music|{'direction':'up'}",
        "tags/music|{}",
        "tags/two words|{'direction':'more'}",
        "chronological|{}"
      })
  void steering_malformed_isAProblem(String request) {
    String[] parts = request.replace(" ", "%20").split("\\|", 2);
    Answer answer = new Visitor(SERVER).put("/api/steering/" + parts[0], parts[1]);
    assertEquals(400, answer.status(), answer.body());
    assertEquals(
        404,
        new Visitor(SERVER).put("/api/steering/creators/nobody", "{'direction':'more'}").status());
  }

  @Test
  void chronological_newestFirst_ofThisViewerAlone() {
    Visitor visitor = new Visitor(SERVER);
    visitor.put("/api/steering/chronological", "{'enabled':true}");
    List<String> newest = CLIPS.reversed().stream().map(Clip::id).toList();
    assertEquals(newest.subList(0, 3), visitor.feed(3));
    assertEquals(newest.subList(3, 6), visitor.feed(3));
    assertTrue(visitor.get("/api/steering").json().path("chronological").asBoolean());
    assertFalse(new Visitor(SERVER).get("/api/steering").json().path("chronological").asBoolean());
  }

  @Test
  void reset_afterWatching_believesNothing() {
    Visitor visitor = new Visitor(SERVER);
    CLIPS.subList(0, 4).forEach(clip -> visitor.watch(clip.id()));
    visitor.feed(1);
    assertTrue(visitor.get("/api/learning").json().path("interests").size() > 0);
    JsonNode state = visitor.post("/api/learning/reset", "").json();
    assertEquals(0, state.path("interests").size(), state::toString);
    assertEquals(0, state.path("events").asInt());
  }

  @Test
  void counts_ofWatchesAndShares_countAViewerOnce() {
    Clip clip = CLIPS.get(5);
    Visitor visitor = new Visitor(SERVER);
    int before = shares(visitor, clip);
    visitor.events(Visitor.event("share", clip.id(), ""), Visitor.event("share", clip.id(), ""));
    assertEquals(before + 1, shares(visitor, clip));
  }

  @Test
  void comment_isLearnedFrom() {
    Visitor visitor = Visitor.member(SERVER, "says");
    visitor.post(
        "/api/clips/%s/comments".formatted(CLIPS.getFirst().id()),
        "{'id':'%s','text':'Nice'}".formatted(UUID.randomUUID()));
    visitor.feed(1);
    assertEquals(
        "comment", visitor.get("/api/learning").json().path("lastEvent").path("type").asString());
  }

  @Test
  void erase_account_forgetsTheViewerInEngineAndLog() {
    Visitor visitor = Visitor.member(SERVER, "erased");
    visitor.watch(CLIPS.getFirst().id());
    visitor.feed(1);
    long before = logged();
    Account account = SERVER.server().part(Accounts.class).findByHandle("erased").orElseThrow();
    SERVER.server().part(FeedData.class).erase(account);
    assertTrue(logged() < before);
    assertEquals(0, visitor.get("/api/learning").json().path("interests").size());
  }

  private static long logged() {
    return JdbcClient.create(SERVER.server().part(DataSource.class))
        .sql("select count(*) from event_log where viewer is not null and event is not null")
        .query(Long.class)
        .single();
  }

  private static int shares(Visitor visitor, Clip clip) {
    return visitor.get("/api/clips/" + clip.id()).json().path("shares").asInt();
  }

  private static List<String> following(Visitor visitor, String... exclude) {
    return visitor
        .get("/api/feed?count=10&surface=following&exclude=" + String.join(",", exclude))
        .json()
        .path("clips")
        .valueStream()
        .map(clip -> clip.path("id").asString())
        .toList();
  }

  private static List<String> newest(String creator) {
    return CLIPS.reversed().stream()
        .filter(clip -> clip.creator().id().equals(creator))
        .map(Clip::id)
        .toList();
  }

  private static Set<String> creators(Visitor visitor, String surface) {
    return visitor
        .get("/api/feed?count=8&surface=" + surface)
        .json()
        .path("clips")
        .valueStream()
        .map(clip -> clip.path("creator").path("id").asString())
        .collect(Collectors.toSet());
  }

  private static Set<String> tags(JsonNode page) {
    return page.path("clips")
        .valueStream()
        .flatMap(clip -> clip.path("tags").valueStream())
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  /** What feeds mostly begin with: now and then one tries something else. */
  private static String firstTag(Visitor visitor) {
    Map<String, Integer> counts = new HashMap<>();
    for (int ask = 0; ask < 9; ask++) {
      counts.merge(
          tags(visitor.get("/api/feed?count=1").json()).iterator().next(), 1, Integer::sum);
    }
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
