package dev.riffle.engine;

import dev.riffle.engine.snapshot.SnapshotDirectory;
import dev.riffle.engine.snapshot.SnapshotDirectory.Reading;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the newest snapshot that can be used. */
final class Restoration {
  private static final System.Logger LOGGER = System.getLogger(Restoration.class.getName());

  private final SnapshotDirectory directory;
  private final Supplier<Core> empty;

  Restoration(SnapshotDirectory directory, Supplier<Core> empty) {
    this.directory = directory;
    this.empty = empty;
  }

  /** What was read. */
  record Restored(Core core, long position) {}

  Optional<Restored> newest() {
    try {
      for (Path file : directory.newestFirst()) {
        Optional<Restored> restored = read(file);
        if (restored.isPresent()) {
          return restored;
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new SnapshotException("snapshots cannot be read: " + e, e);
    }
  }

  private Optional<Restored> read(Path file) throws IOException {
    Core core = empty.get();
    long[] position = new long[1];
    Reading reading =
        directory.read(
            file,
            core.fingerprint(),
            (at, in) -> {
              position[0] = at;
              core.read(in);
            });
    return switch (reading) {
      case DONE -> Optional.of(new Restored(core, position[0]));
      case DAMAGED -> passOver(file, "it is damaged");
      case DIFFERENT -> passOver(file, "it was made under other settings or objectives");
      case LATER ->
          throw new SnapshotException(
              "%s was written by a later version of Riffle than this, which reads up to %d; use that version"
                  .formatted(file, SnapshotDirectory.VERSION));
    };
  }

  private static Optional<Restored> passOver(Path file, String reason) {
    LOGGER.log(Level.WARNING, "passing over the snapshot {0}: {1}", file, reason);
    return Optional.empty();
  }
}
