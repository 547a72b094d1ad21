package dev.riffle.server.discover;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.media.Samples;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipCounts;
import dev.riffle.server.videos.ClipMetadata;
import dev.riffle.server.videos.ClipState;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.ImportResult;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DiscoverTest {
  private static TestServer server;
  private static Visitor visitor;
  private static Path file;
  private static Clip soup;
  private static Clip tower;
  private static Clip night;

  @BeforeAll
  static void startWithClips(@TempDir Path directory) throws Exception {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
    visitor = new Visitor(server);
    file = Samples.compliant(directory, "90x160", 1.1);
    soup = add("Cooking a Zürich soup, so good!", "Anna Bauer", "cooking", "food");
    tower = add("Москва: смотреть на башню", "Boris K.", "travel", "food");
    night = add("东京的夜晚", "Chen", "夜景", "travel");
    add("Dancing in Straße 9", "Dora", "dance", "travel");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "cooking, 1",
    "COOKING, 1",
    "cook, 1",
    "zurich soup, 1",
    "soup cooking, 1",
    "'zürich', 1",
    "москва, 1",
    "МОСКВА, 1",
    "башн, 1",
    "夜晚, 1",
    "东京, 1",
    "strasse, 1",
    "travel, 3",
    "#travel, 3",
    "coking, 1",
    "rooking, 1",
    "cookign, 1",
    "zurch, 1",
    "москав, 1",
    "soup башню, 0",
    "unfindable, 0",
    "!!!, 0",
    "' ', 0",
    "a' | 'b, 0",
    "cooking:*, 1",
    "%, 0"
  })
  void search_words_findsClips(String words, int count) {
    JsonNode found = search(words, "clips");
    assertEquals(count, found.path("clips").size(), found::toString);
  }

  @Test
  void search_everything_hasTheFirstOfEachKind() {
    JsonNode found = search("an", "");
    assertEquals("Anna Bauer", found.path("people").get(0).path("name").asString());
    assertEquals("food", search("foo", "").path("tags").get(0).path("tag").asString());
    assertEquals(2, search("foo", "").path("tags").get(0).path("clips").asInt());
  }

  @ParameterizedTest
  @CsvSource({"bauer, 1", "Anna B, 1", "baur, 1", "anna.bau, 1", "dora, 1", "nobodyatall, 0"})
  void search_people_byNameHandleAndSlip(String words, int count) {
    assertEquals(count, search(words, "people").path("people").size());
  }

  @ParameterizedTest
  @CsvSource({"kind=cats", "count=0", "count=51", "after=xyz", "after=%25", "kind=clips&after=MTI"})
  void search_wrongParameter_isRefused(String query) {
    Answer answer = visitor.get("/api/search?q=a&" + query);
    assertEquals(400, answer.status(), answer.body());
  }

  @Test
  void search_tooLongOrZero_isRefused() {
    assertEquals(400, visitor.get("/api/search?q=" + "a".repeat(101)).status());
    assertEquals(400, visitor.get("/api/search?q=a%00b").status());
    assertEquals(400, visitor.get("/api/search").status());
    assertEquals(200, visitor.get("/api/search?q=" + "a%20".repeat(33)).status());
  }

  @Test
  void search_pages_haveEachClipOnce() {
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = visitor.get("/api/search?q=travel&kind=clips&count=2&after=" + after).json();
      page.path("clips").forEach(clip -> seen.add(clip.path("id").asString()));
      after = page.path("next").asString("");
    } while (!after.isEmpty());
    assertEquals(3, seen.size());
    assertEquals(3, seen.stream().distinct().count());
  }

  @Test
  void search_takenDownClip_isNotFoundUntilRestored() {
    clips().setState(soup.id(), ClipState.TAKEN_DOWN);
    assertEquals(0, search("soup", "clips").path("clips").size());
    assertEquals(1, tagCount("food"));
    clips().setState(soup.id(), ClipState.PUBLISHED);
    assertEquals(1, search("soup", "clips").path("clips").size());
    assertEquals(2, tagCount("food"));
  }

  @Test
  void search_suspendedPerson_isNotFound() {
    Visitor.member(server, "gonzalez");
    assertEquals(1, search("gonzal", "people").path("people").size());
    Accounts accounts = server.server().part(Accounts.class);
    accounts.setSuspended(accounts.findByHandle("gonzalez").orElseThrow(), true);
    assertEquals(0, search("gonzal", "people").path("people").size());
    assertEquals(0, search("gonzales", "people").path("people").size());
  }

  @Test
  void suggest_beginning_hasTagsAndPeople() {
    JsonNode found = visitor.get("/api/suggest?q=%23da").json();
    assertEquals("dance", found.path("tags").get(0).path("tag").asString());
    assertEquals(
        "Dora",
        visitor.get("/api/suggest?q=@do").json().path("people").get(0).path("name").asString());
    assertEquals(
        "cooking",
        visitor.get("/api/suggest?q=cokking").json().path("tags").get(0).path("tag").asString());
  }

  @Test
  void tag_page_hasCountsAndCards() {
    JsonNode page = visitor.get("/api/tags/Travel?count=2").json();
    assertEquals("travel", page.path("tag").asString());
    assertEquals(3, page.path("clips").asInt());
    assertEquals(2, page.path("cards").size());
    JsonNode rest = visitor.get("/api/tags/travel?after=" + page.path("next").asString()).json();
    assertEquals(1, rest.path("cards").size());
    assertFalse(rest.path("next").isString());
    assertEquals(0, visitor.get("/api/tags/none").json().path("cards").size());
  }

  @Test
  void discover_watchedTag_isFirst() {
    server
        .server()
        .part(ClipCounts.class)
        .viewed(Map.of(tower.id(), 50, "unknown", 3), Instant.now());
    server.server().part(RankRefresh.class).refresh();
    JsonNode page = visitor.get("/api/discover").json();
    List<String> trending =
        page.path("trending").valueStream().map(each -> each.path("tag").asString()).toList();
    assertTrue(trending.indexOf("food") < trending.indexOf("dance"), trending::toString);
    assertTrue(page.path("categories").size() >= 5, page::toString);
    String poster = page.path("categories").get(0).path("posters").get(0).asString();
    assertEquals(200, visitor.get(poster).status());
    assertEquals(tower.id(), search("food", "clips").path("clips").get(0).path("id").asString());
    assertEquals(50, search("food", "clips").path("clips").get(0).path("views").asInt());
  }

  @Test
  void discover_blockedAuthor_isOnNoPoster() {
    Visitor blocker = Visitor.member(server, "discover.blocker");
    assertTrue(topics(blocker).contains("夜景"), () -> topics(blocker).toString());
    assertEquals(204, blocker.put("/api/people/" + night.creator().id() + "/block", "").status());
    assertFalse(topics(blocker).contains("夜景"), () -> topics(blocker).toString());
    assertTrue(topics(blocker).contains("travel"));
    assertTrue(topics(visitor).contains("夜景"));
  }

  /** Returns the hashtags of everything that the page of discoveries shows. */
  private static Set<String> topics(Visitor visitor) {
    JsonNode page = visitor.get("/api/discover").json();
    return Stream.of("trending", "categories")
        .flatMap(part -> page.path(part).valueStream())
        .map(each -> each.path("tag").asString())
        .collect(toSet());
  }

  private static int tagCount(String tag) {
    return search(tag, "tags").path("tags").get(0).path("clips").asInt();
  }

  private static JsonNode search(String words, String kind) {
    Answer answer =
        visitor.get(
            "/api/search?q=%s&kind=%s"
                .formatted(URLEncoder.encode(words, StandardCharsets.UTF_8), kind));
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private static Clip add(String caption, String creator, String... tags) throws Exception {
    ClipMetadata metadata = ClipMetadata.of(caption, List.of(tags), Person.named(creator));
    return ((ImportResult.Imported) clips().add(file, metadata)).clip();
  }

  private static Clips clips() {
    return server.server().part(Clips.class);
  }
}
