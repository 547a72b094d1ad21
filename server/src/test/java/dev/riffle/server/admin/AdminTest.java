package dev.riffle.server.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.Members;
import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.admin.ContentSearch.Found;
import dev.riffle.server.http.Cursor;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

class AdminTest {
  private static TestServer server;
  private static Visitor boss;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
    boss = Members.of(server, "the.boss", Role.ADMINISTRATOR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "accounts.minimum-age, 99, 'accounts.minimum-age must be 0 to 21, but was 99'",
    "accounts.minimum-age, much, 'accounts.minimum-age must be a whole number, but was \"much\"'",
    "accounts.open, yes, 'accounts.open must be true or false, but was \"yes\"'",
    "instance.name, '', 'instance.name must have 1 to 60 characters, but had 0'"
  })
  void change_badValue_isRefusedAndSaysWhatMayBe(String key, String value, String detail) {
    Answer answer = boss.put("/api/admin/settings/" + key, "{'value':'%s'}".formatted(value));
    assertEquals(400, answer.status(), answer.body());
    assertEquals(detail, answer.detail());
  }

  @Test
  void change_setting_isInForceAndInTheHistory() {
    assertEquals(200, boss.put("/api/admin/settings/accounts.open", "{'value':'false'}").status());
    assertEquals("sign-up-closed", new Visitor(server).signUp("late.comer").code());
    boss.put("/api/admin/settings/accounts.open", "{'value':'true'}");
    assertEquals(201, new Visitor(server).signUp("late.comer").status());
    JsonNode last = boss.get("/api/admin/settings/history").json().path("changes").get(0);
    assertEquals("accounts.open", last.path("key").asString());
    assertEquals("false", last.path("before").asString());
    assertEquals("the.boss", last.path("by").asString());
  }

  @Test
  void nameOfThePlace_withMarkupAndTurnedDirections_isTextOnEveryPage() {
    String tricks = "\\u202E<script>alert(1)</script>\\u2066\\n\\u0007";
    Visitor.member(server, "escaper");
    Visitor person = new Visitor(server);
    person.signIn("escaper", Visitor.PASSWORD);
    person.put("/api/account/profile", "{'name':'%s'}".formatted(tricks));
    String clip = TestClips.add(server, "escaper", "<script>alert(1)</script>").id();
    String value = "{'value':'%s'}".formatted(tricks);
    assertEquals(200, boss.put("/api/admin/settings/instance.name", value).status());
    assertEquals(
        "<script>alert(1)</script>",
        person.get("/api/me").json().path("instance").path("name").asString());
    for (String page : List.of("/", "/c/" + clip, "/@escaper", "/manifest.webmanifest")) {
      assertFalse(person.get(page).body().contains("<script>alert"), page);
    }
    boss.put("/api/admin/settings/instance.name", "{'value':'Riffle'}");
  }

  @Test
  void people_suspended_mayLookButNotChangeTheirPlace() {
    Visitor rowdy = Visitor.member(server, "rowdy");
    String id = rowdy.get("/api/me").json().path("account").path("id").asString();
    assertEquals(200, boss.put("/api/admin/people/" + id, "{'suspended':true}").status());
    JsonNode me = rowdy.get("/api/me").json();
    assertTrue(me.path("account").path("suspended").asBoolean());
    boss.put("/api/admin/people/" + id, "{'suspended':false}");
    assertFalse(rowdy.get("/api/me").json().path("account").path("suspended").asBoolean());
  }

  @Test
  void people_suspendedByAnAdministrator_readWhyAndMayAppealOnce() {
    Visitor rowdy = Visitor.member(server, "appeals");
    String id = idOf(rowdy);
    boss.put("/api/admin/people/" + id, "{'suspended':true,'text':'Three warnings'}");
    JsonNode decision = rowdy.get("/api/account/standing").json().path("decisions").get(0);
    assertEquals("suspend", decision.path("action").asString());
    assertEquals("Three warnings", decision.path("text").asString());
    String appeal = "{'decision':'%s','text':'Only two'}".formatted(decision.path("id").asString());
    assertEquals(201, rowdy.post("/api/appeals", appeal).status());
    assertEquals("already-appealed", rowdy.post("/api/appeals", appeal).code());

    JsonNode open =
        boss.get("/api/moderation/cases?state=appealed")
            .json()
            .path("cases")
            .valueStream()
            .filter(each -> each.path("subject").path("person").path("id").asString().equals(id))
            .findFirst()
            .orElseThrow();
    JsonNode details = boss.get("/api/moderation/cases/" + open.path("id").asString()).json();
    String answered = details.path("decisions").get(0).path("appeal").path("id").asString();
    boss.post("/api/moderation/appeals/" + answered, "{'accept':true,'text':'Right'}");
    assertFalse(rowdy.get("/api/me").json().path("account").path("suspended").asBoolean());
  }

  @Test
  void people_suspendedBeforeThatWasADecision_mayAppealAfterAnUpdate() throws Exception {
    Visitor early = Visitor.member(server, "early.bird");
    String id = idOf(early);
    Accounts accounts = server.server().part(Accounts.class);
    accounts.setSuspended(accounts.find(id).orElseThrow(), true);
    assertEquals(0, early.get("/api/account/standing").json().path("decisions").size());
    try (InputStream script =
        AdminTest.class.getResourceAsStream("/db/migration/V82__suspensions.sql")) {
      String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      JdbcTemplate jdbc = new JdbcTemplate(server.server().part(DataSource.class));
      jdbc.execute(sql);
      jdbc.execute(sql);
    }
    JsonNode decisions = early.get("/api/account/standing").json().path("decisions");
    assertEquals(1, decisions.size(), decisions::toString);
    String appeal =
        "{'decision':'%s','text':'Why?'}".formatted(decisions.get(0).path("id").asString());
    assertEquals(201, early.post("/api/appeals", appeal).status());
    accounts.setSuspended(accounts.find(id).orElseThrow(), false);
  }

  @Test
  void acts_ofAdministrators_areInTheAuditLog() {
    String id = idOf(Visitor.member(server, "audited"));
    String person = "/api/admin/people/" + id;
    boss.put(person, "{'role':'moderator'}");
    boss.put(person, "{'role':'moderator'}");
    boss.put(person, "{'suspended':true}");
    boss.put(person, "{'suspended':true}");
    boss.put(person, "{'suspended':false}");
    boss.put("/api/admin/settings/accounts.minimum-age", "{'value':'14'}");
    boss.put("/api/admin/settings/accounts.minimum-age", "{'value':'14'}");
    boss.put("/api/admin/settings/accounts.minimum-age", "{'value':'much'}");
    boss.put("/api/admin/settings/accounts.minimum-age", "{'value':'13'}");
    assertEquals(
        List.of(
            "change-setting setting:accounts.minimum-age 14>13",
            "change-setting setting:accounts.minimum-age 13>14",
            "unsuspend person:%s suspended>active".formatted(id),
            "suspend person:%s active>suspended".formatted(id),
            "set-role person:%s user>moderator".formatted(id)),
        actsOfTheBoss().subList(0, 5));
  }

  private static List<String> actsOfTheBoss() {
    return boss.get("/api/moderation/audit")
        .json()
        .path("entries")
        .valueStream()
        .filter(act -> act.path("by").asString().equals("the.boss"))
        .map(act ->
            "%s %s %s>%s"
                .formatted(
                    act.path("act").asString(),
                    act.path("subject").asString(),
                    act.path("before").asString(),
                    act.path("after").asString()))
        .toList();
  }

  private static String idOf(Visitor visitor) {
    return visitor.get("/api/me").json().path("account").path("id").asString();
  }

  @Test
  void people_newRole_takesEffectAtTheNextSignIn() {
    Visitor helper = Visitor.member(server, "helper");
    String id = helper.get("/api/me").json().path("account").path("id").asString();
    boss.put("/api/admin/people/" + id, "{'role':'administrator'}");
    assertFalse(helper.get("/api/me").json().path("signedIn").asBoolean(), "signed out");
    helper.signIn("helper", Visitor.PASSWORD);
    assertEquals(200, helper.get("/api/admin/overview").status());
    boss.put("/api/admin/people/" + id, "{'role':'user'}");
    helper.signIn("helper", Visitor.PASSWORD);
    assertEquals(403, helper.get("/api/admin/overview").status());
  }

  @Test
  void people_oneself_cannotBeChanged() {
    String id = boss.get("/api/me").json().path("account").path("id").asString();
    assertEquals("own-account", boss.put("/api/admin/people/" + id, "{'role':'user'}").code());
  }

  @Test
  void people_search_findsByHandleAndTakesPatternsLiterally() {
    Visitor.member(server, "finds_me");
    JsonNode found = boss.get("/api/admin/people?q=FINDS_").json().path("people");
    assertEquals(1, found.size());
    assertEquals(0, boss.get("/api/admin/people?q=%25%25").json().path("people").size());
  }

  @Test
  void clips_ofAnyState_areFoundByWordsAndAuthor() {
    Visitor.member(server, "clip.maker");
    boss.put("/api/admin/settings/moderation.held-words", "{'value':'loud'}");
    String plain = TestClips.add(server, "clip.maker", "A quiet 100% garden").id();
    String hidden = TestClips.add(server, "clip.maker", "A loud street").id();

    assertEquals(List.of(hidden, plain), clipIds("?q=CLIP.MAKER"));
    assertEquals(List.of(plain), clipIds("?q=100%25"));
    assertEquals(List.of(hidden), clipIds("?state=held&q=street"));
    assertEquals(List.of(), clipIds("?state=taken-down&q=street"));
    JsonNode found = boss.get("/api/admin/clips?q=street").json().path("clips").get(0);
    assertFalse(found.path("caseId").asString().isEmpty());
    assertTrue(found.path("bytes").asLong() > 1000);
    assertEquals(200, boss.get(found.path("clip").path("poster").asString()).status());
  }

  @Test
  void clips_behindACursor_areTheNextOnes() {
    Visitor.member(server, "page.turner");
    List<String> newest =
        Stream.of("first", "second", "third")
            .map(caption -> TestClips.add(server, "page.turner", caption).id())
            .toList()
            .reversed();
    ContentSearch search = server.server().part(ContentSearch.class);
    Cursor place = Cursor.START;
    for (String clip : newest) {
      Found found = search.find("page.turner", Optional.empty(), place, 1).getFirst();
      assertEquals(clip, found.clip());
      place = Cursor.of(found.cursor().text());
    }
    assertEquals(List.of(), search.find("page.turner", Optional.empty(), place, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "1e300", "-1e300", "Infinity"})
  void clips_cursorBeyondAllTimes_isAPlaceAllTheSame(double number) {
    String after = new Cursor(number, "x").text();
    assertEquals(200, boss.get("/api/admin/clips?after=" + after).status());
  }

  @Test
  void clips_wrongStateOrCursor_isRefused() {
    assertEquals(400, boss.get("/api/admin/clips?state=lost").status());
    assertEquals(400, boss.get("/api/admin/clips?after=1_2").status());
    assertEquals(400, boss.get("/api/admin/clips?after=nonsense").status());
  }

  private static List<String> clipIds(String query) {
    return boss.get("/api/admin/clips" + query)
        .json()
        .path("clips")
        .valueStream()
        .map(entry -> entry.path("clip").path("id").asString())
        .toList();
  }

  @Test
  void overview_tellsCountsStorageAndJobs() {
    JsonNode overview = boss.get("/api/admin/overview").json();
    assertTrue(overview.path("counts").path("accounts").asLong() >= 1);
    assertTrue(overview.path("storage").path("databaseBytes").asLong() > 1_000_000);
    assertTrue(overview.path("jobs").toString().contains("erase-accounts"), overview::toString);
  }
}
