package dev.riffle.server.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.Visitor;
import dev.riffle.server.create.Tus;
import dev.riffle.server.media.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Kills a server that is making a clip's larger sizes, and starts it again. */
class ProductionCrashTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path files;
  @TempDir private Path data;

  @Test
  void kill_whileLargerSizesAreMade_goesOnAtTheNextStart() throws Exception {
    Path take = Samples.clip(files, "1080x1920", 3);
    String draft;
    String clip;
    Visitor before;
    try (ServerProcess server = ServerProcess.start(data)) {
      before = Visitor.member(server, "ada");
      draft = new Tus(server, before).draft(take, "{'caption':'Hold fast'}");
      assertEquals(202, before.post("/api/drafts/%s/publish".formatted(draft), "").status());
      clip = killWhilePlayable(server, before, draft);
    }
    try (ServerProcess server = ServerProcess.start(data)) {
      Visitor ada = new Visitor(server);
      ada.signIn("ada", Visitor.PASSWORD);
      await(() -> "done".equals(draft(ada, draft).path("state").asString()));
      assertEquals(clip, draft(ada, draft).path("clip").asString());
      assertComplete(ada.get("/api/clips/" + clip).json());
      JsonNode all = ada.get("/api/people/ada/clips").json().path("clips");
      assertEquals(1, all.size(), all::toString);
      assertEquals(List.of(), server.tools());
      assertFalse(Files.exists(data.resolve("drafts").resolve(draft).resolve("work")));
      assertEquals(0, incoming());
    }
  }

  /** Returns the clip that the draft has become. */
  private static String killWhilePlayable(ServerProcess server, Visitor ada, String draft)
      throws Exception {
    await(() -> draft(ada, draft).has("clip") && !server.tools().isEmpty());
    JsonNode seen = draft(ada, draft);
    assertEquals("playable", seen.path("state").asString(), seen::toString);
    List<ProcessHandle> tools = server.tools();
    server.kill();
    assertFalse(tools.isEmpty(), "a tool was under way");
    CompletableFuture.allOf(
            tools.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    return seen.path("clip").asString();
  }

  private static void assertComplete(JsonNode clip) {
    assertEquals("Hold fast", clip.path("caption").asString());
    assertEquals(3, clip.path("durationSeconds").asDouble(), 0.1);
    assertFalse(clip.path("processing").asBoolean(), clip::toString);
    assertEquals(3, clip.path("sources").size(), clip::toString);
    assertTrue(clip.has("sprite"), clip::toString);
  }

  private long incoming() throws IOException {
    try (Stream<Path> left = Files.list(data.resolve("media/incoming"))) {
      return left.count();
    }
  }

  private static JsonNode draft(Visitor visitor, String draft) {
    return visitor.get("/api/drafts/" + draft).json();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "in time");
      Thread.sleep(20);
    }
  }
}
