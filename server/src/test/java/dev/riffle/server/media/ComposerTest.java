package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A take with a sound under it, and pictures over it. */
class ComposerTest {
  private static final List<Double> FLASHES = List.of(1.0, 2.5, 4.0);
  private static final double NOTICED = 0.04;

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
    "mp4, 0, 0",
    "mp4, 300, 0",
    "mp4, -150, 0",
    "mp4, 120, 0.7",
    "mov, 80, 0.35",
    "webm, 250, 0",
    "webm, 250, 0.7",
    "mkv, 90, 0.5"
  })
  void compose_takeThatIsLate_clicksMeetFlashes(
      String container, int lateMillis, double cutStart, TestReporter report) throws Exception {
    Path take = flashes(container);
    double start = 0.5;
    List<Double> belongs = FLASHES.stream().map(at -> start + at - lateMillis / 1000.0).toList();
    Backing backing = new Backing(clicks(belongs), start, 1, Duration.ofMillis(lateMillis));
    Composed made = compose(take, new Cut(cutStart, 5), Optional.of(backing), 0);
    List<Double> flashes = made.flashes();
    List<Double> clicks = made.clicks();
    assertEquals(3, flashes.size(), flashes::toString);
    assertEquals(3, clicks.size(), clicks::toString);
    for (int i = 0; i < 3; i++) {
      assertEquals(FLASHES.get(i) - cutStart, flashes.get(i), NOTICED);
      assertEquals(flashes.get(i), clicks.get(i), NOTICED);
    }
    report.publishEntry("clicks after flashes", apart(flashes, clicks));
    assertFalse(made.source.video().variableFrameRate());
  }

  @ParameterizedTest
  @CsvSource({"mp4", "webm", "mkv"})
  void compose_voice_staysWithItsPictures(String container) throws Exception {
    Composed made = compose(flashes(container), new Cut(0.4, 4.6), Optional.empty(), 1);
    assertEquals(3, made.clicks().size());
    for (int i = 0; i < 3; i++) {
      assertEquals(made.flashes().get(i), made.clicks().get(i), NOTICED);
    }
  }

  @Test
  void compose_volumes_areKeptToEachOther() throws Exception {
    Path take = tone("take.mp4", 440, 3, "64x64");
    Path sound = tone("sound.mp4", 1000, 3, "64x64");
    Composed made =
        compose(take, Cut.ALL, Optional.of(new Backing(sound, 0, 0.4, Duration.ZERO)), 0.8);
    assertEquals(2.0, made.tone(440, 0.5, 2.5) / made.tone(1000, 0.5, 2.5), 0.1);
    Composed alone =
        compose(take, Cut.ALL, Optional.of(new Backing(sound, 0, 1, Duration.ZERO)), 0);
    assertTrue(alone.tone(440, 0.5, 2.5) < 0.001);
    assertTrue(alone.tone(1000, 0.5, 2.5) > 0.05);
  }

  @Test
  void compose_everythingLoud_doesNotClip() throws Exception {
    Path loud = tone("loud.mp4", 440, 2, "64x64", "volume=18dB");
    Composed made = compose(loud, Cut.ALL, Optional.of(new Backing(loud, 0, 1, Duration.ZERO)), 1);
    assertTrue(made.loudest() < 0.999, () -> "clipped");
    assertTrue(made.tone(440, 0.5, 1.5) > 0.5);
  }

  @Test
  void compose_soundThatIsShorter_endsBeforeTheTake() throws Exception {
    Path take = tone("take.mp4", 440, 3, "64x64");
    Path sound = tone("sound.mp4", 1000, 2, "64x64");
    Composed made =
        compose(take, Cut.ALL, Optional.of(new Backing(sound, 0.5, 1, Duration.ZERO)), 0.5);
    assertEquals(3.0, made.source.seconds(), 0.05);
    assertTrue(made.tone(1000, 0.2, 1.3) > 0.05);
    assertTrue(made.tone(1000, 1.7, 2.8) < 0.001);
    assertTrue(made.tone(440, 1.7, 2.8) > 0.01);
  }

  @Test
  void compose_takeWithoutSound_hasThatOfTheBackingOrNone() throws Exception {
    Path take =
        Samples.make(
            directory.resolve("silent.mp4"),
            Samples.concat(Samples.pictures("64x64", 2), Samples.H264));
    assertTrue(compose(take, Cut.ALL, Optional.empty(), 1).source.audio().isEmpty());
    Backing backing = new Backing(tone("sound.mp4", 1000, 3, "64x64"), 0, 1, Duration.ZERO);
    assertTrue(compose(take, Cut.ALL, Optional.of(backing), 1).tone(1000, 0.5, 1.5) > 0.05);
  }

  @Test
  void compose_overlays_areShownInTheirTime() throws Exception {
    Path take =
        Samples.make(
            directory.resolve("red.mp4"),
            Samples.concat(
                List.of("-f", "lavfi", "-i", "color=red:s=180x320:r=30:d=4"), Samples.H264));
    Path upper = png("upper.png", "drawbox=0:0:iw:ih/2:color=blue:t=fill:replace=1");
    Path lower = png("lower.png", "drawbox=0:ih/2:iw:ih/2:color=lime:t=fill:replace=1");
    List<Overlay> overlays = List.of(new Overlay(upper, 1, 2), new Overlay(lower, 1.5, 9));
    Composition what =
        new Composition(take, new Cut(0.5, 4), Optional.empty(), 1, Optional.empty(), overlays);
    Composed made = compose(what, Progress.NONE);
    assertEquals("r", made.color(0.3, 0.5, 0.25));
    assertEquals("b", made.color(0.7, 0.5, 0.25));
    assertEquals("r", made.color(0.7, 0.5, 0.75));
    assertEquals("b", made.color(1.3, 0.5, 0.25));
    assertEquals("g", made.color(1.3, 0.5, 0.75));
    assertEquals("r", made.color(2, 0.5, 0.25));
    assertEquals("g", made.color(3.3, 0.5, 0.75));
  }

  @Test
  void compose_asManyOverlaysAsAllowed_isWithinTheLimits() throws Exception {
    Path take = Samples.clip(directory, "1080x1920", 1);
    Path png = png("over.png", "drawbox=0:0:iw:ih/2:color=blue:t=fill:replace=1");
    List<Overlay> overlays =
        Collections.nCopies(Composition.OVERLAYS_MAX, new Overlay(png, 0.5, 1));
    Composition what =
        new Composition(take, Cut.ALL, Optional.empty(), 1, Optional.empty(), overlays);
    Composed made = compose(what, Progress.NONE);
    assertEquals("1080x1920", made.size());
    assertEquals("b", made.color(0.8, 0.5, 0.25));
  }

  @Test
  void compose_progress_risesToTheEnd() throws Exception {
    List<Double> shares = new ArrayList<>();
    Path take = Samples.clip(directory, "180x320", 3);
    Composition what =
        new Composition(take, Cut.ALL, Optional.empty(), 1, Optional.empty(), List.of());
    compose(what, shares::add);
    assertFalse(shares.isEmpty());
    assertEquals(shares.stream().sorted().toList(), shares);
    assertEquals(1, shares.getLast(), 0.1);
  }

  @Test
  void compose_result_goesThroughThePipeline() throws Exception {
    Path take = Samples.clip(directory, "180x320", 3);
    Backing backing = new Backing(tone("sound.mp4", 1000, 3, "64x64"), 0, 1, Duration.ZERO);
    Composed made = compose(take, Cut.ALL, Optional.of(backing), 1);
    try (PipelineRun pipeline = new PipelineRun(directory)) {
      PipelineRun.Made clip = pipeline.run(made.file);
      assertEquals(3.0, clip.seconds(), 0.1);
      assertTrue(pipeline.stored(clip.renditions().getFirst()).audio().isPresent());
    }
  }

  @Test
  void compose_whatCannotBe_isRefused() throws Exception {
    Path take = Samples.clip(directory, "64x64", 2);
    Path text = Files.writeString(directory.resolve("text.mp4"), "no video");
    assertEquals(Reason.NOT_A_VIDEO, refusal(text, Cut.ALL, Optional.empty()));
    assertEquals(Reason.TOO_SHORT, refusal(take, new Cut(2, 9), Optional.empty()));
    Backing silent =
        new Backing(
            Samples.make(
                directory.resolve("mute.mp4"),
                Samples.concat(Samples.pictures("64x64", 1), Samples.H264)),
            0,
            1,
            Duration.ZERO);
    assertEquals(Reason.NO_SOUND, refusal(take, Cut.ALL, Optional.of(silent)));
    Path endless =
        Samples.make(
            directory.resolve("long.mp4"),
            Samples.concat(
                List.of("-f", "lavfi", "-i", "testsrc2=s=64x64:r=10:d=70"), Samples.H264));
    assertEquals(Reason.TOO_LONG, refusal(endless, Cut.ALL, Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> new Backing(take, 0, 1.5, Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> new Overlay(take, 2, 2));
  }

  private Reason refusal(Path take, Cut cut, Optional<Backing> backing) {
    return assertThrows(RejectedException.class, () -> compose(take, cut, backing, 1))
        .rejection()
        .reason();
  }

  private Composed compose(Path take, Cut cut, Optional<Backing> backing, double voice)
      throws Exception {
    return compose(
        new Composition(take, cut, backing, voice, Optional.empty(), List.of()), Progress.NONE);
  }

  private Composed compose(Composition what, Progress progress) throws Exception {
    Path workspace = Files.createTempDirectory(directory, "work");
    return new Composed(tools, composer.compose(what, workspace, progress));
  }

  /** Dark pictures that turn bright at known moments, and a beep at the same moments. */
  private Path flashes(String container) {
    String when = "between(mod(t-1\\,1.5)\\,0\\,0.1)*gte(t\\,0.99)*lt(t\\,5)";
    List<String> sources =
        List.of(
            "-f",
            "lavfi",
            "-i",
            "color=black:s=96x160:r=30:d=5,drawbox=color=white:t=fill:enable='" + when + "'",
            "-f",
            "lavfi",
            "-i",
            "aevalsrc=0.5*sin(6283*t)*" + when + ":s=48000:d=5");
    List<String> encoded =
        switch (container) {
          case "webm" -> List.of("-c:v", "libvpx", "-live", "1", "-c:a", "libopus");
          case "mkv" ->
              Samples.concat(
                  List.of("-vf", "select='not(eq(mod(n,3),1))'", "-fps_mode", "vfr"), Samples.H264);
          default -> Samples.concat(Samples.H264, List.of("-c:a", "aac"));
        };
    return Samples.make(
        directory.resolve("flashes." + container), Samples.concat(sources, encoded));
  }

  private Path clicks(List<Double> seconds) throws Exception {
    List<String> moments =
        seconds.stream().map(at -> "between(t\\,%.4f\\,%.4f)".formatted(at, at + 0.01)).toList();
    Path wav =
        Samples.make(
            directory.resolve("clicks.wav"),
            List.of(
                "-f",
                "lavfi",
                "-i",
                "aevalsrc=0.9*sin(6283*t)*(" + String.join("+", moments) + "):s=44100:d=7"));
    return new AudioTools(tools).extract(wav, directory);
  }

  private Path tone(String name, int hertz, double seconds, String size, String... filter) {
    return Samples.make(
        directory.resolve(name),
        Samples.concat(
            Samples.pictures(size, seconds),
            List.of("-f", "lavfi", "-i", "sine=f=%d:r=48000:d=%s".formatted(hertz, seconds)),
            filter.length == 0 ? List.of() : List.of("-af", filter[0]),
            Samples.H264,
            List.of("-c:a", "aac")));
  }

  private Path png(String name, String drawing) {
    return Samples.make(
        directory.resolve(name),
        List.of(
            "-f",
            "lavfi",
            "-i",
            "color=black@0:s=1080x1920,format=rgba," + drawing,
            "-frames:v",
            "1"));
  }

  private static String apart(List<Double> flashes, List<Double> clicks) {
    List<String> millis = new ArrayList<>();
    for (int i = 0; i < flashes.size(); i++) {
      millis.add("%.1f ms".formatted(1000 * (clicks.get(i) - flashes.get(i))));
    }
    return String.join(", ", millis);
  }
}
