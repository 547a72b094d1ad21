package dev.riffle.server.media;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people, and those who mean harm, send: each file is made a clip or refused, saying why. */
class HostileFilesTest {
  private static final List<String> PICTURES = Samples.pictures("96x160", 1.5);
  private static final List<String> TONE = Samples.tone(1.5);

  /** Files that become clips, by what is odd about them. */
  private static final Map<String, List<String>> TAKEN =
      Map.ofEntries(
          entry("hevc.mp4", plus("-c:v libx265 -preset ultrafast")),
          entry("ten-bit-hevc.mp4", plus("-c:v libx265 -preset ultrafast -pix_fmt yuv420p10le")),
          entry("ten-bit.mp4", plus("-c:v libx264 -preset ultrafast -pix_fmt yuv420p10le")),
          entry("vp9.webm", plus("-c:v libvpx-vp9 -deadline realtime -cpu-used 8")),
          entry("vp8.webm", plus("-c:v libvpx -deadline realtime -cpu-used 8")),
          entry("av1.mp4", plus("-c:v libsvtav1 -preset 12")),
          entry("mono.mp4", plus("-c:v libx264 -preset ultrafast -ac 1")),
          entry("surround.mp4", plus("-c:v libx264 -preset ultrafast -ac 6")),
          entry("eight-kilohertz.mov", plus("-c:v mjpeg -c:a pcm_s16le -ar 8000")),
          entry(
              "odd.mkv", plus("-c:v libx264 -preset ultrafast -vf scale=97:161 -pix_fmt yuv444p")),
          entry("interlaced.ts", plus("-c:v mpeg2video -flags +ildct+ilme")),
          entry("no-sound.mp4", plus("-c:v libx264 -preset ultrafast -an")),
          entry("wrong-name.txt", plus("-c:v libx264 -preset ultrafast -f mp4")),
          entry("grey.mkv", plus("-c:v ffv1 -pix_fmt gray16le")),
          entry("with-alpha.mov", plus("-c:v qtrle -pix_fmt argb")),
          entry("late-sound.mkv", plus("-c:v libx264 -preset ultrafast -af adelay=700:all=1")));

  @TempDir private Path directory;

  private PipelineRun run;

  @BeforeEach
  void open() {
    run = new PipelineRun(directory);
  }

  @AfterEach
  void noProcessIsLeft() {
    assertEquals(0, run.tools.running());
    run.close();
  }

  static Stream<String> taken() {
    return TAKEN.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("taken")
  void run_oddButSound_becomesAClip(String name) throws Exception {
    Path file = Samples.make(directory.resolve(name), TAKEN.getOrDefault(name, List.of()));
    Source made = run.stored(run.run(file).renditions().getFirst());
    assertTrue(Compliance.playsEverywhere(made), made::toString);
    assertEquals(1.5, made.seconds(), 0.2);
    assertEquals(!name.startsWith("no-sound"), made.audio().isPresent());
    if (made.audio().isPresent()) {
      Loudness loudness =
          new LoudnessMeter(run.tools).measure(made.file(), made.audio().get(), 0, made.seconds());
      assertEquals(Loudness.TARGET, loudness.integrated(), 1.5);
    }
  }

  @Test
  void run_twoVideoStreams_theLargerOneIsShown() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("two.mkv"),
            Samples.concat(
                PICTURES,
                Samples.pictures("180x320", 1.5),
                TONE,
                words("-map 0:v -map 1:v -map 2:a -disposition:v 0"),
                Samples.H264));
    assertEquals(List.of("180x320"), run.run(file).sizes());
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void run_turnedPhone_isUpright(int degrees) throws Exception {
    Path plain = Samples.clip(directory, "160x96", 1.2);
    Path turned =
        Samples.make(
            directory.resolve("turned.mov"),
            words("-display_rotation %d -i %s -c copy".formatted(degrees, plain)));
    assertEquals(List.of(degrees == 180 ? "160x96" : "96x160"), run.run(turned).sizes());
  }

  @Test
  void run_variableFrameRate_becomesConstantAndKeepsItsLength() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("variable.mkv"),
            Samples.concat(
                Samples.pictures("96x160", 4),
                List.of("-vf", "select=not(mod(n\\,5))+gt(mod(n\\,60)\\,25)", "-fps_mode", "vfr"),
                Samples.H264));
    assertTrue(run.pipeline.look(file).video().variableFrameRate());
    Source made = run.stored(run.run(file).renditions().getFirst());
    assertFalse(made.video().variableFrameRate());
    assertEquals(30, made.video().framesPerSecond(), 0.1);
    assertEquals(4, made.seconds(), 0.15);
  }

  @Test
  void run_thousandStreams_isRefused() throws Exception {
    Path sound = Samples.make(directory.resolve("sound.m4a"), Samples.tone(1));
    List<String> maps = new ArrayList<>(List.of("-map", "0:v"));
    Collections.nCopies(998, List.of("-map", "1:a")).forEach(maps::addAll);
    Path file =
        Samples.make(
            directory.resolve("many.mkv"),
            Samples.concat(
                PICTURES, List.of("-i", sound.toString()), maps, words("-c:a copy"), Samples.H264));
    assertRejected(file, Reason.TOO_COSTLY, "more than 32 streams");
  }

  @Test
  void run_aDay_isTooLong() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("day.mp4"),
            Samples.concat(words("-f lavfi -i color=s=64x64:r=1/20:d=86400"), Samples.H264));
    assertRejected(file, Reason.TOO_LONG, "86400.0 s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"avi", "mov", "mkv"})
  void run_pictureBomb_isRefused(String container) throws Exception {
    Path small =
        Samples.make(
            directory.resolve("small." + container),
            Samples.concat(PICTURES, List.of("-c:v", "mjpeg", "-an")));
    Path bomb = Files.write(directory.resolve("bomb." + container), huge(small));
    RejectedException refused = assertThrows(RejectedException.class, () -> run.run(bomb));
    assertFalse(refused.rejection().detail().isBlank());
    assertTrue(
        List.of(Reason.FRAME_SIZE, Reason.DAMAGED).contains(refused.rejection().reason()),
        refused.rejection()::toString);
  }

  @Test
  void run_truncatedAnywhere_isAClipOrRefusedSayingWhy() throws Exception {
    Path whole = Samples.compliant(directory, "96x160", 2);
    byte[] bytes = Files.readAllBytes(whole);
    for (int part = 0; part < 20; part++) {
      int length = part < 8 ? 1 << part : bytes.length * part / 20;
      Path cut = Files.write(directory.resolve("cut.mp4"), java.util.Arrays.copyOf(bytes, length));
      try {
        assertTrue(run.run(cut).seconds() > 0.9);
      } catch (RejectedException e) {
        assertFalse(e.rejection().detail().isBlank());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#EXTM3U\n#EXTINF:1\nhttp://127.0.0.1:%d/a.ts\n",
        "ffconcat version 1.0\nfile 'http://127.0.0.1:%d/a.mp4'\n",
        "<smil><video src=\"http://127.0.0.1:%d/a\"/></smil>",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video %d RTP/AVP 96\n"
      })
  void run_playlistOfAddresses_connectsToNothing(String playlist) throws Exception {
    try (var server = new java.net.ServerSocket(0)) {
      server.setSoTimeout(1);
      Path file =
          Files.writeString(
              directory.resolve("video.mp4"), playlist.formatted(server.getLocalPort()));
      assertRejected(file, Reason.PLAYLIST, "playlist");
      assertThrows(java.net.SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void first_noRoomForTheRendition_saysSo() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    ImportPlan plan = run.plan(Samples.clip(directory, "96x160", 1.2), Cut.ALL);
    Path workspace = run.workspace();
    Files.createSymbolicLink(workspace.resolve("rendition-96x160.mp4"), Path.of("/dev/full"));
    RejectedException refused =
        assertThrows(
            RejectedException.class,
            () -> run.pipeline.first(plan, OptionalDouble.empty(), workspace, Progress.NONE));
    assertEquals("disk-full", refused.rejection().reason().code());
  }

  @Test
  void first_noRoomInTheStore_saysSo() throws Exception {
    Path full = Files.createDirectories(directory.resolve("full"));
    assumeTrue(mounted(full), "only root may mount a small file system");
    try (PipelineRun small = new PipelineRun(full)) {
      ImportPlan plan = small.plan(Samples.clip(directory, "180x320", 3), Cut.ALL);
      RejectedException refused =
          assertThrows(
              RejectedException.class,
              () ->
                  small.pipeline.first(
                      plan, OptionalDouble.empty(), run.workspace(), Progress.NONE));
      assertEquals("disk-full", refused.rejection().reason().code());
      try (Stream<Path> left = Files.list(full.resolve("media/incoming"))) {
        assertEquals(0, left.count());
      }
    } finally {
      new ProcessBuilder("umount", full.toString()).start().waitFor();
    }
  }

  private static boolean mounted(Path folder) throws Exception {
    try {
      return new ProcessBuilder(
                  "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString())
              .start()
              .waitFor()
          == 0;
    } catch (java.io.IOException _) {
      return false;
    }
  }

  /** Every JPEG in it says that it is 65,535 pixels wide and high. */
  private static byte[] huge(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i + 9 < bytes.length; i++) {
      boolean frameHeader =
          (bytes[i] & 255) == 0xff && (bytes[i + 1] & 255) == 0xc0 && bytes[i + 2] == 0;
      if (frameHeader) {
        java.util.Arrays.fill(bytes, i + 5, i + 9, (byte) 0xff);
      }
    }
    return bytes;
  }

  private void assertRejected(Path file, Reason reason, String words) throws Exception {
    Rejection rejection = run.reject(file);
    assertEquals(reason, rejection.reason(), rejection::detail);
    assertTrue(rejection.detail().contains(words), rejection::detail);
  }

  private static List<String> plus(String options) {
    return Samples.concat(PICTURES, TONE, words(options));
  }

  private static List<String> words(String options) {
    return List.of(options.split(" ", -1));
  }
}
