package dev.riffle.server.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.Members;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.media.Samples;
import dev.riffle.server.videos.Clips;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class PublishTest {
  private static final String VTT = "WEBVTT\\n\\n00:00.000 --> 00:01.000\\nHello\\n";

  @TempDir static Path files;

  private static TestServer server;
  private static Visitor ada;
  private static Tus tus;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(Map.of("riffle.limits-factor", "100", "riffle.jobs.interval", "100ms"));
    ada = Visitor.member(server, "ada");
    tus = new Tus(server, ada);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void publish_aTrimmedTake_becomesAClipOfAllSizes() throws Exception {
    Path take = Samples.clip(files, "720x1280", 3.0);
    String draft =
        tus.draft(
            take,
            "{'caption':'Hello #first','trim':{'start':0.5,'end':2.5},'visibility':'followers',"
                + "'duetAllowed':false,'captions':{'language':'en','text':'"
                + VTT
                + "'}}");
    Answer queued = publish(ada, draft);
    assertEquals(202, queued.status(), queued.body());
    JsonNode done = await(ada, draft, "done");
    JsonNode clip = ada.get("/api/clips/" + done.path("clip").asString()).json();
    assertEquals("Hello #first", clip.path("caption").asString());
    assertEquals("first", clip.path("tags").path(0).asString());
    assertEquals(2.0, clip.path("durationSeconds").asDouble(), 0.1);
    assertEquals("followers", clip.path("visibility").asString());
    assertFalse(clip.path("duetAllowed").asBoolean());
    assertFalse(clip.path("processing").asBoolean());
    assertTrue(clip.path("sources").size() >= 2, clip.toString());
    assertTrue(clip.has("sprite"));
    assertEquals("en", clip.path("captions").path(0).path("language").asString());
    assertFalse(done.has("progress"));
    assertEquals(202, publish(ada, draft).status(), "again is fine");
  }

  @Test
  void take_ofAClipThatIsMade_isThereForPagesThatShowItAndThenGoes() throws Exception {
    String draft = tus.draft(Samples.compliant(files, "90x160", 1.31), "{}");
    publish(ada, draft);
    await(ada, draft, "done");
    DraftSweep sweep = server.server().part(DraftSweep.class);
    sweep.sweep();
    assertEquals(200, ada.get("/api/drafts/%s/file".formatted(draft)).status());
    Path folder = server.data().resolve("drafts").resolve(draft);
    JdbcClient jdbc = server.server().part(JdbcClient.class);
    jdbc.sql("update draft set changed = now() - interval '11 minutes' where id = ?")
        .param(draft)
        .update();
    sweep.sweep();
    assertFalse(Files.exists(folder), "files are gone");
    assertEquals("done", ada.get("/api/drafts/" + draft).json().path("state").asString());
  }

  @Test
  void publish_isHeardOnOpenPagesOfTheOwner() throws Exception {
    String draft = tus.draft(Samples.compliant(files, "90x160", 1.28), "{}");
    HttpResponse<Stream<String>> page =
        HttpClient.newHttpClient()
            .send(
                server.anonymous("/api/live").header("Cookie", ada.cookieHeader()).GET().build(),
                HttpResponse.BodyHandlers.ofLines());
    try (Stream<String> lines = page.body()) {
      Iterator<String> heard = lines.iterator();
      heard.next();
      publish(ada, draft);
      List<String> states = new ArrayList<>();
      while (!states.contains("done")) {
        String line = heard.next();
        if (line.startsWith("data:") && line.contains(draft)) {
          states.add(line.replaceAll(".*\"state\":\"([a-z]+)\".*", "$1"));
        }
      }
      assertEquals(
          List.of("queued", "processing", "playable", "done"), states.stream().distinct().toList());
    }
  }

  @Test
  void publish_withoutAFileOrAGoodOne_isRefused() throws Exception {
    String empty = ada.post("/api/drafts", "{}").json().path("id").asString();
    assertEquals("file-missing", publish(ada, empty).code());
    tus.create(empty, 1_000);
    assertEquals("file-incomplete", publish(ada, empty).code());
    Path text = Files.writeString(files.resolve("note.mp4"), "nothing to see ".repeat(10));
    assertEquals("not-a-video", publish(ada, tus.draft(text, "{}")).code());
    Path take = Samples.compliant(files, "90x160", 1.21);
    String late = tus.draft(take, "{'trim':{'start':7,'end':9}}");
    assertEquals("invalid", publish(ada, late).code());
    assertEquals(404, publish(Visitor.member(server, "thief"), late).status());
  }

  @Test
  void publish_tooShortAPart_isRefusedAtOnceAndCanBeMended() throws Exception {
    String draft =
        tus.draft(Samples.compliant(files, "90x160", 1.22), "{'trim':{'start':0.2,'end':0.5}}");
    assertRefused("too-short", "0.30 s", draft);
    mend(draft, "'trim':null");
    assertEquals(202, publish(ada, draft).status());
    assertFalse(await(ada, draft, "done").has("problem"));
  }

  @Test
  void publish_tooLongAPart_isRefusedAtOnce() throws Exception {
    Path film = Samples.compliant(files, "64x96", 62);
    String draft = tus.draft(film, "{}");
    assertRefused("too-long", "at most 60 s", draft);
    mend(draft, "'trim':{'start':1,'end':61.2}");
    assertRefused("too-long", "60.2 s", draft);
  }

  @Test
  void publish_aStitch_countsBothParts() throws Exception {
    String base = published(Samples.compliant(files, "90x160", 3.1));
    Path film = Samples.compliant(files, "64x96", 61);
    String stitch =
        "{'trim':{'start':0,'end':58},'base':{'kind':'stitch','clip':'%s','start':0.5,'seconds':5}}"
            .formatted(base);
    String draft = tus.draft(film, stitch);
    assertRefused("too-long", "60.6 s", draft);
    mend(draft, "'trim':{'start':0,'end':0.05}");
    assertRefused("too-short", "2.65 s", draft);
    mend(draft, "'trim':null,'base':null");
    assertRefused("too-long", "61.0 s", draft);
  }

  @Test
  void publish_aDuetWithTheEndOfAClip_isRefusedAtOnce() throws Exception {
    String base = published(Samples.compliant(files, "90x160", 3.2));
    String draft =
        tus.draft(
            Samples.compliant(files, "90x160", 2.2),
            "{'base':{'kind':'duet','clip':'%s','start':2.9,'seconds':60}}".formatted(base));
    assertRefused("too-short", "0.3", draft);
  }

  private static String published(Path file) throws Exception {
    String draft = tus.draft(file, "{}");
    publish(ada, draft);
    return await(ada, draft, "done").path("clip").asString();
  }

  private static void assertRefused(String code, String words, String draft) {
    Answer answer = publish(ada, draft);
    assertEquals(422, answer.status(), answer.body());
    assertEquals(code, answer.code());
    assertTrue(answer.detail().contains(words), answer.detail());
    assertEquals("editing", ada.get("/api/drafts/" + draft).json().path("state").asString());
  }

  private static void mend(String draft, String edits) {
    String path = "/api/drafts/" + draft;
    int version = ada.get(path).json().path("version").asInt();
    Answer answer = ada.put(path, "{'version':%d,%s}".formatted(version, edits));
    assertEquals(200, answer.status(), answer.body());
  }

  @Test
  void publish_theSameTwice_isToldWithTheClip() throws Exception {
    Path take = Samples.compliant(files, "90x160", 1.23);
    String first = tus.draft(take, "{}");
    publish(ada, first);
    String clip = await(ada, first, "done").path("clip").asString();
    String second = tus.draft(take, "{}");
    publish(ada, second);
    JsonNode problem = await(ada, second, "failed").path("problem");
    assertEquals("already-published", problem.path("code").asString());
    assertTrue(problem.path("detail").asString().contains(clip));
    String other = tus.draft(take, "{'trim':{'start':0,'end':1.1}}");
    publish(ada, other);
    await(ada, other, "done");
  }

  @Test
  void publish_refusedWords_areRefusedAtOnce() throws Exception {
    Visitor administrator = Members.of(server, "boss", Role.ADMINISTRATOR);
    administrator.put("/api/admin/settings/moderation.refused-words", "{'value':'forbidden'}");
    String draft =
        tus.draft(Samples.compliant(files, "90x160", 1.24), "{'caption':'A forbidden thing'}");
    Answer answer = publish(ada, draft);
    assertTrue(answer.status() >= 400 && answer.status() < 500, answer.body());
    assertEquals("editing", ada.get("/api/drafts/" + draft).json().path("state").asString());
  }

  @Test
  void publish_byThreeAtOnce_allCanBePlayedBeforeAnyIsComplete() throws Exception {
    Path take = Samples.clip(files, "720x1280", 2.0);
    List<Visitor> people = new ArrayList<>();
    List<String> drafts = new ArrayList<>();
    for (String name : List.of("first.of.three", "second.of.three", "third.of.three")) {
      people.add(Visitor.member(server, name));
      drafts.add(new Tus(server, people.getLast()).draft(take, "{}"));
    }
    for (int i = 0; i < people.size(); i++) {
      assertEquals(202, publish(people.get(i), drafts.get(i)).status());
    }
    await(people.getFirst(), drafts.getFirst(), "done");
    for (int i = 1; i < people.size(); i++) {
      JsonNode seen = people.get(i).get("/api/drafts/" + drafts.get(i)).json();
      assertTrue(seen.has("clip"), seen::toString);
    }
    await(people.getLast(), drafts.getLast(), "done");
  }

  @Test
  void schedule_isSeenByItsOwnerAloneUntilItsTime() throws Exception {
    Instant time = Instant.now().plus(Duration.ofHours(2));
    String draft =
        tus.draft(
            Samples.compliant(files, "90x160", 1.25),
            "{'caption':'Soon #later','publishAt':'%s'}".formatted(time));
    publish(ada, draft);
    JsonNode scheduled = await(ada, draft, "scheduled");
    String clip = scheduled.path("clip").asString();
    Visitor guest = new Visitor(server);
    assertEquals(404, guest.get("/api/clips/" + clip).status());
    assertEquals("scheduled", ada.get("/api/clips/" + clip).json().path("state").asString());
    String path = "/api/drafts/" + draft;
    int version = scheduled.path("version").asInt();
    assertEquals(
        "draft-busy", ada.put(path, "{'version':%d,'caption':'Other'}".formatted(version)).code());
    Publications publications = server.server().part(Publications.class);
    publications.publishDue();
    assertEquals(404, guest.get("/api/clips/" + clip).status(), "not yet");
    assertEquals(
        200,
        ada.put(path, "{'version':%d,'publishAt':null}".formatted(version)).status(),
        "at once");
    publications.publishDue();
    assertEquals(200, guest.get("/api/clips/" + clip).status());
    assertEquals("done", ada.get(path).json().path("state").asString());
  }

  @Test
  void schedule_deleted_isNeverPublished() throws Exception {
    Instant time = Instant.now().plus(Duration.ofHours(2));
    String draft =
        tus.draft(Samples.compliant(files, "90x160", 1.26), "{'publishAt':'%s'}".formatted(time));
    publish(ada, draft);
    String clip = await(ada, draft, "scheduled").path("clip").asString();
    assertEquals(204, ada.delete("/api/drafts/" + draft).status());
    assertTrue(server.server().part(Clips.class).find(clip).isEmpty());
  }

  @Test
  void restart_inTheMiddle_goesOnAndPublishesWhatWasDueMeanwhile() throws Exception {
    try (TestServer other = TestServer.start(Map.of("riffle.jobs.interval", "100ms"))) {
      Visitor visitor = Visitor.member(other, "ada");
      Tus uploads = new Tus(other, visitor);
      String draft = uploads.draft(Samples.clip(files, "720x1280", 8.0), "{}");
      Instant time = Instant.now().plus(Duration.ofHours(2));
      String later =
          uploads.draft(
              Samples.compliant(files, "90x160", 1.27), "{'publishAt':'%s'}".formatted(time));
      publish(visitor, later);
      String due = await(visitor, later, "scheduled").path("clip").asString();
      publish(visitor, draft);
      awaitNot(visitor, draft, "queued");
      JdbcClient jdbc = other.server().part(JdbcClient.class);
      jdbc.sql("update clip set publish_at = now() where id = ?").param(due).update();
      other.restart();
      JsonNode done = await(visitor, draft, "done");
      assertEquals(200, visitor.get("/api/clips/" + done.path("clip").asString()).status());
      await(visitor, later, "done");
      assertEquals(200, new Visitor(other).get("/api/clips/" + due).status());
    }
  }

  private static Answer publish(Visitor visitor, String draft) {
    return visitor.post("/api/drafts/%s/publish".formatted(draft), "");
  }

  private static void awaitNot(Visitor visitor, String draft, String state)
      throws InterruptedException {
    String seen = state;
    for (int i = 0; i < 1_000 && seen.equals(state); i++) {
      Thread.sleep(10);
      seen = visitor.get("/api/drafts/" + draft).json().path("state").asString();
    }
  }

  private static JsonNode await(Visitor visitor, String draft, String state)
      throws InterruptedException {
    JsonNode seen = visitor.get("/api/drafts/" + draft).json();
    for (int i = 0; i < 1_200 && !seen.path("state").asString().equals(state); i++) {
      Thread.sleep(50);
      seen = visitor.get("/api/drafts/" + draft).json();
    }
    assertEquals(state, seen.path("state").asString(), seen.toString());
    return seen;
  }
}
