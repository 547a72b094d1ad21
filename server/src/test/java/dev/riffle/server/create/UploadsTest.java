package dev.riffle.server.create;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.Members;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.media.Samples;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class UploadsTest {
  @TempDir static Path files;

  private static TestServer server;
  private static Visitor ada;
  private static Tus tus;
  private static byte[] video;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
    ada = Visitor.member(server, "ada");
    tus = new Tus(server, ada);
    video = Files.readAllBytes(Samples.compliant(files, "90x160", 1.5));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void upload_inPieces_isLookedAtWhenItIsComplete() {
    String draft = draft();
    Answer created = tus.create(draft, video.length);
    assertEquals(201, created.status(), created.body());
    String upload = Tus.location(created);
    int half = video.length / 2;
    Answer first = tus.patch(upload, 0, Arrays.copyOf(video, half));
    assertEquals(204, first.status(), first.body());
    assertEquals(Integer.toString(half), first.header("Upload-Offset"));
    JsonNode file = file(draft);
    assertEquals(half, file.path("received").asInt());
    assertEquals("my take.mp4", file.path("name").asString());
    assertFalse(file.has("width"));
    assertEquals(half, tus.offset(file.path("upload").asString()), "any device can go on");
    assertEquals(
        204, tus.patch(upload, half, Arrays.copyOfRange(video, half, video.length)).status());
    JsonNode whole = file(draft);
    assertEquals(90, whole.path("width").asInt());
    assertEquals(1.5, whole.path("durationSeconds").asDouble(), 0.1);
    assertTrue(whole.path("hasSound").asBoolean());
    assertFalse(whole.has("upload"));
    assertEquals(video.length, tus.offset(upload));
    assertEquals(204, tus.patch(upload, video.length, new byte[0]).status(), "the end again");
  }

  @Test
  void upload_cutAnywhere_goesOnWhereItWasCut() throws Exception {
    for (int cut : new int[] {0, 1, video.length / 3, video.length - 1}) {
      String draft = draft();
      String upload = Tus.location(tus.create(draft, video.length));
      tus.cut(upload, video, 0, cut, true);
      int offset = (int) awaitOffset(upload, cut);
      assertEquals(
          204, tus.patch(upload, offset, Arrays.copyOfRange(video, offset, video.length)).status());
      assertArrayEquals(video, stored(draft), "cut at " + cut);
      ada.delete("/api/drafts/" + draft);
    }
  }

  @Test
  void upload_hanging_isTakenOverAtOnce() throws Exception {
    String draft = draft();
    String upload = Tus.location(tus.create(draft, video.length));
    try (Socket hanging = tus.cut(upload, video, 0, 1_000, false)) {
      int offset = (int) awaitOffset(upload, 1);
      assertEquals(
          204, tus.patch(upload, offset, Arrays.copyOfRange(video, offset, video.length)).status());
      hanging.getOutputStream().write(new byte[1_000]);
      hanging.getOutputStream().flush();
      assertEquals(video.length, tus.offset(upload));
      assertArrayEquals(video, stored(draft));
    }
  }

  @Test
  void patch_wrongOffset_isRefusedAndChangesNothing() {
    String upload = Tus.location(tus.create(draft(), video.length));
    tus.patch(upload, 0, Arrays.copyOf(video, 100));
    Answer again = tus.patch(upload, 0, Arrays.copyOf(video, 100));
    assertEquals(409, again.status());
    assertEquals("upload-offset", again.code());
    assertEquals(409, tus.patch(upload, 101, new byte[] {1}).status());
    assertEquals(100, tus.offset(upload));
    byte[] tooMuch = new byte[video.length];
    assertEquals(400, tus.patch(upload, 100, tooMuch).status());
    assertEquals(100, tus.offset(upload));
  }

  @Test
  void patch_withChecksum_isKeptOnlyIfItIsRight() throws Exception {
    String upload = Tus.location(tus.create(draft(), video.length));
    byte[] part = Arrays.copyOf(video, 500);
    String right =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(part));
    byte[] wrong = part.clone();
    wrong[7]++;
    Answer refused = tus.patch(upload, 0, wrong, Map.of("Upload-Checksum", "sha1 " + right));
    assertEquals(460, refused.status());
    assertEquals("upload-checksum", refused.code());
    assertEquals(0, tus.offset(upload));
    assertEquals(
        204, tus.patch(upload, 0, part, Map.of("Upload-Checksum", "sha1 " + right)).status());
  }

  @Test
  void upload_ofSomebodyElse_isNotThere() {
    String draft = draft();
    String upload = Tus.location(tus.create(draft, video.length));
    Tus other = new Tus(server, Visitor.member(server, "other"));
    assertEquals(-1, other.offset(upload));
    assertEquals(404, other.patch(upload, 0, new byte[] {1}).status());
    assertEquals(404, other.send("DELETE", upload, Map.of(), new byte[0]).status());
    assertEquals(404, other.create(draft, 10).status());
    assertEquals(0, tus.offset(upload));
  }

  @Test
  void create_tooLarge_isRefusedBeforeAByteIsSent() {
    Answer answer = tus.create(draft(), 4L << 30);
    assertEquals(413, answer.status());
    assertEquals("too-large", answer.code());
    assertEquals("empty", tus.create(draft(), 0).code());
  }

  @Test
  void upload_renamedTextFile_isRefusedInTheDraft() {
    String draft = draft();
    byte[] text = "Dear diary, this is no video.".repeat(20).getBytes(StandardCharsets.UTF_8);
    tus.patch(Tus.location(tus.create(draft, text.length)), 0, text);
    JsonNode seen = ada.get("/api/drafts/" + draft).json();
    assertEquals("not-a-video", seen.path("problem").path("code").asString());
    tus.patch(Tus.location(tus.create(draft, video.length)), 0, video);
    assertFalse(ada.get("/api/drafts/" + draft).json().has("problem"), "another file is fine");
  }

  @Test
  void uploads_manyUnfinished_areRefused() {
    Visitor busy = Visitor.member(server, "busy");
    Tus uploads = new Tus(server, busy);
    String upload = "";
    for (int i = 0; i < 5; i++) {
      upload = Tus.location(uploads.create(draft(busy), 1_000));
    }
    Answer refused = uploads.create(draft(busy), 1_000);
    assertEquals(409, refused.status());
    assertEquals("too-many-uploads", refused.code());
    assertEquals(204, uploads.send("DELETE", upload, Map.of(), new byte[0]).status());
    assertEquals(201, uploads.create(draft(busy), 1_000).status());
  }

  @Test
  void quota_exceeded_isRefused() {
    Visitor administrator = Members.of(server, "boss", Role.ADMINISTRATOR);
    administrator.put("/api/admin/settings/create.megabytes", "{'value':'10'}");
    Visitor hoarder = Visitor.member(server, "hoarder");
    Tus uploads = new Tus(server, hoarder);
    assertEquals(201, uploads.create(draft(hoarder), 6_000_000).status());
    Answer refused = uploads.create(draft(hoarder), 6_000_000);
    administrator.put("/api/admin/settings/create.megabytes", "{'value':'5000'}");
    assertEquals(413, refused.status(), refused.body());
    assertEquals("quota-exceeded", refused.code());
  }

  @Test
  void sweep_stalledUploadsAndForgottenDrafts_go() throws Exception {
    Visitor slow = Visitor.member(server, "slow");
    String draft = draft(slow);
    String upload = Tus.location(new Tus(server, slow).create(draft, 1_000));
    new Tus(server, slow).patch(upload, 0, new byte[10]);
    Path part;
    try (var all = Files.list(server.data().resolve("drafts").resolve(draft))) {
      part = all.findFirst().orElseThrow();
    }
    Files.setLastModifiedTime(
        part, java.nio.file.attribute.FileTime.from(Instant.now().minus(Duration.ofDays(4))));
    server.server().part(DraftSweep.class).sweep();
    assertFalse(slow.get("/api/drafts/" + draft).json().has("file"));
    assertEquals(-1, new Tus(server, slow).offset(upload));
  }

  @Test
  void file_ofADraft_isServedByRangesToItsOwner() {
    String draft = draft();
    tus.patch(Tus.location(tus.create(draft, video.length)), 0, video);
    Answer part =
        ada.change(
            "GET",
            "/api/drafts/%s/file".formatted(draft),
            Map.of("Range", "bytes=0-9"),
            java.net.http.HttpRequest.BodyPublishers.noBody());
    assertEquals(206, part.status());
    assertEquals("bytes 0-9/" + video.length, part.header("Content-Range"));
    assertTrue(part.header("Cache-Control").contains("no-store"));
  }

  @Test
  void restart_inTheMiddle_goesOn() throws Exception {
    try (TestServer other = TestServer.start()) {
      Visitor visitor = Visitor.member(other, "ada");
      Tus uploads = new Tus(other, visitor);
      String draft = visitor.post("/api/drafts", "{}").json().path("id").asString();
      String upload = Tus.location(uploads.create(draft, video.length));
      uploads.patch(upload, 0, Arrays.copyOf(video, 777));
      other.restart();
      assertEquals(777, uploads.offset(upload));
      assertEquals(
          204, uploads.patch(upload, 777, Arrays.copyOfRange(video, 777, video.length)).status());
      assertEquals(
          90, visitor.get("/api/drafts/" + draft).json().path("file").path("width").asInt());
    }
  }

  private static long awaitOffset(String upload, long min) throws InterruptedException {
    long offset = tus.offset(upload);
    for (int i = 0; i < 100 && offset < min; i++) {
      Thread.sleep(20);
      offset = tus.offset(upload);
    }
    return offset;
  }

  private static byte[] stored(String draft) throws Exception {
    Path folder = server.data().resolve("drafts").resolve(draft);
    try (var all = Files.list(folder)) {
      return Files.readAllBytes(all.findFirst().orElseThrow());
    }
  }

  private static JsonNode file(String draft) {
    return ada.get("/api/drafts/" + draft).json().path("file");
  }

  private static String draft() {
    return draft(ada);
  }

  private static String draft(Visitor visitor) {
    return visitor.post("/api/drafts", "{}").json().path("id").asString();
  }
}
