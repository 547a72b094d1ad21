package dev.riffle.server.videos;

import dev.riffle.server.videos.ImportResult.Rejected;
import dev.riffle.server.videos.Rejection.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The clips of this installation. Thread-safe. */
public final class Clips {
  private final ClipStorage storage;
  private final Importer importer;
  private final long uploadBytesMax;
  private final ClipCache cache = new ClipCache();

  Clips(ClipStorage storage, Importer importer, long uploadBytesMax) {
    this.storage = storage;
    this.importer = importer;
    this.uploadBytesMax = uploadBytesMax;
  }

  /**
   * Makes a clip of {@code file}, which is read and left as it is. Waits for its turn, then works
   * in this thread; when it returns the clip is in the catalogue and can be played.
   *
   * @throws IOException if the file cannot be read, or there is no room to store it
   * @throws InterruptedException if this thread is interrupted; nothing is imported
   */
  public ImportResult add(Path file, ClipMetadata metadata)
      throws IOException, InterruptedException {
    long bytes = Files.size(file);
    if (bytes > uploadBytesMax) {
      return new Rejected(tooLarge(bytes));
    }
    return importer.run(file, metadata);
  }

  /** Returns the clip of that id. */
  public Optional<Clip> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** Returns the clips of those ids that exist, in that order. */
  public List<Clip> findAll(Collection<String> ids) {
    return cache.get(ids, storage::findAll);
  }

  /**
   * Returns what comes after {@code cursor}, newest first.
   *
   * @param exclude ids to leave out
   * @param count at most that many, from 1
   */
  public List<Clip> newest(ClipCursor cursor, Collection<String> exclude, int count) {
    return storage.newest(cursor, exclude, count);
  }

  /** Returns the number of clips. */
  public long count() {
    return storage.count();
  }

  private Rejection tooLarge(long bytes) {
    return new Rejection(
        Reason.TOO_LARGE,
        "The file has %.1f MB; at most %.1f MB are taken. Send a smaller one."
            .formatted(bytes / 1e6, uploadBytesMax / 1e6));
  }
}
