package dev.riffle.server.sounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.media.Samples;
import dev.riffle.server.videos.MultipartForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Sounds that are sent alone, over HTTP. */
class SoundUploadsTest {
  @TempDir private static Path directory;

  private static TestServer server;
  private static Visitor ada;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
    ada = Visitor.member(server, "ada");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "1, libmp3lame, mp3",
    "2, aac, m4a",
    "3, libopus, ogg",
    "4, pcm_s16le, wav",
    "5, libopus, opus",
    "6, libopus, webm"
  })
  void post_ordinarySound_isAnM4aOfTheLoudnessOfClips(int seed, String codec, String end)
      throws Exception {
    Path music = Music.wav(directory.resolve("music-%d.wav".formatted(seed)), seed, 6);
    Path file = made(end, List.of("-i", music.toString(), "-af", "volume=-12dB", "-c:a", codec));
    Answer answer = post(file, "Song " + seed, "true");
    assertEquals(201, answer.status(), answer.body());
    JsonNode sound = answer.json();
    assertEquals("Song " + seed, sound.path("title").asString());
    assertEquals("@ada", sound.path("attribution").asString());
    assertTrue(sound.path("mine").asBoolean());
    assertEquals(6, sound.path("durationSeconds").asDouble(), 0.1);
    assertEquals(-14, loudness(sound.path("url").asString()), 1.5);
  }

  @Test
  void post_knownSound_isTheKnownOne() throws Exception {
    assumeTrue(Chromaprint.load().isPresent(), "libchromaprint is not installed");
    Path music = Music.wav(directory.resolve("known.wav"), 50, 20);
    String known = post(music, "Known", "true").json().path("id").asString();
    Path cut = made("mp3", List.of("-ss", "3", "-t", "12", "-i", music.toString(), "-b:a", "64k"));
    Answer again = post(cut, "Other name", "true");
    assertEquals(200, again.status(), again.body());
    assertEquals(known, again.json().path("id").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "too-long, -f lavfi -t 61 -i sine=f=300, mp3",
    "too-short, -f lavfi -t 0.5 -i sine=f=300, wav",
    "no-sound, -f lavfi -t 5 -i anullsrc, mp3",
    "no-sound, -f lavfi -t 2 -i testsrc2=s=64x64, mp4"
  })
  void post_soundThatCannotBeUsed_isRefusedByName(String code, String source, String end)
      throws Exception {
    Answer answer = post(made(end, List.of(source.split(" ", -1))), "Bad", "true");
    assertEquals(422, answer.status(), answer.body());
    assertEquals(code, answer.code(), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"just text", "#EXTM3U\n/etc/passwd\n", "ffconcat version 1.0\nfile a"})
  void post_textByAnyName_isRefused(String text) throws Exception {
    Path file = Files.writeString(directory.resolve("fake.mp3"), text);
    Answer answer = post(file, "Fake", "true");
    assertEquals(422, answer.status(), answer.body());
    assertTrue(List.of("no-sound", "playlist").contains(answer.code()), answer.body());
  }

  @Test
  void post_tooLargeOrWithoutRights_isRefused() throws Exception {
    Path large = Files.write(directory.resolve("large.wav"), new byte[20_000_001]);
    assertEquals("too-large", post(large, "Large", "true").code());
    Path music = Music.wav(directory.resolve("small.wav"), 60, 3);
    assertEquals(400, post(music, "No rights", "false").status());
    assertEquals(400, post(music, "", "true").status());
    assertEquals(400, post(music, "x".repeat(101), "true").status());
  }

  private static Answer post(Path file, String title, String rights) throws Exception {
    return ada.change(
        "POST",
        "/api/sounds",
        MultipartForm.TYPE,
        new MultipartForm()
            .field("title", title)
            .field("rights", rights)
            .file(file, "a.bin")
            .body());
  }

  private static Path made(String end, List<String> arguments) throws Exception {
    return Samples.make(
        Files.createTempDirectory(directory, "made").resolve("a." + end), arguments);
  }

  private static double loudness(String url) throws Exception {
    Path file = Files.createTempFile(directory, "served", ".m4a");
    var answer =
        java.net.http.HttpClient.newHttpClient()
            .send(
                server.anonymous(url).build(),
                java.net.http.HttpResponse.BodyHandlers.ofFile(file));
    assertEquals(200, answer.statusCode());
    return Samples.loudness(file);
  }
}
