package dev.riffle.server.videos;

import dev.riffle.server.videos.ImportResult.AlreadyThere;
import dev.riffle.server.videos.ImportResult.Imported;
import dev.riffle.server.videos.ImportResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Turns files into clips, the same bytes only once. Thread-safe. */
final class Importer {
  private static final int ID_DIGITS = 20;
  private static final int LOCKS = 256;

  private final ClipStorage storage;
  private final Pipeline pipeline;
  private final ImportQueue queue;
  private final ItemOutbox outbox;
  private final Path work;
  private final InstantSource clock;
  private final Lock[] locks =
      Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(Lock[]::new);

  Importer(
      ClipStorage storage,
      Pipeline pipeline,
      ImportQueue queue,
      ItemOutbox outbox,
      Path work,
      InstantSource clock) {
    this.storage = storage;
    this.pipeline = pipeline;
    this.queue = queue;
    this.outbox = outbox;
    this.work = work;
    this.clock = clock;
    Directories.clear(work);
  }

  ImportResult run(Path file, ClipMetadata metadata) throws IOException, InterruptedException {
    String source = Hashes.sha256(file);
    Lock lock = locks[Math.floorMod(source.hashCode(), LOCKS)];
    lock.lockInterruptibly();
    try {
      Optional<Clip> known = storage.findBySource(source);
      return known.isPresent()
          ? new AlreadyThere(known.get())
          : queue.run(() -> new Imported(make(file, source, metadata)));
    } catch (RejectedException e) {
      return new Rejected(e.rejection());
    } finally {
      lock.unlock();
    }
  }

  private Clip make(Path file, String source, ClipMetadata metadata)
      throws IOException, InterruptedException, RejectedException {
    Path workspace = Files.createDirectories(work.resolve(UUID.randomUUID().toString()));
    try {
      Clip clip = clip(source, metadata, pipeline.run(file, metadata, workspace));
      storage.insert(clip, source);
      outbox.flush();
      return clip;
    } finally {
      Directories.delete(workspace);
    }
  }

  private Clip clip(String source, ClipMetadata metadata, Pipeline.Product product) {
    return new Clip(
        source.substring(0, ID_DIGITS),
        metadata.creator(),
        metadata.caption(),
        metadata.tags(),
        metadata.language(),
        product.duration(),
        metadata.generated(),
        product.hasSound(),
        published(metadata),
        product.poster(),
        product.placeholder(),
        product.renditions());
  }

  /** As exact as the database keeps it, so that a clip reads as it was written. */
  private Instant published(ClipMetadata metadata) {
    return metadata.publishedAt().orElseGet(clock::instant).truncatedTo(ChronoUnit.MICROS);
  }
}
