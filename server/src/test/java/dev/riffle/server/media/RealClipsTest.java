package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.media.PipelineRun.Made;
import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clips from cameras and editors; skipped where they are not at hand. Two of them have a sound
 * track of digital silence.
 */
class RealClipsTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "imageio_cockatoo.mp4, 14.0, 1280, 720, 2, false",
    "imageio_realshort.mp4, 1.2, 320, 240, 1, true",
    "mdn_bug_video_640.mp4, 6.8, 640, 360, 1, false",
    "mdn_flower.mp4, 5.0, 960, 540, 1, false",
    "mdn_friday.mp4, 6.2, 640, 480, 1, true",
    "torchcodec_nasa_13013.mp4, 13.0, 480, 270, 1, true"
  })
  void run_realClip_plays(
      String name, double seconds, int width, int height, int renditions, boolean hasSound)
      throws Exception {
    Path file = Samples.real(name);
    try (PipelineRun pipeline = new PipelineRun(directory)) {
      Made made = pipeline.run(file);
      assertEquals(seconds, made.product().duration().toMillis() / 1000.0, 0.1);
      assertEquals(width, made.renditions().getFirst().width());
      assertEquals(height, made.renditions().getFirst().height());
      assertEquals(renditions, made.renditions().size());
      assertEquals(hasSound, made.product().hasSound());
      for (Rendition rendition : made.renditions()) {
        assertTrue(Compliance.playsEverywhere(pipeline.stored(rendition)), rendition::toString);
      }
    }
  }

  @Test
  void run_seventySeconds_isTooLong() throws Exception {
    Path file = Samples.real("mdn_tears-of-steel-battle-clip-medium.webm");
    try (PipelineRun pipeline = new PipelineRun(directory)) {
      Rejection rejection = pipeline.reject(file);
      assertEquals(Reason.TOO_LONG, rejection.reason());
      assertTrue(rejection.detail().contains("70.5 s"), rejection::detail);
    }
  }
}
