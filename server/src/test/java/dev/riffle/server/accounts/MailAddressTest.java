package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.Exported;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MailAddressTest {
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
  void mailAddress_linkOpened_isInUse() {
    Visitor visitor = Visitor.member(server, "confirms");
    assertEquals(204, set(visitor, "Confirms@example.org").status());
    JsonNode waiting = account(visitor);
    assertEquals("Confirms@example.org", waiting.path("mailAddressPending").asString());
    assertTrue(waiting.path("mailAddress").isMissingNode());

    Postbox.Read mail = post.await("Confirms@example.org", 1);
    assertEquals("Confirm your mail address for Riffle", mail.subject());
    assertTrue(mail.text().startsWith("Hello @confirms,"), mail.text());
    assertTrue(mail.link().startsWith(Postbox.ADDRESS + "/confirm-mail#"), mail.link());
    assertEquals("text/plain; charset=UTF-8", mail.type());

    assertEquals(204, Postbox.confirm(new Visitor(server), mail.token()).status());
    JsonNode confirmed = account(visitor);
    assertEquals("Confirms@example.org", confirmed.path("mailAddress").asString());
    assertTrue(confirmed.path("mailAddressPending").isMissingNode());
  }

  @Test
  void mailAddress_linkOpenedTwice_isRefused() {
    Visitor visitor = Visitor.member(server, "twice");
    set(visitor, "twice@example.org");
    String token = post.await("twice@example.org", 1).token();
    assertEquals(204, Postbox.confirm(visitor, token).status());
    Answer again = Postbox.confirm(visitor, token);
    assertEquals(410, again.status());
    assertEquals("link-expired", again.code());
  }

  @ParameterizedTest
  @CsvSource({"1439, 204", "1441, 410"})
  void mailAddress_linkOpenedAfterMinutes_isGoodForADay(int minutes, int status) {
    String handle = "waits" + minutes;
    Visitor visitor = Visitor.member(server, handle);
    String address = handle + "@example.org";
    set(visitor, address);
    post.await(address, 1);
    InstantSource then = InstantSource.fixed(Instant.now().minus(Duration.ofMinutes(minutes)));
    String token =
        new MailTokens(Postbox.jdbc(server), then)
            .draw(id(handle), MailLink.CONFIRM, address)
            .orElseThrow();
    assertEquals(status, Postbox.confirm(visitor, token).status());
  }

  @Test
  void mailAddress_linkForAPassword_doesNotConfirm() {
    Visitor visitor = Visitor.member(server, "mixes");
    set(visitor, "mixes@example.org");
    MailTokens tokens = new MailTokens(Postbox.jdbc(server), InstantSource.system());
    String token = tokens.draw(id("mixes"), MailLink.RESET, "mixes@example.org").orElseThrow();
    assertEquals(410, Postbox.confirm(visitor, token).status());
  }

  @Test
  void mailAddress_changed_staysUntilConfirmedAndTheOldOneIsTold() {
    Visitor visitor = post.member(server, "moves", "old@example.org");
    set(visitor, "new@example.org");
    assertEquals("old@example.org", account(visitor).path("mailAddress").asString());
    Postbox.confirm(visitor, post.await("new@example.org", 1).token());
    assertEquals("new@example.org", account(visitor).path("mailAddress").asString());
    Postbox.Read last = post.await("old@example.org", 2);
    assertEquals("Mail from Riffle no longer goes to this address", last.subject());
  }

  @Test
  void mailAddress_replacedBeforeConfirmed_cannotBeConfirmedAnyLonger() {
    Visitor visitor = Visitor.member(server, "hesitates");
    set(visitor, "first@example.org");
    String first = post.await("first@example.org", 1).token();
    set(visitor, "second@example.org");
    assertEquals(410, Postbox.confirm(visitor, first).status());
    assertTrue(account(visitor).path("mailAddress").isMissingNode());
  }

  @Test
  void mailAddress_removed_isToldAndEndsItsLinks() {
    Visitor visitor = post.member(server, "removes", "removes@example.org");
    visitor.post("/api/password/forgotten", "{'who':'removes'}");
    String reset = post.await("removes@example.org", 2).token();
    assertEquals(403, visitor.delete("/api/account/mail-address", "{'password':'wrong'}").status());
    String right = "{'password':'%s'}".formatted(Visitor.PASSWORD);
    assertEquals(204, visitor.delete("/api/account/mail-address", right).status());
    assertTrue(account(visitor).path("mailAddress").isMissingNode());
    assertTrue(post.await("removes@example.org", 3).subject().startsWith("Mail from Riffle no"));
    Answer late =
        visitor.post(
            "/api/password/reset", "{'token':'%s','next':'a fine new phrase'}".formatted(reset));
    assertEquals(410, late.status());
  }

  @Test
  void mailAddress_withoutThePassword_isRefused() {
    Visitor visitor = Visitor.member(server, "careless");
    Answer wrong =
        visitor.put(
            "/api/account/mail-address", "{'address':'a@example.org','password':'not this'}");
    assertEquals(403, wrong.status());
    assertEquals("wrong-credentials", wrong.code());
    assertTrue(account(visitor).path("mailAddressPending").isMissingNode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        "ada@",
        "@example.org",
        "a b@example.org",
        "ada@example.org,eve@example.org",
        "Ada <ada@example.org>",
        "ada@example.org\\nBcc: eve@example.org"
      })
  void mailAddress_notOne_isRefused(String address) {
    Visitor visitor = new Visitor(server);
    if (visitor.signIn("mistypes", Visitor.PASSWORD).status() != 200) {
      visitor.signUp("mistypes");
    }
    assertEquals("mail-address-invalid", set(visitor, address).code());
  }

  @Test
  void export_withMailAddress_hasIt() {
    Visitor visitor = post.member(server, "takes.along", "takes.along@example.org");
    String account = Exported.of(server, visitor).text("account.json");
    assertTrue(account.contains("takes.along@example.org"), account);
  }

  @Test
  void erasure_ofAnAccount_leavesNoMailAddress() {
    Visitor visitor = post.member(server, "vanishes", "vanishes@example.org");
    String id = id("vanishes");
    visitor.delete("/api/account", "{'password':'%s'}".formatted(Visitor.PASSWORD));
    Postbox.jdbc(server)
        .sql("update account set deletion_at = now() where id = ?")
        .param(id)
        .update();
    server.server().part(Erasure.class).eraseDue();
    assertFalse(
        Postbox.jdbc(server)
            .sql("select exists (select from mail_address where account = ?)")
            .param(id)
            .query(Boolean.class)
            .single());
  }

  private static Answer set(Visitor visitor, String address) {
    return visitor.put("/api/account/mail-address", Postbox.wish(address));
  }

  private static JsonNode account(Visitor visitor) {
    return visitor.get("/api/me").json().path("account");
  }

  private static String id(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow().id();
  }
}
