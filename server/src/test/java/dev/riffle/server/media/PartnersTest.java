package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.media.Partner.Kind;
import dev.riffle.server.media.Partner.Layout;
import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Duets and stitches. The take is red and hums at 440 Hz; the other clip is blue, at 1000 Hz. */
class PartnersTest {
  @TempDir private Path directory;

  private final MediaTools tools =
      new MediaTools(
          PipelineRun.PROPERTIES.timeMax(), PipelineRun.PROPERTIES.memoryMax().toBytes());
  private final Composer composer = new Composer(tools, PipelineRun.PROPERTIES);

  @AfterEach
  void noProcessIsLeft() {
    assertEquals(0, tools.running());
    tools.close();
  }

  @ParameterizedTest
  @CsvSource({
    "SIDE_BY_SIDE, 0.25, 0.5, 0.75, 0.5",
    "TOP_BOTTOM, 0.5, 0.25, 0.5, 0.75",
    "PICTURE_IN_PICTURE, 0.1, 0.1, 0.7, 0.7"
  })
  void duet_layouts_showBothInTheirPlaces(
      Layout layout, double takeX, double takeY, double clipX, double clipY) throws Exception {
    Path take = clip("take.mp4", "red", 440, "90x160", 30, 3);
    Path other = clip("other.mp4", "blue", 1000, "160x90", 24, 2);
    Composed made = duet(take, layout, other, 0);
    assertEquals("720x1280", made.size());
    assertEquals(30, made.source.video().framesPerSecond(), 0.1);
    assertEquals(2.0, made.source.seconds(), 0.05);
    for (double second : new double[] {0, 1, 1.9}) {
      assertEquals("r", made.color(second, takeX, takeY));
      assertEquals("b", made.color(second, clipX, clipY));
    }
    assertEquals(1, made.tone(440, 0.5, 1.5) / made.tone(1000, 0.5, 1.5), 0.1);
  }

  @Test
  void duet_halves_keepTheirShape() throws Exception {
    Path take = clip("take.mp4", "red", 440, "90x160", 30, 1);
    String disc =
        "color=black:s=200x200:r=30:d=1,format=rgb24,geq=r='255*lt(hypot(X-100,Y-100),40)':g=0:b=0";
    Path round =
        Samples.make(
            directory.resolve("round.mp4"),
            Samples.concat(List.of("-f", "lavfi", "-i", disc), Samples.H264));
    Composed made = duet(take, Layout.TOP_BOTTOM, round, 0);
    double radius = 40.0 / 200 * 720;
    assertEquals("r", made.color(0.5, 0.5 + 0.9 * radius / 720, 0.75));
    assertEquals("", made.color(0.5, 0.5 + 1.1 * radius / 720, 0.75));
    assertEquals("r", made.color(0.5, 0.5, 0.75 + 0.9 * radius / 1280));
    assertEquals("", made.color(0.5, 0.5, 0.75 + 1.1 * radius / 1280));
  }

  @Test
  void duet_largeSources_makeALargeFrame() throws Exception {
    Path take = clip("take.mp4", "red", 440, "1080x1920", 30, 1);
    Path other = clip("other.mp4", "blue", 1000, "1920x1080", 30, 1);
    assertEquals("1080x1920", duet(take, Layout.SIDE_BY_SIDE, other, 0).size());
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void duet_oddRotatedAndSilent_isShown(Layout layout) throws Exception {
    Path plain = clip("plain.mp4", "red", 440, "160x90", 15, 2);
    Path turned =
        Samples.make(
            directory.resolve("turned.mp4"),
            List.of("-display_rotation", "90", "-i", plain.toString(), "-an", "-c", "copy"));
    Path odd =
        Samples.make(
            directory.resolve("odd.webm"),
            List.of(
                "-f",
                "lavfi",
                "-i",
                "color=blue:s=101x77:r=60:d=2",
                "-c:v",
                "libvpx",
                "-pix_fmt",
                "yuv420p",
                "-live",
                "1"));
    Composed made = duet(turned, layout, odd, 0);
    assertEquals("720x1280", made.size());
    assertEquals(60, made.source.video().framesPerSecond(), 0.1);
    assertTrue(made.source.audio().isEmpty());
    assertEquals("r", made.color(1, 0.1, 0.1));
    assertEquals("b", made.color(1, 0.9, 0.9));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 200", "0.5, 0", "0.5, -100"})
  void duet_clipThatStartsLater_isShownFromThere(double cutStart, int lateMillis) throws Exception {
    Path take = clip("take.mp4", "red", 440, "90x160", 30, 4);
    Path other =
        Samples.make(
            directory.resolve("other.mp4"),
            Samples.concat(
                List.of(
                    "-f",
                    "lavfi",
                    "-i",
                    "color=black:s=90x160:r=30:d=4,drawbox=color=white:t=fill:enable='gte(t,2)'"),
                List.of("-f", "lavfi", "-i", "aevalsrc=0.5*sin(6283*t)*gte(t\\,2):s=48000:d=4"),
                Samples.H264,
                List.of("-c:a", "aac")));
    Partner partner =
        new Partner(
            Kind.DUET,
            Layout.PICTURE_IN_PICTURE,
            other,
            0.75,
            60,
            1,
            Duration.ofMillis(lateMillis));
    Composed made = compose(take, new Cut(cutStart, 9), 0, partner);
    double expected = 2 - 0.75 - cutStart + lateMillis / 1000.0;
    assertEquals(expected, made.flashes().getFirst(), 0.04);
    assertEquals(expected, made.clicks().getFirst(), 0.04);
    assertEquals(4 - 0.75 - cutStart + lateMillis / 1000.0, made.source.seconds(), 0.35);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true", "false, false"})
  void stitch_withAndWithoutSound_showsTheClipFirst(boolean takeSounds, boolean clipSounds)
      throws Exception {
    Path take = clip("take.mp4", "red", takeSounds ? 440 : 0, "90x160", 30, 2);
    Path other = clip("other.mp4", "blue", clipSounds ? 1000 : 0, "160x120", 25, 3);
    Partner partner = new Partner(Kind.STITCH, Layout.SIDE_BY_SIDE, other, 1, 1.5, 1);
    Composed made = compose(take, Cut.ALL, 1, partner);
    assertEquals("90x160", made.size());
    assertEquals(3.5, made.source.seconds(), 0.05);
    assertEquals("b", made.color(1.4, 0.5, 0.5));
    assertEquals("", made.color(1.4, 0.5, 0.1));
    assertEquals("r", made.color(1.6, 0.5, 0.5));
    assertEquals(takeSounds || clipSounds, made.source.audio().isPresent());
    if (takeSounds || clipSounds) {
      assertEquals(clipSounds, made.tone(1000, 0.2, 1.3) > 0.05);
      assertEquals(takeSounds, made.tone(440, 1.7, 3.3) > 0.05);
      assertTrue(made.tone(440, 0.2, 1.3) < 0.001);
      assertTrue(made.tone(1000, 1.7, 3.3) < 0.001);
    }
  }

  @Test
  void stitch_thenTheTake_isStillInTime() throws Exception {
    Path take =
        Samples.make(
            directory.resolve("flash.mp4"),
            Samples.concat(
                List.of(
                    "-f",
                    "lavfi",
                    "-i",
                    "color=black:s=90x160:r=30:d=3,drawbox=color=white:t=fill:enable='gte(t,1)'"),
                List.of("-f", "lavfi", "-i", "aevalsrc=0.5*sin(6283*t)*gte(t\\,1):s=44100:d=3"),
                Samples.H264,
                List.of("-c:a", "aac")));
    Path other = clip("other.mp4", "black", 0, "160x120", 24, 9);
    Partner partner = new Partner(Kind.STITCH, Layout.SIDE_BY_SIDE, other, 0.333, 4.99, 1);
    Composed made = compose(take, Cut.ALL, 1, partner);
    assertEquals(5.99, made.flashes().getFirst(), 0.07);
    assertEquals(made.flashes().getFirst(), made.clicks().getFirst(), 0.04);
  }

  @Test
  void partner_outsideItsClip_isRefused() throws Exception {
    Path take = clip("take.mp4", "red", 440, "90x160", 30, 1);
    for (Kind kind : Kind.values()) {
      Partner partner = new Partner(kind, Layout.SIDE_BY_SIDE, take, 5, 2, 1);
      RejectedException refused =
          assertThrows(RejectedException.class, () -> compose(take, Cut.ALL, 1, partner));
      assertEquals(Reason.TOO_SHORT, refused.rejection().reason());
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new Partner(Kind.STITCH, Layout.SIDE_BY_SIDE, take, 0, 5.5, 1));
  }

  /** Clips from cameras and editors in all layouts; skipped where they are not at hand. */
  @ParameterizedTest
  @CsvSource({
    "imageio_cockatoo.mp4, mdn_friday.mp4",
    "mdn_friday.mp4, mdn_tears-of-steel-battle-clip-medium.webm",
    "torchcodec_nasa_13013.mp4, mdn_flower.mp4",
    "mdn_bug_video_640.mp4, imageio_realshort.mp4"
  })
  void realClips_allLayouts_becomeClips(String take, String other) throws Exception {
    Path takeFile = Samples.real(take);
    Path otherFile = Samples.real(other);
    for (Layout layout : Layout.values()) {
      Partner partner = new Partner(Kind.DUET, layout, otherFile, 0, 2, 0.7);
      Composed made = compose(takeFile, new Cut(1, 3), 1, partner);
      assertEquals("720x1280", made.size());
    }
    Partner partner = new Partner(Kind.STITCH, Layout.SIDE_BY_SIDE, otherFile, 0, 1, 1);
    Composed stitched = compose(takeFile, new Cut(1, 3), 1, partner);
    assertEquals(3.0, stitched.source.seconds(), 0.1);
    try (PipelineRun pipeline = new PipelineRun(directory)) {
      assertEquals(3.0, pipeline.run(stitched.file).seconds(), 0.1);
    }
  }

  private Composed duet(Path take, Layout layout, Path clip, double start) throws Exception {
    return compose(take, Cut.ALL, 1, new Partner(Kind.DUET, layout, clip, start, 60, 1));
  }

  private Composed compose(Path take, Cut cut, double voice, Partner partner) throws Exception {
    Composition what =
        new Composition(take, cut, Optional.empty(), voice, Optional.of(partner), List.of());
    Path workspace = Files.createTempDirectory(directory, "work");
    return new Composed(tools, composer.compose(what, workspace, Progress.NONE));
  }

  private Path clip(
      String name, String color, int hertz, String size, int framesPerSecond, double seconds) {
    List<String> pictures =
        List.of(
            "-f",
            "lavfi",
            "-i",
            "color=%s:s=%s:r=%d:d=%s".formatted(color, size, framesPerSecond, seconds));
    List<String> sound =
        hertz == 0
            ? List.of()
            : List.of(
                "-f",
                "lavfi",
                "-i",
                "sine=f=%d:r=44100:d=%s".formatted(hertz, seconds),
                "-c:a",
                "aac",
                "-ac",
                "2");
    return Samples.make(directory.resolve(name), Samples.concat(pictures, sound, Samples.H264));
  }
}
