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
}
