package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
