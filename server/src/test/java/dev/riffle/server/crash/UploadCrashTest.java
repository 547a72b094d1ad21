package dev.riffle.server.crash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.create.Tus;
import dev.riffle.server.media.Samples;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Kills a server that is taking a file, and starts it again. */
class UploadCrashTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path files;
  @TempDir private Path data;

  @Test
  void kill_whileAPieceComes_goesOnBehindAllThatWasAcknowledged() throws Exception {
    byte[] video = Files.readAllBytes(Samples.clip(files, "720x1280", 3));
    int acknowledged = video.length / 3;
    int sent = video.length / 3;
    String draft;
    String upload;
    try (ServerProcess server = ServerProcess.start(data)) {
      Visitor ada = Visitor.member(server, "ada");
      Tus tus = new Tus(server, ada);
      draft = ada.post("/api/drafts", "{}").json().path("id").asString();
      upload = Tus.location(tus.create(draft, video.length));
      Answer first = tus.patch(upload, 0, Arrays.copyOf(video, acknowledged));
      assertEquals(Integer.toString(acknowledged), first.header("Upload-Offset"), first.body());
      try (Socket _ = tus.cut(upload, video, acknowledged, sent, false)) {
        awaitMoreThan(acknowledged, file(draft, upload));
        server.kill();
      }
    }
    try (ServerProcess server = ServerProcess.start(data)) {
      Visitor ada = new Visitor(server);
      ada.signIn("ada", Visitor.PASSWORD);
      Tus tus = new Tus(server, ada);
      int offset = (int) tus.offset(upload);
      assertTrue(offset >= acknowledged && offset <= acknowledged + sent, "from " + offset);
      byte[] rest = Arrays.copyOfRange(video, offset, video.length);
      assertEquals(204, tus.patch(upload, offset, rest).status());
      assertArrayEquals(video, Files.readAllBytes(file(draft, upload)));
      JsonNode whole = ada.get("/api/drafts/" + draft).json().path("file");
      assertEquals(3, whole.path("durationSeconds").asDouble(), 0.1, whole::toString);
    }
  }

  private Path file(String draft, String upload) {
    String name = upload.substring(upload.lastIndexOf('/') + 1);
    return data.resolve("drafts").resolve(draft).resolve(name);
  }

  private static void awaitMoreThan(long bytes, Path file)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Files.size(file) <= bytes) {
      assertTrue(Instant.now().isBefore(end), "in time");
      Thread.sleep(5);
    }
  }
}
