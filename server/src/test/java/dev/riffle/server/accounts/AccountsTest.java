package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.Exported;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class AccountsTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void me_guest_isNobodyYet() {
    JsonNode me = new Visitor(server).get("/api/me").json();
    assertFalse(me.path("signedIn").asBoolean());
    assertTrue(me.path("account").isMissingNode());
    assertEquals(13, me.path("minimumAge").asInt());
  }

  @Test
  void signUp_guest_goesOnAsTheSameViewer() {
    Visitor visitor = new Visitor(server);
    visitor.put("/api/learning", "{'enabled':false}");
    assertEquals(201, visitor.signUp("goes.on").status());
    assertTrue(visitor.get("/api/me").json().path("signedIn").asBoolean());
    assertEquals("", visitor.cookie("riffle_session"), "the guest is no more");
    assertFalse(visitor.get("/api/learning").json().path("enabled").asBoolean());
    visitor.delete("/api/session");
    JsonNode guest = visitor.get("/api/learning").json();
    assertTrue(guest.path("enabled").asBoolean(), "whoever comes next is somebody else");
  }

  @Test
  void signUp_sameGuestTwice_makesTwoViewers() {
    Visitor first = new Visitor(server);
    first.get("/api/learning");
    String cookie = first.cookie("riffle_session");
    first.signUp("twice.one");
    Visitor second = new Visitor(server);
    second.setCookie("riffle_session", cookie);
    assertEquals(201, second.signUp("twice.two").status());
    assertNotEquals(account("twice.one").viewerKey(), account("twice.two").viewerKey());
  }

  @ParameterizedTest
  @CsvSource({
    "ab, handle-invalid",
    "'a b c', handle-invalid",
    "admin, handle-invalid",
    "Ünicode, handle-invalid",
    "'-dash', handle-invalid",
    "a23456789012345678901234567890x, handle-invalid"
  })
  void signUp_badHandle_isRefused(String handle, String code) {
    assertEquals(code, new Visitor(server).signUp(handle).code());
  }

  @ParameterizedTest
  @CsvSource({"short1!, 400", "password1234, 400", "aaaaaaaaaaaa, 400", "weak.pass99, 400"})
  void signUp_weakPassword_isRefused(String password, int status) {
    Answer answer = signUp("weak.pass", password, "1990-01-01");
    assertEquals(status, answer.status());
    assertEquals("password-weak", answer.code());
  }

  @Test
  void signUp_longPassword_isRefusedAndNotCut() {
    assertEquals("password-long", signUp("long.pass", "xY3 ".repeat(30), "1990-01-01").code());
    assertEquals("password-long", signUp("long.pass", "密码".repeat(13), "1990-01-01").code());
    assertEquals(201, signUp("long.pass", "xY3 ".repeat(18), "1990-01-01").status());
  }

  @Test
  void signUp_tooYoung_isRefused() {
    LocalDate birth = LocalDate.now(java.time.ZoneOffset.UTC).minusYears(13).plusDays(1);
    Answer answer = signUp("too.young", Visitor.PASSWORD, birth.toString());
    assertEquals(403, answer.status());
    assertEquals("too-young", answer.code());
    LocalDate older = birth.minusDays(1);
    assertEquals(201, signUp("old.enough", Visitor.PASSWORD, older.toString()).status());
  }

  @Test
  void signUp_takenHandle_isRefusedWhateverItsCase() {
    Visitor.member(server, "taken");
    assertEquals("handle-taken", new Visitor(server).signUp("TAKEN").code());
    JsonNode free = new Visitor(server).get("/api/accounts/available?handle=Taken").json();
    assertFalse(free.path("available").asBoolean());
  }

  @Test
  void name_withDirectionMarksAndScript_isPlainText() {
    Visitor visitor = Visitor.member(server, "plain.name");
    visitor.put(
        "/api/account/profile", "{'name':'\\u202Eevil\\u202C <b>x</b>\\u0000','bio':'a\\u2066b'}");
    JsonNode account = visitor.get("/api/me").json().path("account");
    assertEquals("evil <b>x</b>", account.path("name").asString());
    assertEquals("ab", account.path("bio").asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B",
        "\u200D \u2060",
        "\u00A0\u3000",
        "\u202E\u2066",
        "\uFEFF\u00AD",
        "\u3164\u115F",
        "\u2800",
        "\uFE0F\u034F",
        "\uDB40\uDC61"
      })
  void name_ofWhichNothingIsSeen_isRefused(String name) {
    Visitor visitor = Visitor.member(server, "seen." + name.codePointAt(0));
    Answer change = visitor.put("/api/account/profile", "{'name':'" + name + "'}");
    assertEquals(400, change.status());
    assertEquals("name-invisible", change.code());
    assertEquals("name", change.json().path("field").asString());
  }

  @Test
  void signUp_invisibleName_isRefused() {
    Answer answer =
        new Visitor(server)
            .post(
                "/api/accounts",
                "{'handle':'unseen','name':'\u200B','password':'%s','birthDate':'1990-05-17'}"
                    .formatted(Visitor.PASSWORD));
    assertEquals("name-invisible", answer.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "क्ष", "👩\u200D🚀", "~", "가"})
  void name_withSomethingToSee_isTaken(String name) {
    Visitor visitor = Visitor.member(server, "shown." + name.codePointAt(0));
    assertEquals(200, visitor.put("/api/account/profile", "{'name':'" + name + "'}").status());
  }

  @Test
  void session_afterSignIn_hasAnotherIdThanBefore() {
    Visitor.member(server, "fixed");
    Visitor visitor = new Visitor(server);
    visitor.post("/webauthn/authenticate/options", "");
    String before = visitor.cookie("riffle_account");
    assertFalse(before.isEmpty());
    visitor.signIn("fixed", Visitor.PASSWORD);
    assertNotEquals(before, visitor.cookie("riffle_account"));
    Visitor thief = new Visitor(server);
    thief.setCookie("riffle_account", before);
    assertFalse(thief.get("/api/me").json().path("signedIn").asBoolean());
  }

  @Test
  void signIn_wrongPasswordAndNobody_areAnsweredAlike() {
    Visitor.member(server, "somebody");
    Answer wrong = new Visitor(server).signIn("somebody", "not the password");
    Answer nobody = new Visitor(server).signIn("nobody.here", "not the password");
    assertEquals(401, wrong.status());
    assertEquals("wrong-credentials", wrong.code());
    assertEquals(wrong.detail(), nobody.detail());
    assertEquals(wrong.status(), nobody.status());
  }

  @Test
  void change_withoutToken_isRefused() {
    Visitor visitor = Visitor.member(server, "token.less");
    Answer answer =
        server.send(
            server
                .anonymous("/api/session")
                .header("Cookie", "riffle_account=" + visitor.cookie("riffle_account"))
                .DELETE());
    assertEquals(403, answer.status());
    assertEquals("csrf", answer.code());
    assertTrue(visitor.get("/api/me").json().path("signedIn").asBoolean());
  }

  @Test
  void sessions_elsewhere_areListedAndEnded() {
    Visitor here = Visitor.member(server, "two.places");
    Visitor there = new Visitor(server);
    there.signIn("two.places", Visitor.PASSWORD);
    there.get("/api/me");
    JsonNode sessions = here.get("/api/sessions").json().path("sessions");
    assertEquals(2, sessions.size(), sessions::toString);
    JsonNode other = elsewhere(sessions);
    assertFalse(sessions.toString().contains(there.cookie("riffle_account")), "no id to steal");
    assertEquals(204, here.delete("/api/sessions/" + other.path("id").asString()).status());
    assertFalse(there.get("/api/me").json().path("signedIn").asBoolean());
    assertEquals(404, here.delete("/api/sessions/" + other.path("id").asString()).status());
  }

  @Test
  void sessions_ofSomebodyElse_cannotBeEnded() {
    Visitor victim = Visitor.member(server, "victim");
    victim.get("/api/me");
    String id = victim.get("/api/sessions").json().path("sessions").get(0).path("id").asString();
    assertEquals(404, Visitor.member(server, "attacker").delete("/api/sessions/" + id).status());
    assertTrue(victim.get("/api/me").json().path("signedIn").asBoolean());
  }

  @Test
  void password_changed_endsOtherSessionsAndTheOldOne() {
    Visitor here = Visitor.member(server, "changes.it");
    Visitor there = new Visitor(server);
    there.signIn("changes.it", Visitor.PASSWORD);
    String wish = "{'current':'%s','next':'another fine phrase'}";
    assertEquals(403, here.put("/api/account/password", wish.formatted("wrong")).status());
    assertEquals(204, here.put("/api/account/password", wish.formatted(Visitor.PASSWORD)).status());
    assertTrue(here.get("/api/me").json().path("signedIn").asBoolean());
    assertFalse(there.get("/api/me").json().path("signedIn").asBoolean());
    assertEquals(401, there.signIn("changes.it", Visitor.PASSWORD).status());
    assertEquals(200, there.signIn("changes.it", "another fine phrase").status());
  }

  @Test
  void account_leaving_isGoneAfterItsGraceAndBackBefore() {
    Visitor visitor = Visitor.member(server, "leaves");
    String password = "{'password':'%s'}".formatted(Visitor.PASSWORD);
    assertEquals(403, visitor.delete("/api/account", "{'password':'wrong'}").status());
    assertEquals(200, visitor.delete("/api/account", password).status());
    assertTrue(visitor.get("/api/me").body().contains("deletionAt"));
    assertEquals(200, visitor.post("/api/account/restore", "").status());
    erase();
    assertTrue(visitor.get("/api/me").json().path("signedIn").asBoolean(), "restored in time");

    visitor.delete("/api/account", password);
    jdbc()
        .sql("update account set deletion_at = now() where id = ?")
        .param(account("leaves").id())
        .update();
    erase();
    assertFalse(visitor.get("/api/me").json().path("signedIn").asBoolean());
    assertEquals(401, new Visitor(server).signIn("leaves", Visitor.PASSWORD).status());
    assertEquals(201, new Visitor(server).signUp("leaves").status(), "the name is free again");
  }

  @Test
  void export_own_isAZipWithTheAccount() {
    Visitor visitor = Visitor.member(server, "exports");
    JsonNode account = Exported.of(server, visitor).json("account.json");
    assertEquals("exports", account.path("person").path("handle").asString(), account::toString);
    assertEquals(401, new Visitor(server).get("/api/account/export").status());
  }

  @Test
  void setup_wrongCode_isRefusedAndRightOneMakesTheAdministrator() {
    String wish = "{'code':'%s','handle':'%s','password':'%s','instanceName':'Our place'}";
    Visitor visitor = new Visitor(server);
    assertTrue(visitor.get("/api/me").json().path("setupNeeded").asBoolean());
    assertEquals(
        "wrong-code",
        visitor.post("/api/setup", wish.formatted("guess", "boss", Visitor.PASSWORD)).code());
    String code = server.server().part(FirstStart.class).code().orElseThrow();
    assertEquals(
        201, visitor.post("/api/setup", wish.formatted(code, "boss", Visitor.PASSWORD)).status());
    JsonNode me = visitor.get("/api/me").json();
    assertEquals("administrator", me.path("account").path("role").asString());
    assertEquals("Our place", me.path("instance").path("name").asString());
    assertFalse(me.path("setupNeeded").asBoolean());
    assertEquals(
        "setup-done",
        visitor.post("/api/setup", wish.formatted(code, "boss2", Visitor.PASSWORD)).code());
  }

  private static JsonNode elsewhere(JsonNode sessions) {
    return sessions
        .valueStream()
        .filter(session -> !session.path("current").asBoolean())
        .findFirst()
        .orElseThrow();
  }

  private static Answer signUp(String handle, String password, String birth) {
    return new Visitor(server)
        .post(
            "/api/accounts",
            "{'handle':'%s','password':'%s','birthDate':'%s'}".formatted(handle, password, birth));
  }

  private static Account account(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow();
  }

  private static void erase() {
    server.server().part(Erasure.class).eraseDue();
  }

  private static JdbcClient jdbc() {
    return JdbcClient.create(server.server().part(DataSource.class));
  }

  @Test
  void jobs_registered_areInTheQueue() {
    long count =
        jdbc()
            .sql("select count(*) from scheduled_tasks where task_name = 'erase-accounts'")
            .query(Long.class)
            .single();
    assertEquals(1, count);
  }
}
