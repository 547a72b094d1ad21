package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordResetTest {
  private static final String NEXT = "another fine phrase";

  private static Postbox post;
  private static TestServer server;

  @BeforeAll
  static void start() {
    post = new Postbox();
    server = post.server(Map.of("riffle.limits-factor", "100"));
  }

  @AfterAll
  static void stop() {
    server.close();
    post.close();
  }

  @Test
  void reset_byLink_setsThePasswordEndsAllSessionsAndTells() {
    Visitor visitor = post.member(server, "forgets", "forgets@example.org");
    assertEquals(204, forgotten("@Forgets").status());
    Postbox.Read mail = post.await("forgets@example.org", 2);
    assertTrue(mail.link().startsWith(Postbox.ADDRESS + "/reset-password#"), mail.link());

    assertEquals(204, reset(mail.token(), NEXT).status());
    assertFalse(visitor.get("/api/me").json().path("signedIn").asBoolean());
    assertEquals(401, visitor.signIn("forgets", Visitor.PASSWORD).status());
    assertEquals(200, visitor.signIn("forgets", NEXT).status());
    Postbox.Read notice = post.await("forgets@example.org", 3);
    assertEquals("Your password for Riffle was changed", notice.subject());
    assertEquals(Postbox.ADDRESS + "/forgotten-password", notice.link());
  }

  @Test
  void reset_linkUsedTwiceOrAnotherOfIt_isRefused() {
    post.member(server, "again", "again@example.org");
    forgotten("again");
    forgotten("again");
    String first = post.await("again@example.org", 2).token();
    String second = post.await("again@example.org", 3).token();
    assertNotEquals(first, second);
    assertEquals(204, reset(second, NEXT).status());
    assertEquals("link-expired", reset(second, NEXT).code());
    assertEquals("link-expired", reset(first, NEXT).code());
  }

  @ParameterizedTest
  @CsvSource({"29, 204", "31, 410"})
  void reset_linkOpenedAfterMinutes_isGoodForHalfAnHour(int minutes, int status) {
    String handle = "late" + minutes;
    Visitor.member(server, handle);
    InstantSource then = InstantSource.fixed(Instant.now().minus(Duration.ofMinutes(minutes)));
    String token =
        new MailTokens(Postbox.jdbc(server), then)
            .draw(id(handle), MailLink.RESET, "late@example.org")
            .orElseThrow();
    assertEquals(status, reset(token, NEXT).status());
  }

  @Test
  void reset_weakPassword_keepsTheLinkAndThePassword() {
    post.member(server, "weakens", "weakens@example.org");
    forgotten("weakens");
    String token = post.await("weakens@example.org", 2).token();
    assertEquals("password-weak", reset(token, "password1234").code());
    assertEquals(200, new Visitor(server).signIn("weakens", Visitor.PASSWORD).status());
    assertEquals(204, reset(token, NEXT).status());
  }

  @Test
  void reset_withSecondFactor_stillAsksForIt() {
    post.member(server, "doubly", "doubly@example.org");
    Postbox.jdbc(server)
        .sql("update account set totp_enabled = true where id = ?")
        .param(id("doubly"))
        .update();
    forgotten("doubly");
    reset(post.await("doubly@example.org", 2).token(), NEXT);
    assertEquals("code-needed", new Visitor(server).signIn("doubly", NEXT).code());
  }

  @Test
  void reset_anyToken_isRefused() {
    assertEquals("link-expired", reset("0123456789abcdef", NEXT).code());
  }

  @Test
  void forgotten_nobodyAndWithoutAddress_areAnsweredAlikeAndGetNothing() {
    post.member(server, "known", "known@example.org");
    Visitor.member(server, "unreachable");
    Answer known = forgotten("known");
    post.await("known@example.org", 2);
    for (String who : new String[] {"nobody.here", "nobody@example.org", "unreachable", "@"}) {
      Answer answer = forgotten(who);
      assertEquals(known.status(), answer.status(), who);
      assertEquals(known.body(), answer.body(), who);
    }
    post.awaitAllSent(server);
    assertEquals(0, post.to("nobody@example.org").size());
    assertEquals(2, post.to("known@example.org").size());
  }

  @Test
  void forgotten_addressNotConfirmed_getsNothing() {
    Visitor visitor = Visitor.member(server, "claims");
    visitor.put("/api/account/mail-address", Postbox.wish("somebody.elses@example.org"));
    post.await("somebody.elses@example.org", 1);
    forgotten("somebody.elses@example.org");
    forgotten("claims");
    post.awaitAllSent(server);
    assertEquals(1, post.to("somebody.elses@example.org").size());
  }

  @Test
  void forgotten_addressOfTwoAccounts_getsALinkForEach() {
    post.member(server, "parent", "family@example.org");
    post.member(server, "child", "family@example.org");
    forgotten("Family@Example.org");
    String texts =
        post.await("family@example.org", 3).text() + post.await("family@example.org", 4).text();
    assertTrue(texts.contains("@parent") && texts.contains("@child"), texts);
  }

  @Test
  void forgotten_oftenForOneAccount_sendsFewMails() {
    post.member(server, "pestered", "pestered@example.org");
    for (int i = 0; i < MailTokens.PER_HOUR_MAX + 3; i++) {
      assertEquals(204, forgotten(i % 2 == 0 ? "pestered" : "pestered@example.org").status());
    }
    post.awaitAllSent(server);
    assertEquals(1 + MailTokens.PER_HOUR_MAX, post.to("pestered@example.org").size());
  }

  @Test
  void password_changedInTheSettings_tellsAndEndsLinks() {
    Visitor visitor = post.member(server, "decides", "decides@example.org");
    forgotten("decides");
    String token = post.await("decides@example.org", 2).token();
    visitor.put(
        "/api/account/password", "{'current':'%s','next':'%s'}".formatted(Visitor.PASSWORD, NEXT));
    assertEquals(
        "Your password for Riffle was changed", post.await("decides@example.org", 3).subject());
    assertEquals(410, reset(token, "yet another phrase").status());
  }

  @Test
  void token_inTheDatabase_isHashed() {
    post.member(server, "hashed", "hashed@example.org");
    forgotten("hashed");
    String token = post.await("hashed@example.org", 2).token();
    assertEquals(64, token.length());
    String kept =
        Postbox.jdbc(server)
            .sql("select string_agg(mail_token::text, ' ') from mail_token")
            .query(String.class)
            .single();
    assertTrue(kept.contains("hashed@example.org"));
    assertFalse(kept.contains(token));
  }

  private static Answer forgotten(String who) {
    return new Visitor(server).post("/api/password/forgotten", "{'who':'%s'}".formatted(who));
  }

  private static Answer reset(String token, String next) {
    return new Visitor(server)
        .post("/api/password/reset", "{'token':'%s','next':'%s'}".formatted(token, next));
  }

  private static String id(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow().id();
  }
}
