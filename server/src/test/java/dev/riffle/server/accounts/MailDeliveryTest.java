package dev.riffle.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDeliveryTest {
  @Test
  void mail_serverAwayAndProcessStopped_comesLater() {
    try (Postbox post = new Postbox();
        TestServer server = post.server(Map.of())) {
      post.member(server, "patient", "patient@example.org");
      post.shut();
      forgotten(server, "patient");
      post.await(() -> failedOnce(server));
      server.restart();
      post.open();
      Postbox.jdbc(server).sql("update scheduled_tasks set execution_time = now()").update();
      String token = post.await("patient@example.org", 1).token();
      assertEquals(
          204,
          new Visitor(server)
              .post(
                  "/api/password/reset",
                  "{'token':'%s','next':'another fine phrase'}".formatted(token))
              .status());
    }
  }

  /** Tells whether the mail has been tried and waits for another time. */
  private static boolean failedOnce(TestServer server) {
    return Postbox.jdbc(server)
        .sql(
            """
            select exists (
              select from scheduled_tasks
              where task_name = 'account-mail' and not picked
                and execution_time > now() + interval '20 seconds')
            """)
        .query(Boolean.class)
        .single();
  }

  @Test
  void again_failuresOfADay_waitLongerAndAreGivenUp() {
    Instant posted = Instant.parse("2026-03-01T00:00:00Z");
    AccountMail mail =
        new AccountMail(AccountMail.Kind.RESET, "id", "ada@example.org", posted, 0).failed();
    List<Duration> waits = new ArrayList<>();
    Instant now = posted;
    for (Optional<Instant> next = AccountMailJob.again(mail, now);
        next.isPresent();
        next = AccountMailJob.again(mail, now)) {
      waits.add(Duration.between(now, next.get()));
      now = next.get();
      mail = mail.failed();
    }
    assertEquals(Duration.ofMinutes(1), waits.getFirst());
    assertEquals(Duration.ofMinutes(2), waits.get(1));
    assertEquals(Duration.ofMinutes(256), waits.getLast());
    assertTrue(now.isBefore(posted.plus(Duration.ofDays(1))));
    assertTrue(now.isAfter(posted.plus(Duration.ofHours(15))), now.toString());
  }

  @Test
  void forgotten_many_areHeldBack() {
    try (Postbox post = new Postbox();
        TestServer server = post.server(Map.of())) {
      Answer answer = forgotten(server, "nobody.here");
      for (int i = 0; i < 12 && answer.status() == 204; i++) {
        answer = forgotten(server, "nobody.here");
      }
      assertEquals(429, answer.status(), "by name");
      for (int i = 0; i < 20; i++) {
        answer = forgotten(server, "nobody." + i);
      }
      assertEquals(429, answer.status(), "by address");
    }
  }

  @Test
  void mail_notConfigured_isOffEverywhere() {
    try (TestServer server = TestServer.start()) {
      Visitor visitor = Visitor.member(server, "offline");
      assertFalse(visitor.get("/api/me").json().path("mail").asBoolean());
      assertEquals("mail-off", forgotten(server, "offline").code());
      assertEquals(
          "mail-off",
          visitor.put("/api/account/mail-address", Postbox.wish("a@example.org")).code());
      assertEquals("mail-off", Postbox.confirm(visitor, "0123").code());
      Answer changed =
          visitor.put(
              "/api/account/password",
              "{'current':'%s','next':'another fine phrase'}".formatted(Visitor.PASSWORD));
      assertEquals(204, changed.status());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', https://clips.example.org, riffle.mail.from",
    "no address, https://clips.example.org, riffle.mail.from",
    "no-reply@example.org, '', riffle.address"
  })
  void start_mailHalfConfigured_saysWhatIsMissing(String from, String address, String missing) {
    Map<String, String> half =
        Map.of(
            "spring.mail.host", "127.0.0.1", "riffle.mail.from", from, "riffle.address", address);
    StringBuilder messages = new StringBuilder();
    for (Throwable cause = assertThrows(RuntimeException.class, () -> TestServer.start(half));
        cause != null;
        cause = cause.getCause()) {
      messages.append(cause.getMessage()).append('\n');
    }
    assertTrue(messages.toString().contains("\n" + missing + " must be"), messages.toString());
  }

  private static Answer forgotten(TestServer server, String who) {
    return new Visitor(server).post("/api/password/forgotten", "{'who':'%s'}".formatted(who));
  }
}
