package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import org.junit.jupiter.api.Test;

class GuessingTest {
  @Test
  void guesses_many_areHeldBackEvenWhenOneIsRight() {
    try (TestServer server = TestServer.start()) {
      Visitor.member(server, "guarded");
      Visitor guesser = new Visitor(server);
      Answer answer = guesser.signIn("guarded", "guess number 0");
      for (int i = 1; i < 20 && answer.status() == 401; i++) {
        answer = guesser.signIn("guarded", "guess number " + i);
      }
      assertEquals(429, answer.status());
      assertEquals("too-many-requests", answer.code());
      assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
      assertEquals(429, guesser.signIn("guarded", Visitor.PASSWORD).status());
    }
  }

  @Test
  void signUps_manyFromOneAddress_areHeldBack() {
    try (TestServer server = TestServer.start()) {
      Answer answer = new Visitor(server).signUp("mass.0");
      for (int i = 1; i < 20 && answer.status() == 201; i++) {
        answer = new Visitor(server).signUp("mass." + i);
      }
      assertEquals(429, answer.status());
    }
  }

  @Test
  void looks_manyFromOneNetwork_areHeldBackWhateverTheAddress() {
    try (TestServer server = TestServer.start()) {
      int status = 200;
      for (int i = 0; i < 90 && status == 200; i++) {
        status = look(server, "2001:db8:1:1::" + i);
      }
      assertEquals(429, status);
      assertEquals(200, look(server, "2001:db8:1:2::1"), "another household");
    }
  }

  @Test
  void passkeys_manyTries_areHeldBack() {
    try (TestServer server = TestServer.start()) {
      Visitor visitor = new Visitor(server);
      Answer answer = visitor.post("/webauthn/authenticate/options", "");
      for (int i = 0; i < 80 && answer.status() == 200; i++) {
        answer = visitor.post("/webauthn/authenticate/options", "");
      }
      assertEquals(429, answer.status());
      assertEquals("too-many-requests", answer.code());
    }
  }

  /** Asks for a name, by way of a proxy that tells the address. */
  private static int look(TestServer server, String address) {
    return server
        .send(
            server
                .anonymous("/api/accounts/available?handle=anybody")
                .header("X-Forwarded-For", address)
                .GET())
        .status();
  }
}
