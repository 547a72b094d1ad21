package dev.riffle.server.videos;

import dev.riffle.server.media.Directories;
import dev.riffle.server.media.Hashes;
import dev.riffle.server.media.Pipeline;
import dev.riffle.server.media.RejectedException;
import dev.riffle.server.videos.ImportResult.AlreadyThere;
import dev.riffle.server.videos.ImportResult.Imported;
import dev.riffle.server.videos.ImportResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns files into clips, the same bytes of the same creator only once. Thread-safe. */
final class Importer {
  private static final int LOCKS = 256;

  private final ClipStorage storage;
  private final ClipChanges changes;
  private final ClipIds ids;
  private final Supplier<ClipCheck> check;
  private final Pipeline pipeline;
  private final ImportQueue queue;
  private final Path work;
  private final InstantSource clock;
  private final Lock[] locks =
      Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(Lock[]::new);

  Importer(
      ClipStorage storage,
      ClipChanges changes,
      ClipIds ids,
      Supplier<ClipCheck> check,
      Pipeline pipeline,
      ImportQueue queue,
      Path work,
      InstantSource clock) {
    this.storage = storage;
    this.changes = changes;
    this.ids = ids;
    this.check = check;
    this.pipeline = pipeline;
    this.queue = queue;
    this.work = work;
    this.clock = clock;
    Directories.clear(work);
  }

  ImportResult run(Path file, ClipMetadata given, Sharing sharing)
      throws IOException, InterruptedException {
    String source = Hashes.sha256(file);
    Lock lock = locks[Math.floorMod(source.hashCode(), LOCKS)];
    lock.lockInterruptibly();
    try {
      ClipMetadata metadata = given.by(ids.creator(given.creator()));
      String creator = metadata.creator().id();
      Optional<Clip> known = storage.findBySource(source, creator);
      if (known.isPresent()) {
        return new AlreadyThere(known.get());
      }
      check.get().admit(creator, metadata.caption(), source);
      return queue.run(() -> new Imported(make(file, source, metadata, sharing)));
    } catch (RejectedException e) {
      return new Rejected(e.rejection());
    } finally {
      lock.unlock();
    }
  }

  private Clip make(Path file, String source, ClipMetadata metadata, Sharing sharing)
      throws IOException, InterruptedException, RejectedException {
    Path workspace = Files.createDirectories(work.resolve(UUID.randomUUID().toString()));
    try {
      Pipeline.Product product =
          pipeline.run(file, metadata.trim(), metadata.generated(), workspace);
      Clip clip = clip(ids.next(source), metadata, sharing, product);
      ClipCheck.Finding finding = check.get().look(clip, hashes(source, clip), product.picture());
      Clip checked = finding.held() ? clip.with(ClipState.HELD) : clip;
      changes.add(checked, source, finding);
      return checked;
    } finally {
      Directories.delete(workspace);
    }
  }

  private static Set<String> hashes(String source, Clip clip) {
    return Stream.concat(
            Stream.of(source, clip.poster().sha256()),
            clip.renditions().stream().map(rendition -> rendition.media().sha256()))
        .collect(Collectors.toSet());
  }

  private Clip clip(String id, ClipMetadata metadata, Sharing sharing, Pipeline.Product product) {
    return new Clip(
        id,
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
        sharing,
        ClipState.PUBLISHED,
        false,
        product.renditions(),
        List.of());
  }

  /** As exact as the database keeps it, so that a clip reads as it was written. */
  private Instant published(ClipMetadata metadata) {
    return metadata.publishedAt().orElseGet(clock::instant).truncatedTo(ChronoUnit.MICROS);
  }
}
