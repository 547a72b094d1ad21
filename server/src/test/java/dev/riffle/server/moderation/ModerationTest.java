package dev.riffle.server.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.media.Samples;
import dev.riffle.server.settings.Settings;
import dev.riffle.server.videos.MultipartForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ModerationTest {
  private static TestServer server;
  private static Visitor moderator;
  private static Visitor guest;
  private static Path file;
  private static Path other;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
    file = Samples.compliant(directory, "90x160", 1.1);
    other = Samples.compliant(directory, "96x160", 1.2);
    guest = new Visitor(server);
    moderator = withRole("moderator.one", Role.MODERATOR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void takeDown_reportedClip_vanishesAndComesBackOnAppeal(@TempDir Path directory)
      throws Exception {
    Visitor owner = Visitor.member(server, "anton");
    String clip = upload(owner, Samples.compliant(directory, "104x160", 1.1), "my clip");
    assertEquals(202, report(guest, "clip", clip, "spam").status());
    assertEquals(202, report(guest, "clip", clip, "hate").status());
    assertEquals(202, report(Visitor.member(server, "berta"), "clip", clip, "hate").status());
    JsonNode found = caseOf(clip);
    assertEquals(2, found.path("reports").asInt());
    assertEquals(2, found.path("reasons").path("hate").asInt());
    assertEquals("anton", found.path("subject").path("person").path("handle").asString());
    JsonNode decided = decide(moderator, found, "take-down", "hate").json();
    assertEquals("closed", decided.path("state").asString());
    assertEquals(404, guest.get("/api/clips/" + clip).status());
    String poster = decided.path("subject").path("clip").path("poster").asString();
    assertEquals(200, moderator.get(poster).status());
    assertEquals(404, guest.get(poster.replace("/api/moderation", "")).status());

    JsonNode standing = owner.get("/api/account/standing").json();
    JsonNode decision = standing.path("decisions").get(0);
    assertEquals("take-down", decision.path("action").asString());
    assertEquals(clip, decision.path("clip").asString());
    assertFalse(decision.has("by"), "moderators are not named to their subjects");
    assertEquals(201, appeal(owner, decision, "It is art").status());
    assertEquals("already-appealed", appeal(owner, decision, "It is").code());
    assertEquals(404, appeal(Visitor.member(server, "carla"), decision, "Mine").status());
    JsonNode appealed = moderator.get("/api/moderation/cases?state=appealed").json();
    assertEquals(1, appealed.path("cases").size());
    JsonNode details = details(appealed.path("cases").get(0));
    String appeal = details.path("decisions").get(0).path("appeal").path("id").asString();
    String answer = "{'accept':true,'text':'You are right'}";
    assertEquals(204, moderator.post("/api/moderation/appeals/" + appeal, answer).status());
    assertEquals(404, moderator.post("/api/moderation/appeals/" + appeal, answer).status());
    assertEquals(200, guest.get("/api/clips/" + clip).status());
    assertEquals(
        "accepted",
        owner
            .get("/api/account/standing")
            .json()
            .path("decisions")
            .get(0)
            .path("appeal")
            .path("state")
            .asString());
  }

  @Test
  void cases_behindACursor_areTheNextOnes() throws Exception {
    Visitor owner = Visitor.member(server, "paula");
    String clip = upload(owner, file, "two cases");
    report(guest, "clip", clip, "spam");
    report(guest, "person", account("paula").id(), "spam");
    List<String> all = ids(cases("?count=50").path("cases"));
    assertTrue(all.size() >= 2, all::toString);
    JsonNode first = cases("?count=1");
    JsonNode second = cases("?count=1&after=" + first.path("next").asString());
    assertEquals(all.subList(0, 1), ids(first.path("cases")));
    assertEquals(all.subList(1, 2), ids(second.path("cases")));
    assertEquals(400, moderator.get("/api/moderation/cases?after=x").status());
  }

  private static JsonNode cases(String query) {
    return moderator.get("/api/moderation/cases" + query).json();
  }

  private static List<String> ids(JsonNode rows) {
    return rows.valueStream().map(row -> row.path("id").asString()).toList();
  }

  @Test
  void strikes_atTheLimit_suspendAndAreAudited() throws Exception {
    Visitor owner = Visitor.member(server, "detlef");
    String clip = upload(owner, file, "one");
    report(guest, "clip", clip, "violence");
    JsonNode found = caseOf(clip);
    for (int i = 1; i <= 3; i++) {
      JsonNode decided = decide(moderator, found, "strike", "violence").json();
      assertEquals(i, decided.path("strikes").asInt(), decided::toString);
    }
    assertTrue(account("detlef").suspended());
    assertEquals("suspended", post(owner, other, "two").code());
    List<String> acts =
        moderator
            .get("/api/moderation/audit")
            .json()
            .path("entries")
            .valueStream()
            .filter(act ->
                act.path("subject").asString().contains(account("detlef").id())
                    || act.path("subject").asString().equals("clip:" + clip))
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
            "system suspend active suspended",
            "moderator.one strike taken-down taken-down",
            "moderator.one strike taken-down taken-down",
            "moderator.one strike published taken-down"),
        acts);
    decide(moderator, found, "unsuspend", "other");
    assertFalse(account("detlef").suspended());
  }

  @Test
  void appeal_acceptedAgainstAStrike_liftsTheSuspensionThatItLedTo() throws Exception {
    Visitor owner = Visitor.member(server, "gesine");
    String clip = upload(owner, file, "gesine's");
    report(guest, "clip", clip, "violence");
    JsonNode found = caseOf(clip);
    for (int i = 1; i <= 3; i++) {
      decide(moderator, found, "strike", "violence");
    }
    assertTrue(account("gesine").suspended());
    JsonNode strike =
        owner
            .get("/api/account/standing")
            .json()
            .path("decisions")
            .valueStream()
            .filter(decision -> decision.path("action").asString().equals("strike"))
            .findFirst()
            .orElseThrow();
    assertEquals(201, appeal(owner, strike, "It is a film").status());
    String appeal =
        details(found)
            .path("decisions")
            .valueStream()
            .map(decision -> decision.path("appeal").path("id").asString(""))
            .filter(id -> !id.isEmpty())
            .findFirst()
            .orElseThrow();
    moderator.post("/api/moderation/appeals/" + appeal, "{'accept':true,'text':'Right'}");
    assertFalse(account("gesine").suspended());
  }

  @Test
  void desk_suspendedModerator_isRefused() {
    Visitor suspended = withRole("moderator.three", Role.MODERATOR);
    Visitor administrator = withRole("olga.s", Role.ADMINISTRATOR);
    report(guest, "person", account("moderator.three").id(), "harassment");
    decide(administrator, caseOf(account("moderator.three").id()), "suspend", "harassment");
    assertEquals("suspended", suspended.get("/api/moderation/templates").code());
  }

  @Test
  void decide_aboutOneselfOrAPeer_isRefused() {
    Visitor peer = withRole("moderator.two", Role.MODERATOR);
    Visitor administrator = withRole("olga.k", Role.ADMINISTRATOR);
    report(guest, "person", account("moderator.one").id(), "harassment");
    JsonNode found = caseOf(account("moderator.one").id());
    assertEquals(403, decide(moderator, found, "dismiss", "other").status());
    assertEquals(403, decide(peer, found, "suspend", "other").status());
    assertEquals(200, decide(administrator, found, "warn", "other").status());
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/moderation/cases",
    "GET, /api/moderation/cases/1",
    "POST, /api/moderation/cases/1/decisions",
    "POST, /api/moderation/cases/1/notes",
    "POST, /api/moderation/appeals/1",
    "GET, /api/moderation/templates",
    "PUT, /api/moderation/templates",
    "DELETE, /api/moderation/templates?name=a",
    "GET, /api/moderation/hashes",
    "POST, /api/moderation/hashes",
    "DELETE, /api/moderation/hashes/00",
    "GET, /api/moderation/audit"
  })
  void desk_others_areRefused(String method, String path) {
    Visitor member = new Visitor(server);
    assertEquals(401, call(member, method, path).status());
    member.signUp("m" + Integer.toHexString((method + path).hashCode()));
    assertEquals(403, call(member, method, path).status());
  }

  @Test
  void heldWord_newClip_waitsForItsModerator() throws Exception {
    set(ModerationSettings.HELD_WORDS, "casino");
    Visitor owner = Visitor.member(server, "emil");
    Answer answer = post(owner, file, "Casino tonight");
    assertEquals("held", answer.json().path("state").asString());
    String clip = answer.json().path("id").asString();
    assertEquals(404, guest.get("/api/clips/" + clip).status());
    assertEquals(200, owner.get("/api/clips/" + clip).status());
    JsonNode found = caseOf(clip);
    assertEquals("pre-check", found.path("source").asString());
    assertEquals("word: casino", found.path("why").asString());
    decide(moderator, found, "dismiss", "other");
    assertEquals(200, guest.get("/api/clips/" + clip).status());
    String edited = upload(owner, other, "innocent");
    owner.put("/api/clips/" + edited, "{'caption':'casino after all'}");
    assertEquals(404, guest.get("/api/clips/" + edited).status());
    set(ModerationSettings.HELD_WORDS, "");
  }

  @Test
  void refusedWord_newClipOrEdit_isNotTaken() throws Exception {
    set(ModerationSettings.REFUSED_WORDS, "verboten");
    Visitor owner = Visitor.member(server, "frida");
    assertEquals("text-refused", post(owner, file, "Das ist VERBOTEN!").code());
    String clip = upload(owner, file, "fine");
    assertEquals("text-refused", owner.put("/api/clips/" + clip, "{'caption':'verboten'}").code());
    set(ModerationSettings.REFUSED_WORDS, "");
  }

  @Test
  void blockedMedia_ofAClip_doNotComeBack(@TempDir Path directory) throws Exception {
    Visitor owner = Visitor.member(server, "gustav");
    Path bad = Samples.compliant(directory, "100x160", 1.3);
    String clip = upload(owner, bad, "bad");
    String body = "{'clip':'%s','note':'seen'}".formatted(clip);
    assertEquals(204, moderator.post("/api/moderation/hashes", body).status());
    Visitor again = Visitor.member(server, "hilde");
    assertEquals("media-refused", post(again, bad, "bad").code());
    JsonNode hashes = moderator.get("/api/moderation/hashes").json().path("hashes");
    assertTrue(hashes.size() >= 3, hashes::toString);
    for (JsonNode hash : hashes) {
      String path = "/api/moderation/hashes/" + hash.path("hash").asString();
      assertEquals(204, moderator.delete(path).status());
    }
    assertEquals(400, moderator.post("/api/moderation/hashes", "{'hash':'xyz'}").status());
    assertEquals(201, post(again, bad, "bad").status());
  }

  @Test
  void newAccount_firstClips_wait() throws Exception {
    set(ModerationSettings.FIRST_CLIPS, "1");
    Visitor owner = Visitor.member(server, "ida.new");
    Answer first = post(owner, file, "first");
    assertEquals("held", first.json().path("state").asString());
    decide(moderator, caseOf(first.json().path("id").asString()), "dismiss", "other");
    assertEquals("published", post(owner, other, "second").json().path("state").asString());
    set(ModerationSettings.FIRST_CLIPS, "0");
  }

  @Test
  void keywords_ofAViewer_hideFromTheirSearch() throws Exception {
    Visitor owner = Visitor.member(server, "jakob");
    upload(owner, file, "Spoiler alert about dragons");
    Visitor viewer = Visitor.member(server, "karla");
    assertEquals(1, dragons(viewer));
    assertEquals(200, viewer.put("/api/account/keywords", "{'words':['spoiler']}").status());
    assertEquals(0, dragons(viewer));
    assertEquals(1, dragons(guest));
    assertEquals(
        "spoiler", viewer.get("/api/account/keywords").json().path("words").get(0).asString());
    assertEquals(401, guest.get("/api/account/keywords").status());
    assertEquals(400, viewer.put("/api/account/keywords", "{'words':['']}").status());
  }

  @Test
  void notesAndTemplates_areKept() {
    report(new Visitor(server), "person", account("moderator.one").id(), "other");
    JsonNode found = caseOf(account("moderator.one").id());
    String path = "/api/moderation/cases/%s/notes".formatted(found.path("id").asString());
    JsonNode noted = moderator.post(path, "{'text':'<b>look</b>'}").json();
    assertEquals("<b>look</b>", noted.path("notes").get(0).path("text").asString());
    assertEquals(400, moderator.post(path, "{'text':''}").status());
    String templates = "/api/moderation/templates";
    JsonNode all = moderator.put(templates, "{'name':'Spam','text':'No ads.'}").json();
    assertEquals("No ads.", all.path("templates").get(0).path("text").asString());
    assertEquals(204, moderator.delete(templates + "?name=Spam").status());
    assertEquals(404, moderator.delete(templates + "?name=Spam").status());
  }

  @Test
  void texts_withMarkupAndTurnedDirections_stayTextAndComeOutClean() throws Exception {
    String tricks = "\\u202E<script>alert(1)</script>\\u2066\\u0007";
    String text = "<script>alert(1)</script>";
    Visitor owner = Visitor.member(server, "quentin");
    String clip = upload(owner, file, "reported in odd words");
    String report = "{'kind':'clip','id':'%s','reason':'spam','note':'%s'}".formatted(clip, tricks);
    assertEquals(202, guest.post("/api/reports", report).status());
    JsonNode found = caseOf(clip);
    assertEquals(text, details(found).path("reportList").get(0).path("note").asString());
    String decision = "{'action':'take-down','text':'%s','reason':'spam'}".formatted(tricks);
    moderator.post(
        "/api/moderation/cases/%s/decisions".formatted(found.path("id").asString()), decision);
    JsonNode told = owner.get("/api/account/standing").json().path("decisions").get(0);
    assertEquals(text, told.path("text").asString());
    assertEquals(201, appeal(owner, told, tricks).status());
    JsonNode appeal = details(found).path("decisions").get(0).path("appeal");
    assertEquals(text, appeal.path("text").asString());
    moderator.post(
        "/api/moderation/appeals/" + appeal.path("id").asString(),
        "{'accept':false,'text':'%s'}".formatted(tricks));
    JsonNode answered = owner.get("/api/account/standing").json().path("decisions").get(0);
    assertEquals(text, answered.path("appeal").path("answer").asString());
    Answer templates =
        moderator.put(
            "/api/moderation/templates", "{'name':'%s','text':'%s'}".formatted(tricks, tricks));
    assertTrue(templates.header("Content-Type").startsWith("application/json"));
    JsonNode template = templates.json().path("templates").get(0);
    assertEquals(text, template.path("name").asString());
    assertEquals(text, template.path("text").asString());
    assertEquals(
        204,
        moderator
            .delete("/api/moderation/templates?name=%3Cscript%3Ealert(1)%3C/script%3E")
            .status());
  }

  @ParameterizedTest
  @CsvSource({
    "clip, 00000000000000000000, spam, 404",
    "person, nobody-here, spam, 404",
    "comment, 1, spam, 404",
    "song, 1, spam, 400",
    "person, 1, boring, 400"
  })
  void report_wrong_isRefused(String kind, String id, String reason, int status) {
    assertEquals(status, report(guest, kind, id, reason).status());
  }

  @Test
  void report_clipOneMayNotSee_isNotThere() throws Exception {
    Visitor owner = Visitor.member(server, "lukas");
    String clip = upload(owner, file, "private");
    owner.put("/api/clips/" + clip, "{'visibility':'private'}");
    assertEquals(404, report(guest, "clip", clip, "spam").status());
    assertEquals(404, decide(moderator, "999999", "dismiss", "other").status());
    assertEquals(400, decide(moderator, "1", "explode", "other").status());
  }

  private static Visitor withRole(String handle, Role role) {
    Visitor visitor = Visitor.member(server, handle);
    server.server().part(Accounts.class).setRole(account(handle), role);
    visitor.signIn(handle, Visitor.PASSWORD);
    return visitor;
  }

  private static Account account(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow();
  }

  private static void set(dev.riffle.server.settings.Setting setting, String value) {
    server.server().part(Settings.class).change(setting, value, "test");
  }

  private static int dragons(Visitor visitor) {
    return visitor.get("/api/search?kind=clips&q=dragons").json().path("clips").size();
  }

  private static Answer report(Visitor visitor, String kind, String id, String reason) {
    return visitor.post(
        "/api/reports",
        "{'kind':'%s','id':'%s','reason':'%s','note':'see'}".formatted(kind, id, reason));
  }

  private static Answer appeal(Visitor visitor, JsonNode decision, String text) {
    return visitor.post(
        "/api/appeals",
        "{'decision':'%s','text':'%s'}".formatted(decision.path("id").asString(), text));
  }

  private static JsonNode caseOf(String subject) {
    for (JsonNode each : moderator.get("/api/moderation/cases?count=50").json().path("cases")) {
      JsonNode details = each.path("subject");
      if (details.path("clip").path("id").asString("").equals(subject)
          || (each.path("kind").asString().equals("person")
              && details.path("person").path("id").asString("").equals(subject))) {
        return each;
      }
    }
    throw new AssertionError("no case about " + subject);
  }

  private static JsonNode details(JsonNode found) {
    return moderator.get("/api/moderation/cases/" + found.path("id").asString()).json();
  }

  private static Answer decide(Visitor visitor, JsonNode found, String action, String reason) {
    return decide(visitor, found.path("id").asString(), action, reason);
  }

  private static Answer decide(Visitor visitor, String id, String action, String reason) {
    return visitor.post(
        "/api/moderation/cases/%s/decisions".formatted(id),
        "{'action':'%s','text':'Because.','reason':'%s'}".formatted(action, reason));
  }

  private static Answer call(Visitor visitor, String method, String path) {
    return method.equals("GET") ? visitor.get(path) : visitor.change(method, path, "{}");
  }

  private static String upload(Visitor visitor, Path video, String caption) throws Exception {
    Answer answer = post(visitor, video, caption);
    assertEquals(201, answer.status(), answer.body());
    return answer.json().path("id").asString();
  }

  private static Answer post(Visitor visitor, Path video, String caption) throws Exception {
    MultipartForm form = new MultipartForm().field("caption", caption).file(video, "a.mp4");
    return visitor.change("POST", "/api/clips", MultipartForm.TYPE, form.body());
  }
}
