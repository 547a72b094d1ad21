package dev.riffle.server.recommender;

import dev.riffle.engine.Engine;
import dev.riffle.engine.SnapshotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A project's snapshots. Saving is for one thread; the count of failures may be read by any. */
final class Snapshots {
  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final Path folder;
  private final Duration interval;
  private final InstantSource clock;
  private final LongAdder failures = new LongAdder();
  private Instant last;
  private long saved;

  Snapshots(Path folder, Duration interval, InstantSource clock) {
    this.folder = folder;
    this.interval = interval;
    this.clock = clock;
    this.last = clock.instant();
  }

  /**
   * Returns an engine with the newest good snapshot's state, or an empty one. Snapshots that are
   * ahead of the log, because the database was replaced by an older one, are set aside.
   *
   * @param logEnd position of the log's last entry
   */
  Engine restore(Engine.Builder builder, long logEnd) {
    Engine engine = builder.restore(folder);
    if (engine.position() > logEnd) {
      LOG.warn(
          "the snapshot in {} is at position {}, but the log ends at {}; learning the log anew",
          folder,
          engine.position(),
          logEnd);
      setAside();
      engine = builder.restore(folder);
    }
    saved = engine.position();
    return engine;
  }

  void saveIfDue(Engine engine) {
    if (!clock.instant().isBefore(last.plus(interval))) {
      save(engine);
    }
  }

  /** Saves {@code engine} unless nothing was learned since; a failure is logged and counted. */
  void save(Engine engine) {
    last = clock.instant();
    if (engine.position() == saved) {
      return;
    }
    try {
      engine.save(folder);
      saved = engine.position();
    } catch (SnapshotException e) {
      failures.increment();
      LOG.error("no snapshot was saved; the log has everything", e);
    }
  }

  long failures() {
    return failures.sum();
  }

  private void setAside() {
    try {
      Path aside = folder.resolveSibling(folder.getFileName() + "-ahead-" + last.toEpochMilli());
      Files.move(folder, aside);
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new SnapshotException("cannot set aside " + folder, e);
    }
  }
}
