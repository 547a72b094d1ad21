package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import tools.jackson.databind.JsonNode;

/** What passkeys ask of a browser; that they work is seen in a real one. */
class PasskeysTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void registration_options_areOfThisPlaceAndThisPerson() {
    Visitor visitor = Visitor.member(server, "key.owner");
    JsonNode options = visitor.post("/webauthn/register/options", "").json();
    assertEquals("localhost", options.path("rp").path("id").asString(), options::toString);
    assertEquals("key.owner", options.path("user").path("name").asString());
    assertTrue(options.path("challenge").asString().length() > 20);
  }

  @Test
  void registration_guest_isRefused() {
    Answer answer = new Visitor(server).post("/webauthn/register/options", "");
    assertEquals(400, answer.status());
    assertFalse(answer.body().contains("challenge"), answer.body());
  }

  @Test
  void passkey_ofSomebodyElse_isNotThereAndStays() {
    Visitor owner = Visitor.member(server, "key.keeper");
    String path = "/api/account/passkeys/" + passkey(owner, "key.keeper");
    Visitor other = Visitor.member(server, "key.taker");
    passkey(other, "key.taker");
    assertEquals(404, other.delete(path).status());
    assertEquals(401, new Visitor(server).delete(path).status());
    assertEquals(1, passkeys(owner));
    assertEquals(204, owner.delete(path).status());
    assertEquals(0, passkeys(owner));
    assertEquals(1, passkeys(other));
  }

  /** Keeps a passkey as if a browser had made it; returns its id. */
  private static String passkey(Visitor visitor, String handle) {
    visitor.post("/webauthn/register/options", "");
    PublicKeyCredentialUserEntityRepository owners =
        server.server().part(PublicKeyCredentialUserEntityRepository.class);
    Bytes owner = Objects.requireNonNull(owners.findByUsername(handle)).getId();
    Bytes id = Bytes.random();
    server
        .server()
        .part(UserCredentialRepository.class)
        .save(
            ImmutableCredentialRecord.builder()
                .credentialId(id)
                .userEntityUserId(owner)
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .created(Instant.now())
                .lastUsed(Instant.now())
                .label("Key of " + handle)
                .build());
    return id.toBase64UrlString();
  }

  private static int passkeys(Visitor visitor) {
    return visitor.get("/api/account/passkeys").json().path("passkeys").size();
  }

  @Test
  void signIn_nonsense_isRefused() {
    Visitor visitor = new Visitor(server);
    visitor.post("/webauthn/authenticate/options", "");
    Answer answer =
        visitor.post(
            "/login/webauthn",
            """
            {"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},
             "response":{"authenticatorData":"AAAA","clientDataJSON":"e30","signature":"AAAA"}}
            """);
    assertEquals(401, answer.status(), answer.body());
  }
}
