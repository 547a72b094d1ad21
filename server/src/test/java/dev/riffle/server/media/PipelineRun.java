package dev.riffle.server.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** A pipeline with quick settings in a directory of its own. */
final class PipelineRun implements AutoCloseable {
  static final MediaProperties PROPERTIES =
      new MediaProperties(
          2, "ultrafast", Duration.ofSeconds(60), Duration.ofSeconds(60), DataSize.ofGigabytes(4));

  final MediaTools tools = new MediaTools(PROPERTIES.timeMax(), PROPERTIES.memoryMax().toBytes());
  final MediaStore store;
  private final Pipeline pipeline;
  private final Path directory;

  PipelineRun(Path directory) {
    this.directory = directory;
    this.store = new DirectoryMediaStore(directory.resolve("media"));
    this.pipeline = new Pipeline(tools, PROPERTIES, store);
  }

  Pipeline.Product run(Path file) throws Exception {
    return run(file, false, false);
  }

  Pipeline.Product run(Path file, boolean trim, boolean generated) throws Exception {
    return pipeline.run(file, trim, generated, Files.createTempDirectory(directory, "work"));
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
