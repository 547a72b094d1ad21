package dev.riffle.engine;

import dev.riffle.engine.snapshot.SnapshotDirectory;
import dev.riffle.engine.snapshot.SnapshotDirectory.Reading;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds snapshots, and reads the newest that can be used or one by its name. */
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

  /** Returns the snapshots in a directory, the newest first. */
  static List<Snapshot> list(Path directory) {
    try {
      List<Snapshot> snapshots = new ArrayList<>();
      for (Path file : new SnapshotDirectory(directory).newestFirst()) {
        snapshots.add(
            new Snapshot(
                SnapshotDirectory.name(file),
                SnapshotDirectory.position(file),
                Files.size(file),
                Files.getLastModifiedTime(file).toInstant()));
      }
      return snapshots;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static SnapshotException unreadable(IOException e) {
    return new SnapshotException("snapshots cannot be read: " + e, e);
  }

  Optional<Restored> newest() {
    try {
      for (Path file : directory.newestFirst()) {
        Attempt attempt = read(file);
        if (attempt.reading() == Reading.DONE) {
          return Optional.of(attempt.restored());
        }
        LOGGER.log(Level.WARNING, "passing over the snapshot {0}: {1}", file, reason(attempt));
      }
      return Optional.empty();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  Restored named(String name) {
    try {
      for (Path file : directory.newestFirst()) {
        if (SnapshotDirectory.name(file).equals(name)) {
          return only(file);
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    throw new SnapshotException(
        "snapshot must be one of those in the directory, but was \"%s\"".formatted(name));
  }

  private Restored only(Path file) throws IOException {
    Attempt attempt = read(file);
    if (attempt.reading() != Reading.DONE) {
      throw new SnapshotException("%s cannot be used: %s".formatted(file, reason(attempt)));
    }
    return attempt.restored();
  }

  /** What reading a file came to, and what was read if it was good. */
  private record Attempt(Reading reading, Restored restored) {}

  private Attempt read(Path file) throws IOException {
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
    if (reading == Reading.LATER) {
      throw new SnapshotException(
          "%s was written by a later version of Riffle than this, which reads up to %d; use that version"
              .formatted(file, SnapshotDirectory.VERSION));
    }
    return new Attempt(reading, new Restored(core, position[0]));
  }

  private static String reason(Attempt attempt) {
    return attempt.reading() == Reading.DAMAGED
        ? "it is damaged"
        : "it was made under other settings or objectives";
  }
}
