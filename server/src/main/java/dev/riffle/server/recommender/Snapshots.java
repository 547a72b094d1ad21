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

/**
 * A project's snapshots, written in the background. {@link #saveIfDue} is for one thread, the rest
 * for any.
 */
final class Snapshots {
  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final Path folder;
  private final Duration interval;
  private final InstantSource clock;
  private final LongAdder failures = new LongAdder();
  private Instant last;
  private long saved;
  private Thread background = Thread.ofPlatform().unstarted(() -> {});

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
  synchronized Engine restore(Engine.Builder builder, long logEnd) {
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

  /** Starts to save {@code engine} if that is due and none is being saved; does not wait for it. */
  void saveIfDue(Engine engine) {
    if (!background.isAlive() && !clock.instant().isBefore(last.plus(interval))) {
      last = clock.instant();
      background = Thread.ofPlatform().name("snapshot").start(() -> save(engine));
    }
  }

  /**
   * Saves {@code engine} unless nothing was learned since, after what is being saved already; a
   * failure is logged and counted.
   */
  synchronized void save(Engine engine) {
    long position = engine.position();
    if (position == saved) {
      return;
    }
    try {
      engine.save(folder);
      saved = position;
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
