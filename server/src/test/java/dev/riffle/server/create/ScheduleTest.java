package dev.riffle.server.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.MovedClock;
import dev.riffle.server.TestServer;
import dev.riffle.server.Visitor;
import dev.riffle.server.media.Samples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Clips that wait for their time, while the time goes by. */
class ScheduleTest {
  private static final MovedClock CLOCK = new MovedClock();
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir static Path files;

  private static TestServer server;
  private static Visitor ada;
  private static Visitor guest;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"), CLOCK);
    ada = Visitor.member(server, "ada");
    guest = new Visitor(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void publishDue_theTimeHasCome_publishesThenAndNotBefore() throws Exception {
    Instant time = CLOCK.instant().plus(Duration.ofHours(2));
    JsonNode draft = scheduled(1.31, time);
    pass(Duration.ofHours(2).minus(MINUTE));
    assertFalse(isPublished(draft));
    assertEquals("scheduled", state(draft));
    pass(MINUTE);
    assertTrue(isPublished(draft));
    assertEquals("done", state(draft));
    Instant published = Instant.parse(clip(draft).path("publishedAt").asString());
    assertFalse(published.isBefore(time), published + " is before " + time);
    assertTrue(published.isBefore(time.plus(MINUTE)), published + " is long after " + time);
  }

  @Test
  void publishDue_theTimeWasMoved_keepsToTheNewOne() throws Exception {
    Instant now = CLOCK.instant();
    JsonNode sooner = scheduled(1.32, now.plus(Duration.ofDays(30)));
    JsonNode later = scheduled(1.33, now.plus(Duration.ofHours(1)));
    move(sooner, now.plus(Duration.ofMinutes(30)));
    move(later, now.plus(Duration.ofDays(2)));
    pass(Duration.ofHours(1));
    assertTrue(isPublished(sooner));
    assertFalse(isPublished(later));
    pass(Duration.ofDays(2));
    assertTrue(isPublished(later));
  }

  @Test
  void publishDue_twoTimesPassedAtOnce_publishesBothOnce() throws Exception {
    Instant now = CLOCK.instant();
    JsonNode first = scheduled(1.34, now.plus(Duration.ofHours(1)));
    JsonNode second = scheduled(1.35, now.plus(Duration.ofHours(2)));
    pass(Duration.ofHours(3));
    String published = clip(first).path("publishedAt").asString();
    assertTrue(isPublished(first) && isPublished(second));
    pass(Duration.ofHours(1));
    assertEquals(published, clip(first).path("publishedAt").asString());
  }

  /** Lets time pass, and the job look. */
  private static void pass(Duration time) {
    CLOCK.move(time);
    server.server().part(Publications.class).publishDue();
  }

  private static void move(JsonNode draft, Instant time) {
    String path = "/api/drafts/" + draft.path("id").asString();
    int version = ada.get(path).json().path("version").asInt();
    assertEquals(
        200, ada.put(path, "{'version':%d,'publishAt':'%s'}".formatted(version, time)).status());
  }

  private static boolean isPublished(JsonNode draft) {
    return guest.get("/api/clips/" + draft.path("clip").asString()).status() == 200;
  }

  private static JsonNode clip(JsonNode draft) {
    return ada.get("/api/clips/" + draft.path("clip").asString()).json();
  }

  private static String state(JsonNode draft) {
    return ada.get("/api/drafts/" + draft.path("id").asString()).json().path("state").asString();
  }

  /** Returns a draft whose clip is made and waits for {@code time}. */
  private static JsonNode scheduled(double seconds, Instant time) throws Exception {
    Path take = Samples.compliant(files, "90x160", seconds);
    String draft = new Tus(server, ada).draft(take, "{'publishAt':'%s'}".formatted(time));
    assertEquals(202, ada.post("/api/drafts/%s/publish".formatted(draft), "").status());
    JsonNode seen = ada.get("/api/drafts/" + draft).json();
    for (int i = 0; i < 1_200 && !seen.path("state").asString().equals("scheduled"); i++) {
      Thread.sleep(50);
      seen = ada.get("/api/drafts/" + draft).json();
    }
    assertEquals("scheduled", seen.path("state").asString(), seen::toString);
    return seen;
  }
}
