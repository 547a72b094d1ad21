package dev.riffle.server.videos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class PipelineTest {
  private static final Creator CREATOR = Creator.named("Ada");
  private static final VideosProperties PROPERTIES =
      new VideosProperties(
          2,
          8,
          2,
          "ultrafast",
          Duration.ofSeconds(60),
          DataSize.ofMegabytes(200),
          Duration.ofSeconds(60),
          DataSize.ofGigabytes(4));

  @TempDir private Path directory;

  private final VideoTools tools = new VideoTools(Duration.ofSeconds(60), 4L << 30);

  @AfterEach
  void noProcessIsLeft() {
    assertEquals(0, tools.running());
    tools.close();
  }

  @Test
  void run_generatedCompliant_isCopied() throws Exception {
    Pipeline.Product product = run(Samples.compliant(directory, "720x1280", 4), true);
    assertEquals(1, product.renditions().size());
    assertEquals(720, product.renditions().getFirst().width());
    assertTrue(product.hasSound());
  }

  @Test
  void run_largeClip_hasBothSizes() throws Exception {
    Pipeline.Product product = run(Samples.clip(directory, "1080x1920", 2), false);
    assertEquals(List.of(720, 540), product.renditions().stream().map(Rendition::width).toList());
    assertFalse(product.placeholder().length() > 1024);
  }

  private Pipeline.Product run(Path file, boolean generated) throws Exception {
    ClipMetadata metadata =
        new ClipMetadata("", List.of(), CREATOR, "", java.time.Instant.EPOCH, false, generated);
    DirectoryMediaStore store = new DirectoryMediaStore(directory.resolve("media"));
    Path workspace = java.nio.file.Files.createTempDirectory(directory, "work");
    return new Pipeline(tools, PROPERTIES, store).run(file, metadata, workspace);
  }
}
