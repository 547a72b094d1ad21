package dev.riffle.server.create;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.media.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Uploads and productions for which there is no room at a step, and then there is again. */
class DiskFullTest {
  private static final Path FULL = Path.of("/dev/full");
  private static final String FIRST = "rendition-720x1280.mp4";
  private static final String REST = "rendition-540x960.mp4";

  @TempDir static Path files;

  private static TestServer server;
  private static JdbcClient jdbc;
  private static Visitor ada;
  private static Path take;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
    jdbc = server.server().part(JdbcClient.class);
    ada = Visitor.member(server, "ada");
    take = Samples.clip(files, "720x1280", 1.2);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void requireFull() {
    assumeTrue(Files.exists(FULL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "composed.mp4; {'voiceVolume':0.5}",
        FIRST + "; {}",
        REST + "; {'trim':{'start':0,'end':1.05}}"
      })
  void produce_noRoomAtAStep_isTriedAgainAndCompletes(String file, String edits) throws Exception {
    String draft = new Tus(server, ada).draft(take, edits);
    Path link = fill(draft, file);
    publish(draft);
    await(draft, seen -> attempts(draft) == 1);
    assertEquals("queued", draft(draft).path("state").asString());
    Files.delete(link);
    wake(draft);
    assertMade(draft);
  }

  @Test
  void produce_noRoomForLong_saysSoAndCompletesWhenPublishedAgain() throws Exception {
    String draft = new Tus(server, ada).draft(take, "{'trim':{'start':0,'end':1.1}}");
    Path link = fill(draft, FIRST);
    publish(draft);
    lastAttempt(draft);
    JsonNode failed = await(draft, seen -> seen.path("state").asString().equals("failed"));
    assertEquals("disk-full", failed.path("problem").path("code").asString());
    Files.delete(link);
    publish(draft);
    assertMade(draft);
  }

  @Test
  void produce_noRoomForLargerSizes_keepsTheClipThatCanBePlayed() throws Exception {
    String draft = new Tus(server, ada).draft(take, "{'trim':{'start':0,'end':1.15}}");
    Path link = fill(draft, REST);
    publish(draft);
    lastAttempt(draft);
    JsonNode failed = await(draft, seen -> seen.path("state").asString().equals("failed"));
    assertEquals("disk-full", failed.path("problem").path("code").asString());
    String clip = failed.path("clip").asString();
    assertEquals(200, ada.get("/api/clips/" + clip).status());
    Files.delete(link);
    publish(draft);
    assertMade(draft);
    assertEquals(clip, draft(draft).path("clip").asString());
  }

  @Test
  void upload_noRoom_isToldAndGoesOnOnceThereIs() throws Exception {
    byte[] bytes = Files.readAllBytes(take);
    Tus tus = new Tus(server, ada);
    String draft = ada.post("/api/drafts", "{}").json().path("id").asString();
    String upload = Tus.location(tus.create(draft, bytes.length));
    Path folder = server.data().resolve("drafts").resolve(draft);
    Path file = folder.resolve(upload.substring(upload.lastIndexOf('/') + 1));
    Files.createSymbolicLink(file, FULL);
    Answer refused = tus.patch(upload, 0, bytes);
    assertEquals(507, refused.status(), refused.body());
    assertEquals("disk-full", refused.code());
    assertEquals(0, tus.offset(upload), "nothing has come");
    Files.delete(file);
    assertEquals(204, tus.patch(upload, 0, bytes).status());
    assertArrayEquals(bytes, Files.readAllBytes(file));
    assertTrue(draft(draft).path("file").has("durationSeconds"), "it was looked at");
  }

  /** There will be no room for a file of a draft's production. */
  private static Path fill(String draft, String file) throws IOException {
    Path work = server.data().resolve("drafts").resolve(draft).resolve("work");
    return Files.createSymbolicLink(Files.createDirectories(work).resolve(file), FULL);
  }

  private static void publish(String draft) {
    assertEquals(202, ada.post("/api/drafts/%s/publish".formatted(draft), "").status());
  }

  /** Lets the attempt after the first one be the last. */
  private static void lastAttempt(String draft) throws InterruptedException {
    await(draft, _ -> attempts(draft) == 1);
    jdbc.sql("update draft set attempts = 5 where id = ?").param(draft).update();
    wake(draft);
  }

  /** Makes the time come for which a draft waits. */
  private static void wake(String draft) {
    jdbc.sql("update draft set not_before = null where id = ?").param(draft).update();
    server.server().part(Productions.class).wake(Instant.now());
  }

  private static int attempts(String draft) {
    return jdbc.sql("select attempts from draft where id = ? and state = 'QUEUED'")
        .param(draft)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  private static void assertMade(String draft) throws InterruptedException {
    JsonNode done = await(draft, seen -> seen.path("state").asString().equals("done"));
    JsonNode clip = ada.get("/api/clips/" + done.path("clip").asString()).json();
    assertFalse(clip.path("processing").asBoolean(), clip::toString);
    assertEquals(2, clip.path("sources").size(), clip::toString);
    assertTrue(clip.has("sprite"), clip::toString);
  }

  private static JsonNode draft(String draft) {
    return ada.get("/api/drafts/" + draft).json();
  }

  private static JsonNode await(String draft, Predicate<JsonNode> condition)
      throws InterruptedException {
    JsonNode seen = draft(draft);
    for (int i = 0; i < 1_200 && !condition.test(seen); i++) {
      Thread.sleep(50);
      seen = draft(draft);
    }
    assertTrue(condition.test(seen), seen::toString);
    return seen;
  }
}
