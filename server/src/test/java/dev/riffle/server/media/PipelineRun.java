package dev.riffle.server.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.util.unit.DataSize;

/** A pipeline with quick settings in a directory of its own. */
final class PipelineRun implements AutoCloseable {
  static final MediaProperties PROPERTIES =
      new MediaProperties(
          2, "ultrafast", Duration.ofSeconds(60), Duration.ofSeconds(60), DataSize.ofGigabytes(4));

  final MediaTools tools = new MediaTools(PROPERTIES.timeMax(), PROPERTIES.memoryMax().toBytes());
  final MediaStore store;
  final Pipeline pipeline;
  private final Path directory;

  PipelineRun(Path directory) {
    this.directory = directory;
    this.store = new DirectoryMediaStore(directory.resolve("media"));
    this.pipeline = new Pipeline(tools, PROPERTIES, store);
  }

  /** All that is made of a file, renditions largest first. */
  record Made(Pipeline.Product product, List<Rendition> renditions, Sprite sprite) {
    double seconds() {
      return product.duration().toMillis() / 1000.0;
    }

    List<String> sizes() {
      return renditions.stream()
          .map(rendition -> rendition.width() + "x" + rendition.height())
          .toList();
    }
  }

  Made run(Path file) throws Exception {
    return run(file, Cut.ALL, false, false);
  }

  Made run(Path file, Cut cut, boolean trim, boolean generated) throws Exception {
    ImportPlan plan = pipeline.plan(pipeline.look(file), cut, trim, generated);
    Path workspace = workspace();
    Pipeline.Product product =
        pipeline.first(plan, OptionalDouble.empty(), workspace, Progress.NONE);
    List<Rendition> renditions = new ArrayList<>(List.of(product.rendition()));
    Pipeline.Rest rest = pipeline.rest(plan, product.rendition(), workspace, Progress.NONE);
    renditions.addAll(rest.renditions());
    renditions.sort(Comparator.comparingInt(Rendition::width).reversed());
    return new Made(product, renditions, rest.sprite());
  }

  ImportPlan plan(Path file, Cut cut) throws Exception {
    return pipeline.plan(pipeline.look(file), cut, false, false);
  }

  Path workspace() throws Exception {
    return Files.createTempDirectory(directory, "work");
  }

  /** Returns why {@code file} does not become a clip. */
  Rejection reject(Path file) throws Exception {
    try {
      throw new AssertionError("not rejected: " + run(file));
    } catch (RejectedException e) {
      return e.rejection();
    }
  }

  /** Reads a stored rendition as any other file. */
  Source stored(Rendition rendition) throws Exception {
    Path copy = Files.createTempFile(directory, "stored", ".mp4");
    try (var out = Files.newOutputStream(copy)) {
      MediaStore.StoredMedia media = store.find(rendition.media()).orElseThrow();
      media.writeTo(out, 0, media.bytes());
    }
    return new Probe(tools).read(copy, 120);
  }

  @Override
  public void close() {
    tools.close();
  }
}
