package dev.riffle.server.videos;

import dev.riffle.server.media.Cut;
import dev.riffle.server.media.Directories;
import dev.riffle.server.media.Hashes;
import dev.riffle.server.media.ImportPlan;
import dev.riffle.server.media.Pipeline;
import dev.riffle.server.media.Progress;
import dev.riffle.server.media.RejectedException;
import dev.riffle.server.videos.ImportResult.AlreadyThere;
import dev.riffle.server.videos.ImportResult.Imported;
import dev.riffle.server.videos.ImportResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Turns files into clips, the same bytes of the same creator only once. Thread-safe. */
final class Importer {
  private static final int LOCKS = 256;

  private final ClipProduction production;
  private final Pipeline pipeline;
  private final ImportQueue queue;
  private final Path folder;
  private final Lock[] locks =
      Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(Lock[]::new);

  Importer(ClipProduction production, Pipeline pipeline, ImportQueue queue, Path folder) {
    this.production = production;
    this.pipeline = pipeline;
    this.queue = queue;
    this.folder = folder;
    Directories.clear(folder);
  }

  ImportResult run(Path file, ClipMetadata metadata, Sharing sharing)
      throws IOException, InterruptedException {
    String source = Hashes.sha256(file);
    ClipProduction.Work work = ClipProduction.Work.of(source, metadata, sharing);
    Lock lock = locks[Math.floorMod(source.hashCode(), LOCKS)];
    lock.lockInterruptibly();
    try {
      Optional<Clip> known = production.known(work);
      if (known.isPresent()) {
        return new AlreadyThere(known.get());
      }
      production.admit(work);
      return queue.run(() -> new Imported(make(file, work)));
    } catch (RejectedException e) {
      return new Rejected(e.rejection());
    } finally {
      lock.unlock();
    }
  }

  private Clip make(Path file, ClipProduction.Work work)
      throws IOException, InterruptedException, RejectedException {
    ClipMetadata metadata = work.metadata();
    Path workspace = Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
    try {
      ImportPlan plan =
          pipeline.plan(pipeline.look(file), Cut.ALL, metadata.trim(), metadata.generated());
      Pipeline.Product product =
          pipeline.first(plan, OptionalDouble.empty(), workspace, Progress.NONE);
      return production.add(work, product, more(plan, product, workspace));
    } finally {
      Directories.delete(workspace);
    }
  }

  private ClipProduction.Files more(ImportPlan plan, Pipeline.Product product, Path workspace)
      throws IOException, InterruptedException, RejectedException {
    Pipeline.Rest rest = pipeline.rest(plan, product.rendition(), workspace, Progress.NONE);
    return new ClipProduction.Files(rest.renditions(), Optional.of(rest.sprite()), false);
  }
}
