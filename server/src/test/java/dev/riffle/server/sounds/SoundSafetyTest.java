package dev.riffle.server.sounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.riffle.server.Members;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.media.Samples;
import dev.riffle.server.videos.MultipartForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What moderators and owners can do about sounds that were sent alone, over HTTP. */
class SoundSafetyTest {
  private static final AtomicInteger SEEDS = new AtomicInteger(500);

  @TempDir private static Path directory;

  private static TestServer server;
  private static Visitor guest;
  private static Visitor ada;
  private static Visitor bob;
  private static Visitor moderator;
  private static Visitor administrator;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            Map.of("riffle.videos.preset", "ultrafast", "riffle.limits-factor", "100"));
    guest = new Visitor(server);
    ada = Visitor.member(server, "ada");
    bob = Visitor.member(server, "bob");
    moderator = Members.of(server, "moderates", Role.MODERATOR);
    administrator = Members.of(server, "administers", Role.ADMINISTRATOR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void report_byGuestAndMember_isOneCaseWithTheSoundAndItsOwner() throws Exception {
    JsonNode sound = upload(ada, "Reported song");
    assertEquals(202, report(guest, sound, "copyright").status());
    assertEquals(202, report(bob, sound, "copyright").status());
    JsonNode found = caseOf(sound);
    assertEquals("sound", found.path("kind").asString());
    assertEquals(2, found.path("reasons").path("copyright").asInt());
    JsonNode subject = found.path("subject");
    assertEquals("ada", subject.path("person").path("handle").asString());
    assertEquals("Reported song", subject.path("sound").path("title").asString());
    assertFalse(subject.path("sound").path("removed").asBoolean());
    String url = subject.path("sound").path("url").asString();
    assertEquals("audio/mp4", moderator.get(url).header("Content-Type"));
    assertEquals(401, guest.get(url).status());
    assertEquals(403, bob.get(url).status());
    assertEquals(200, administrator.get(url).status());
  }

  @Test
  void takeDown_reportedSound_isGoneForAllButItsOwner() throws Exception {
    JsonNode sound = upload(ada, "Fallen song");
    String path = path(sound);
    String clip = clip(bob, music(4), 4);
    server.server().part(Sounds.class).link(clip, id(sound), 0);
    assertEquals(204, bob.put(path + "/saved", "").status());
    report(guest, sound, "hate");
    JsonNode decided = decide(moderator, caseOf(sound), "take-down").json();
    assertTrue(decided.path("subject").path("sound").path("removed").asBoolean());
    assertEquals(
        200, moderator.get(decided.path("subject").path("sound").path("url").asString()).status());

    for (Visitor other : List.of(guest, bob, moderator)) {
      assertEquals(404, other.get(path).status());
      assertEquals(404, other.get(path + "/clips").status());
      assertEquals(404, other.get(path + "/audio").status());
      assertEquals(404, report(other, sound, "spam").status());
    }
    assertEquals(404, guest.get(sound.path("url").asString()).status());
    assertEquals(List.of(), ids(guest, "/api/sounds?query=fallen"));
    assertEquals(List.of(), ids(bob, "/api/sounds?list=saved"));
    JsonNode own = ada.get(path).json();
    assertTrue(own.path("takenDown").asBoolean());
    assertEquals(200, ada.get(own.path("url").asString()).status());
    JsonNode use = guest.get("/api/clips/" + clip).json().path("sound");
    assertEquals("Fallen song", use.path("title").asString());
    assertFalse(use.has("id"), use::toString);
  }

  @Test
  void takenDownSound_forADraft_cannotBeChosenByAnybody() throws Exception {
    JsonNode sound = upload(ada, "Unusable song");
    String draft = "{'sound':{'id':'%s','start':0}}".formatted(id(sound));
    assertEquals(201, bob.post("/api/drafts", draft).status());
    takeDown(sound);
    assertEquals(404, bob.post("/api/drafts", draft).status());
    assertEquals("sound-taken-down", ada.post("/api/drafts", draft).code());
  }

  @Test
  void takenDownSound_sentOrPerformedToAgain_doesNotComeBack() throws Exception {
    assumeTrue(Chromaprint.load().isPresent(), "libchromaprint is not installed");
    Path music = music(12);
    JsonNode sound = post(ada, music, "Comes again").json();
    takeDown(sound);
    assertEquals("sound-taken-down", post(bob, music, "Again").code());
    assertEquals("sound-taken-down", post(ada, music, "Again").code());
    String clip = clip(ada, music, 10);
    assertEquals("held", ada.get("/api/clips/" + clip).json().path("state").asString());
    assertTrue(
        moderator
            .get("/api/moderation/cases?count=50")
            .body()
            .contains("sound: moderators have taken it down"));
  }

  @Test
  void takenDownSound_deletedByItsOwner_doesNotComeBackEither() throws Exception {
    assumeTrue(Chromaprint.load().isPresent(), "libchromaprint is not installed");
    Path music = music(12);
    JsonNode sound = post(ada, music, "Out of sight").json();
    takeDown(sound);
    assertEquals(204, ada.delete(path(sound)).status());
    server.server().part(SoundRows.class).removeUnused();
    assertEquals("sound-taken-down", post(ada, music, "In sight").code());
  }

  @Test
  void takenDownSound_ofADeletedClip_doesNotComeBackEither() throws Exception {
    assumeTrue(Chromaprint.load().isPresent(), "libchromaprint is not installed");
    Path music = music(12);
    String clip = clip(ada, music, 10);
    JsonNode sound = ada.get("/api/clips/" + clip).json().path("sound");
    takeDown(sound);
    assertEquals(204, ada.delete("/api/clips/" + clip).status());
    removeRow(clip);
    assertEquals("sound-taken-down", post(bob, music, "In sight").code());
    String again = clip(bob, music, 9);
    assertEquals("held", bob.get("/api/clips/" + again).json().path("state").asString());
  }

  @Test
  void appeal_accepted_bringsTheSoundBack() throws Exception {
    JsonNode sound = upload(ada, "Rising song");
    report(guest, sound, "copyright");
    JsonNode found = caseOf(sound);
    decide(moderator, found, "take-down");
    JsonNode notice = ada.get("/api/inbox").json().path("notices").get(0);
    assertEquals("decision", notice.path("kind").asString());
    assertEquals("take-down: Because.", notice.path("text").asString());
    JsonNode decision = ada.get("/api/account/standing").json().path("decisions").get(0);
    assertEquals(id(sound), decision.path("sound").asString());
    assertFalse(decision.has("clip"), decision::toString);
    String against = "{'decision':'%s','text':'It is mine'}";
    assertEquals(
        404, bob.post("/api/appeals", against.formatted(decision.path("id").asString())).status());
    assertEquals(
        201, ada.post("/api/appeals", against.formatted(decision.path("id").asString())).status());
    String appeal =
        moderator
            .get("/api/moderation/cases/" + id(found))
            .json()
            .path("decisions")
            .get(0)
            .path("appeal")
            .path("id")
            .asString();
    String answer = "{'accept':true,'text':'It is'}";
    assertEquals(204, moderator.post("/api/moderation/appeals/" + appeal, answer).status());
    assertEquals(200, guest.get(path(sound)).status());
    assertEquals(200, guest.get(sound.path("url").asString()).status());
    assertEquals(List.of(id(sound)), ids(guest, "/api/sounds?query=rising"));
  }

  @Test
  void restore_takenDownSound_actsAndIsAudited() throws Exception {
    JsonNode sound = upload(ada, "Restored song");
    report(guest, sound, "other");
    JsonNode found = caseOf(sound);
    decide(moderator, found, "take-down");
    decide(administrator, found, "restore");
    assertEquals(200, guest.get(path(sound)).status());
    List<String> acts =
        moderator
            .get("/api/moderation/audit")
            .json()
            .path("entries")
            .valueStream()
            .filter(act -> act.path("subject").asString().equals("sound:" + id(sound)))
            .map(act ->
                act.path("by").asString()
                    + " "
                    + act.path("act").asString()
                    + " "
                    + act.path("before").asString()
                    + " "
                    + act.path("after").asString())
            .toList();
    assertEquals(
        List.of(
            "administers restore taken-down published", "moderates take-down published taken-down"),
        acts);
  }

  @Test
  void decide_byAnybodyElse_isRefused() throws Exception {
    JsonNode sound = upload(moderator, "The moderator's song");
    report(guest, sound, "other");
    JsonNode found = caseOf(sound);
    assertEquals(401, decide(guest, found, "take-down").status());
    assertEquals(403, decide(bob, found, "take-down").status());
    assertEquals(403, decide(moderator, found, "take-down").status());
    assertEquals(200, guest.get(path(sound)).status());
    assertEquals(200, decide(administrator, found, "take-down").status());
    assertEquals(404, guest.get(path(sound)).status());
  }

  @Test
  void report_soundOneMayNotHear_isNotThere() throws Exception {
    String clip = clip(ada, music(5), 4);
    JsonNode use = ada.get("/api/clips/" + clip).json().path("sound");
    assertEquals(202, report(guest, use, "spam").status());
    assertEquals(200, ada.put("/api/clips/" + clip, "{'visibility':'private'}").status());
    assertEquals(404, report(guest, use, "spam").status());
  }

  @Test
  void edit_ownSound_renamesItForEverybody() throws Exception {
    JsonNode sound = upload(ada, "Old name");
    assertEquals(401, guest.put(path(sound), "{'title':'Mine'}").status());
    for (Visitor other : List.of(bob, moderator, administrator)) {
      assertEquals(403, other.put(path(sound), "{'title':'Mine'}").status());
    }
    assertEquals(400, ada.put(path(sound), "{'title':''}").status());
    assertEquals(200, ada.put(path(sound), "{'title':'New name'}").status());
    assertEquals("New name", guest.get(path(sound)).json().path("title").asString());
  }

  @Test
  void title_withMarkupAndTurnedDirections_staysTextAndComesOutClean() throws Exception {
    JsonNode sound = upload(ada, "\u202E<script>alert(1)</script>\u0007");
    assertEquals("<script>alert(1)</script>", sound.path("title").asString());
    String renamed = "{'title':'<img src=x onerror=alert(2)>\\u2067'}";
    assertEquals(200, ada.put(path(sound), renamed).status());
    Answer seen = guest.get(path(sound));
    assertTrue(seen.header("Content-Type").startsWith("application/json"));
    assertEquals("<img src=x onerror=alert(2)>", seen.json().path("title").asString());
  }

  @Test
  void delete_ownSound_leavesItsTitleToClips() throws Exception {
    JsonNode sound = upload(ada, "Deleted song");
    String clip = clip(bob, music(4), 4);
    server.server().part(Sounds.class).link(clip, id(sound), 0);
    report(guest, sound, "spam");
    JsonNode found = caseOf(sound);
    assertEquals(401, guest.delete(path(sound)).status());
    for (Visitor other : List.of(bob, moderator, administrator)) {
      assertEquals(403, other.delete(path(sound)).status());
    }
    assertEquals(204, ada.delete(path(sound)).status());
    assertEquals(404, ada.get(path(sound)).status());
    assertEquals(404, ada.delete(path(sound)).status());
    assertEquals(404, guest.get(sound.path("url").asString()).status());
    JsonNode use = guest.get("/api/clips/" + clip).json().path("sound");
    assertEquals("Deleted song", use.path("title").asString());
    assertFalse(use.has("id"), use::toString);
    JsonNode gone = moderator.get("/api/moderation/cases/" + id(found)).json();
    assertFalse(gone.path("subject").has("sound"), gone::toString);
    assertEquals("gone", decide(moderator, found, "take-down").code());
  }

  @Test
  void delete_soundOfAClip_isRefused() throws Exception {
    String clip = clip(ada, music(4), 4);
    JsonNode use = ada.get("/api/clips/" + clip).json().path("sound");
    assertEquals("sound-of-clip", ada.delete(path(use)).code());
    assertEquals(200, guest.get(path(use)).status());
  }

  /** As the sweep does, once the engine has let go of a deleted clip. */
  private static void removeRow(String clip) {
    JdbcClient jdbc = server.server().part(JdbcClient.class);
    assertEquals(1, jdbc.sql("delete from clip where id = :id").param("id", clip).update());
  }

  private static JsonNode upload(Visitor who, String title) throws Exception {
    Answer answer = post(who, music(3), title);
    assertEquals(201, answer.status(), answer.body());
    return answer.json();
  }

  private static Answer post(Visitor who, Path music, String title) throws Exception {
    MultipartForm form = new MultipartForm().field("title", title).field("rights", "true");
    return who.change("POST", "/api/sounds", MultipartForm.TYPE, form.file(music, "a.wav").body());
  }

  /** Posts a clip and has its sound found out. */
  private static String clip(Visitor who, Path music, double seconds) throws Exception {
    Path file = directory.resolve("clip-%d.mp4".formatted(SEEDS.incrementAndGet()));
    Samples.performed(file, music, 0, seconds, 0);
    MultipartForm form = new MultipartForm().field("caption", "#perform").file(file, "a.mp4");
    Answer answer = who.change("POST", "/api/clips", MultipartForm.TYPE, form.body());
    assertEquals(201, answer.status(), answer.body());
    server.server().part(SoundWork.class).run();
    return id(answer.json());
  }

  private static Path music(double seconds) throws Exception {
    int seed = SEEDS.incrementAndGet();
    return Music.wav(directory.resolve("music-%d.wav".formatted(seed)), seed, seconds);
  }

  private static Answer report(Visitor who, JsonNode sound, String reason) {
    return who.post(
        "/api/reports",
        "{'kind':'sound','id':'%s','reason':'%s','note':''}".formatted(id(sound), reason));
  }

  private static void takeDown(JsonNode sound) {
    report(guest, sound, "hate");
    assertEquals(200, decide(moderator, caseOf(sound), "take-down").status());
  }

  private static Answer decide(Visitor who, JsonNode found, String action) {
    return who.post(
        "/api/moderation/cases/%s/decisions".formatted(id(found)),
        "{'action':'%s','text':'Because.','reason':'other'}".formatted(action));
  }

  private static JsonNode caseOf(JsonNode sound) {
    return cases().stream()
        .filter(
            each -> each.path("subject").path("sound").path("id").asString("").equals(id(sound)))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> cases() {
    return moderator
        .get("/api/moderation/cases?count=50")
        .json()
        .path("cases")
        .valueStream()
        .toList();
  }

  private static List<String> ids(Visitor who, String path) {
    return who.get(path).json().path("sounds").valueStream().map(SoundSafetyTest::id).toList();
  }

  private static String path(JsonNode sound) {
    return "/api/sounds/" + id(sound);
  }

  private static String id(JsonNode found) {
    return found.path("id").asString();
  }
}
