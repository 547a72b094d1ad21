package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.MovedClock;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import tools.jackson.databind.JsonNode;

/** Accounts that are entered by passkey alone. */
class NoPasswordTest {
  private final MovedClock clock = new MovedClock();
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"), clock);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void signUp_noPassword_signsInAndNoPasswordOpensIt() {
    Visitor visitor = join("keys.only");
    JsonNode account = visitor.get("/api/me").json().path("account");
    assertFalse(account.path("hasPassword").asBoolean(), account::toString);
    for (String guess : new String[] {"null", "{noop}", "keys.only", " "}) {
      int status = new Visitor(server).signIn("keys.only", guess).status();
      assertTrue(status == 401 || status == 400, guess + ": " + status);
    }
  }

  @Test
  void removePasskey_theLastWayIn_isRefused() {
    Visitor visitor = join("one.key");
    addPasskey(visitor, "one.key");
    String id = passkey(visitor);
    Answer refused = visitor.delete("/api/account/passkeys/" + id);
    assertEquals(409, refused.status(), refused.body());
    assertEquals("last-passkey", refused.json().path("code").asString());
    assertEquals(id, passkey(visitor));

    assertEquals(204, setPassword(visitor, "").status());
    assertEquals(204, visitor.delete("/api/account/passkeys/" + id).status());
    assertEquals(200, new Visitor(server).signIn("one.key", Visitor.PASSWORD).status());
  }

  @Test
  void setPassword_longAfterSigningIn_wantsAnotherSignIn() {
    Visitor visitor = join("left.open");
    addPasskey(visitor, "left.open");
    clock.move(Duration.ofMinutes(16));
    for (Answer refused :
        new Answer[] {setPassword(visitor, ""), visitor.delete("/api/account", "{}")}) {
      assertEquals(403, refused.status(), refused.body());
      assertEquals("sign-in-again", refused.json().path("code").asString());
    }
    assertFalse(visitor.get("/api/me").json().path("account").path("hasPassword").asBoolean());
  }

  @Test
  void setPassword_noPasskeyWasMade_isAlwaysPossible() {
    Visitor visitor = join("gave.up");
    clock.move(Duration.ofDays(2));
    assertEquals(204, setPassword(visitor, "").status());
  }

  @Test
  void account_nobodyCanEnter_isErasedAfterADay() {
    Visitor gone = join("gone");
    assertEquals(204, gone.delete("/api/session").status());
    join("still.here");
    Visitor away = join("away");
    addPasskey(away, "away");
    assertEquals(204, away.delete("/api/session").status());

    server.server().part(Erasure.class).eraseDue();
    assertFalse(available("gone"), "a day is not over");
    clock.move(Duration.ofHours(25));
    server.server().part(Erasure.class).eraseDue();
    assertTrue(available("gone"));
    assertFalse(available("still.here"), "somebody is signed in to it");
    assertFalse(available("away"), "it has a passkey");
  }

  private Visitor join(String handle) {
    Visitor visitor = new Visitor(server);
    Answer made =
        visitor.post("/api/accounts", "{'handle':'%s','birthDate':'1990-05-17'}".formatted(handle));
    assertEquals(201, made.status(), made.body());
    return visitor;
  }

  private boolean available(String handle) {
    return server
        .get("/api/accounts/available?handle=" + handle)
        .json()
        .path("available")
        .asBoolean();
  }

  private static Answer setPassword(Visitor visitor, String current) {
    return visitor.put(
        "/api/account/password",
        "{'current':'%s','next':'%s'}".formatted(current, Visitor.PASSWORD));
  }

  private static String passkey(Visitor visitor) {
    return visitor
        .get("/api/account/passkeys")
        .json()
        .path("passkeys")
        .path(0)
        .path("id")
        .asString();
  }

  /** Writes a passkey down as the library does when a browser has made one. */
  private void addPasskey(Visitor visitor, String handle) {
    visitor.post("/webauthn/register/options", "");
    PublicKeyCredentialUserEntityRepository owners =
        server.server().part(PublicKeyCredentialUserEntityRepository.class);
    PublicKeyCredentialUserEntity owner = Objects.requireNonNull(owners.findByUsername(handle));
    server
        .server()
        .part(UserCredentialRepository.class)
        .save(
            ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.random())
                .userEntityUserId(owner.getId())
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .label("A device")
                .build());
  }
}
