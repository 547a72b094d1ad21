package dev.riffle.server.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.Samples;
import dev.riffle.server.media.Sounds;
import dev.riffle.server.media.SyncMeter;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.MultipartForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** From a take that is late by a known time to a clip whose sound is in time, within 40 ms. */
class LipSyncTest {
  private static final double NOTICED_MILLIS = 40;
  private static final double START = 1.5;
  private static final int SECONDS = 6;

  @TempDir static Path files;

  private static TestServer server;
  private static Visitor singer;
  private static Path music;
  private static String sound;
  private static int takes;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServer.start(Map.of("riffle.limits-factor", "100", "riffle.jobs.interval", "100ms"));
    singer = Visitor.member(server, "singer");
    music = Sounds.write(files.resolve("music.wav"), Sounds.music(51, 12));
    Answer posted =
        singer.change(
            "POST",
            "/api/sounds",
            MultipartForm.TYPE,
            new MultipartForm()
                .field("title", "Something new")
                .field("attribution", "Singer")
                .field("rights", "true")
                .file(music, "music.wav")
                .body());
    assertEquals(201, posted.status(), posted.body());
    sound = posted.json().path("id").asString();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"180, 0", "333, 0", "-40, 0", "120, 75", "120, -60"})
  void published_soundThatTheMicrophoneHeard_isInTime(int late, int nudge, TestReporter report)
      throws Exception {
    float[] heard = Sounds.played(Sounds.delayed(part(), late), 52);
    float[] microphone = Sounds.mixed(Sounds.voice(53 + late, SECONDS), heard, -12, 54);
    double found = lateness(published(microphone, 90, nudge));
    report.publishEntry("%d ms late, nudged by %d".formatted(late, nudge), "%.1f".formatted(found));
    assertEquals(late + nudge, found, NOTICED_MILLIS);
  }

  @Test
  void published_soundThatOnlyEarsHeard_isAsLateAsTheBrowserEstimates() throws Exception {
    float[] microphone = Sounds.voice(55, SECONDS);
    assertEquals(210, lateness(published(microphone, 210, 0)), NOTICED_MILLIS);
  }

  /** What is played to the singer. */
  private static float[] part() {
    float[] whole = Sounds.music(51, 12);
    float[] part = new float[SECONDS * 16_000];
    System.arraycopy(whole, (int) (START * 16_000), part, 0, part.length);
    return part;
  }

  /** Publishes a take with the original in place of what the microphone heard. */
  private static Path published(float[] microphone, int latency, int nudge) throws Exception {
    String json =
        "{'sound':{'id':'%s','start':%s,'volume':1},'voiceVolume':0,'sync':{'latencyMillis':%d,'nudgeMillis':%d}}"
            .formatted(sound, START, latency, nudge);
    String draft = new Tus(server, singer).draft(take(microphone), json);
    assertEquals(202, singer.post("/api/drafts/%s/publish".formatted(draft), "").status());
    JsonNode seen = singer.get("/api/drafts/" + draft).json();
    for (int i = 0; i < 1_200 && !seen.path("state").asString().matches("done|failed"); i++) {
      Thread.sleep(50);
      seen = singer.get("/api/drafts/" + draft).json();
    }
    assertEquals("done", seen.path("state").asString(), seen::toString);
    return video(seen.path("clip").asString());
  }

  private static Path take(float[] microphone) throws IOException {
    Path track = Sounds.write(files.resolve("microphone-%d.wav".formatted(++takes)), microphone);
    return Samples.performed(files.resolve("take-%d.mp4".formatted(takes)), track, 0, SECONDS, 0);
  }

  private static Path video(String clip) throws IOException {
    var rendition =
        server.server().part(Clips.class).find(clip).orElseThrow().renditions().getFirst();
    Path file = files.resolve(clip + ".mp4");
    try (InputStream bytes =
        server.server().part(MediaStore.class).find(rendition.media()).orElseThrow().open()) {
      Files.copy(bytes, file);
    }
    return file;
  }

  /** How many milliseconds after its moment in the music something is heard in the clip. */
  private static double lateness(Path clip) throws Exception {
    return server
            .server()
            .part(SyncMeter.class)
            .measure(clip, music, START, Duration.ZERO)
            .orElseThrow()
            .offset()
            .toNanos()
        / 1e6;
  }
}
