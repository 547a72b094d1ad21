package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.PipelineRun.Made;
import dev.riffle.server.media.Rejection.Reason;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
  /** A second of each of these colours, in this order. */
  private static final List<String> COLOURS = List.of("red", "green", "blue", "white");

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

  @ParameterizedTest
  @CsvSource({
    "1080x1920, false, 540x960, 1080x1920 720x1280",
    "1920x1080, false, 960x540, 1920x1080 1280x720",
    "720x1280, false, 540x960, 720x1280",
    "720x1280, true, 720x1280, 540x960",
    "1080x1920, true, 1080x1920, 720x1280 540x960",
    "180x320, false, 180x320, ''"
  })
  void plan_size_quickestFirstThenTheLadder(
      String size, boolean compliant, String first, String rest) throws Exception {
    Path file =
        compliant
            ? Samples.compliant(directory, size, 1.2)
            : Samples.make(
                directory.resolve("source.mkv"),
                Samples.concat(Samples.pictures(size, 1.2), Samples.H264));
    ImportPlan plan = run.plan(file, Cut.ALL);
    assertEquals(first, name(plan.first()));
    assertEquals(compliant, plan.first().copied());
    assertEquals(rest, String.join(" ", plan.rest().stream().map(StepsTest::name).toList()));
  }

  @Test
  void first_thenRest_tellProgressToItsEnd() throws Exception {
    ImportPlan plan = run.plan(Samples.clip(directory, "720x1280", 2), Cut.ALL);
    List<Double> shares = new ArrayList<>();
    Pipeline.Product product =
        run.pipeline.first(plan, OptionalDouble.empty(), run.workspace(), shares::add);
    assertRisesToItsEnd(shares);
    shares.clear();
    run.pipeline.rest(plan, product.rendition(), run.workspace(), shares::add);
    assertRisesToItsEnd(shares);
  }

  private static void assertRisesToItsEnd(List<Double> shares) {
    assertTrue(shares.size() > 1, shares::toString);
    assertEquals(shares.stream().sorted().toList(), shares);
    assertTrue(shares.getFirst() > 0, shares::toString);
    assertEquals(1.0, shares.getLast());
  }

  @Test
  void rest_inAnotherProcessAfterACrash_makesTheSameSizes() throws Exception {
    Path file = Samples.clip(directory, "1080x1920", 1.2);
    ImportPlan plan = run.plan(file, Cut.ALL);
    List<Target> before = plan.rest();
    Rendition first =
        run.pipeline
            .first(plan, OptionalDouble.empty(), run.workspace(), Progress.NONE)
            .rendition();
    try (PipelineRun other = new PipelineRun(directory)) {
      List<Rendition> made =
          other
              .pipeline
              .rest(other.plan(file, Cut.ALL), first, other.workspace(), Progress.NONE)
              .renditions();
      assertEquals(
          before, made.stream().map(one -> new Target(one.width(), one.height(), false)).toList());
    }
  }

  @Test
  void plan_cutFromTheMiddle_thatPartIsKept() throws Exception {
    Made made = run.run(colours(), new Cut(1, 2.5), false, false);
    assertEquals(1.5, made.seconds(), 0.1);
    assertEquals("green", colourAt(made.renditions().getFirst(), 0.3));
    assertEquals("blue", colourAt(made.renditions().getFirst(), 1.2));
    Source source = run.stored(made.renditions().getFirst());
    assertEquals(1.5, source.seconds(), 0.1);
    assertTrue(source.audio().isPresent());
  }

  @Test
  void plan_cutOfACompliantSource_copiesOnlyFromTheStart() throws Exception {
    Path file = Samples.compliant(directory, "180x320", 4);
    assertTrue(run.plan(file, new Cut(0, 2)).first().copied());
    assertFalse(run.plan(file, new Cut(1, 3)).first().copied());
    assertEquals(2.0, run.run(file, new Cut(0, 2), false, false).seconds(), 0.15);
  }

  @Test
  void plan_cutOfALongSource_isTaken() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("long.mp4"),
            Samples.concat(
                List.of("-f", "lavfi", "-i", "testsrc2=s=64x64:r=5:d=90"), Samples.H264));
    assertEquals(2.0, run.run(file, new Cut(80, 82), false, false).seconds(), 0.25);
  }

  @ParameterizedTest
  @CsvSource({"3.5, 9, TOO_SHORT", "50, 60, TOO_SHORT"})
  void plan_cutBehindTheEnd_isRefused(double start, double end, Reason reason) throws Exception {
    Path file = Samples.clip(directory, "64x64", 4);
    RejectedException refused =
        assertThrows(RejectedException.class, () -> run.plan(file, new Cut(start, end)));
    assertEquals(reason, refused.rejection().reason());
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "2, 2", "3, 1", "NaN, 4", "0, NaN", "Infinity, Infinity"})
  void cut_thatIsNone_isRefused(double start, double end) {
    assertThrows(IllegalArgumentException.class, () -> new Cut(start, end));
  }

  @ParameterizedTest
  @CsvSource({"0, red", "1.5, green", "2.5, blue", "3.9, white"})
  void first_coverAtASecond_isThatPicture(double second, String colour) throws Exception {
    ImportPlan plan = run.plan(colours(), Cut.ALL);
    var product =
        run.pipeline.first(plan, OptionalDouble.of(second), run.workspace(), Progress.NONE);
    assertEquals(colour, colour(product.picture(), 0.5, 0.5));
  }

  @Test
  void first_coverBehindTheEnd_isAPictureOfIt() throws Exception {
    ImportPlan plan = run.plan(colours(), Cut.ALL);
    var product = run.pipeline.first(plan, OptionalDouble.of(60), run.workspace(), Progress.NONE);
    assertTrue(COLOURS.contains(colour(product.picture(), 0.5, 0.5)));
  }

  @Test
  void first_posterOfALargeCopy_isSmall() throws Exception {
    Path file = Samples.compliant(directory, "1080x1920", 1.2);
    var product =
        run.pipeline.first(
            run.plan(file, Cut.ALL), OptionalDouble.empty(), run.workspace(), Progress.NONE);
    assertEquals(540, product.picture().getWidth());
    assertEquals(960, product.picture().getHeight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"96x160", "720x1280"})
  void rest_frames_showWhatIsAtTheirTimes(String size) throws Exception {
    Sprite sprite = run.run(colours(size)).sprite();
    assertEquals(0.5, sprite.interval());
    assertEquals(8, sprite.columns() * sprite.rows());
    BufferedImage picture = image(sprite.picture());
    assertEquals(sprite.columns() * sprite.width(), picture.getWidth());
    assertEquals(sprite.rows() * sprite.height(), picture.getHeight());
    for (int frame = 0; frame < 8; frame++) {
      double x = (frame % sprite.columns() + 0.5) / sprite.columns();
      int row = frame / sprite.columns();
      double y = (row + 0.5) / sprite.rows();
      assertEquals(COLOURS.get(frame / 2), colour(picture, x, y), "frame " + frame);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.3, 1, 1", "1, 2, 1", "4.9, 10, 1", "20, 10, 4", "30, 10, 6", "60, 10, 6"})
  void sprite_anyLength_hasAtMostSixtyFrames(double seconds, int columns, int rows) {
    SpriteMaker.Layout layout = SpriteMaker.Layout.of(1080, 1920, seconds);
    assertEquals(columns, layout.columns());
    assertEquals(rows, layout.rows());
    assertEquals(160, layout.height());
    assertEquals(90, layout.width());
  }

  private Path colours() {
    return colours("96x160");
  }

  private Path colours(String size) {
    List<String> inputs = new ArrayList<>();
    StringBuilder graph = new StringBuilder();
    for (int i = 0; i < COLOURS.size(); i++) {
      inputs.addAll(
          List.of("-f", "lavfi", "-i", "color=%s:s=%s:r=30:d=1".formatted(COLOURS.get(i), size)));
      graph.append("[%d:v]".formatted(i));
    }
    graph.append("concat=n=%d[v]".formatted(COLOURS.size()));
    return Samples.make(
        directory.resolve("colours.mkv"),
        Samples.concat(
            inputs,
            Samples.tone(4),
            List.of("-filter_complex", graph.toString(), "-map", "[v]", "-map", "4:a"),
            Samples.H264));
  }

  private String colourAt(Rendition rendition, double second) throws Exception {
    Path file = run.store.find(rendition.media()).orElseThrow().file(directory);
    Path picture =
        Samples.make(
            directory.resolve("at-%s.png".formatted(second)),
            List.of("-ss", Double.toString(second), "-i", file.toString(), "-frames:v", "1"));
    return colour(ImageIO.read(picture.toFile()), 0.5, 0.5);
  }

  private BufferedImage image(MediaName name) throws Exception {
    return ImageIO.read(run.store.find(name).orElseThrow().file(directory).toFile());
  }

  private static String colour(BufferedImage picture, double x, double y) {
    int rgb = picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight()));
    boolean red = (rgb >> 16 & 255) > 150;
    boolean blue = (rgb & 255) > 150;
    return red && blue ? "white" : red ? "red" : blue ? "blue" : "green";
  }

  private static String name(Target target) {
    return target.width() + "x" + target.height();
  }
}
