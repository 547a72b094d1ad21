package dev.riffle.server.recommender;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.LogException;
import dev.riffle.server.log.Logged;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that changes a project's engine. It applies what the log hands over in memory;
 * when it falls behind and the handover is full, it reads on from the log, so that nothing is
 * skipped and memory stays bounded.
 */
final class Learner implements EventLog.Follower, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Learner.class);
  private static final int HANDOVERS_MAX = 1_000;
  private static final int READ_LIMIT = 5_000;
  private static final Duration RETRY_PAUSE = Duration.ofMillis(200);
  private static final Duration IDLE = Duration.ofMillis(500);

  private final String project;
  private final Engine engine;
  private final EventLog log;
  private final Snapshots snapshots;
  private final Refreshes refreshes;
  private final InstantSource clock;
  private final RecentlyLearned recent;
  private final BlockingQueue<Handover> handovers = new ArrayBlockingQueue<>(HANDOVERS_MAX);
  private final Map<String, Long> unlearned = new ConcurrentHashMap<>();
  private final Progress progress;
  private final LongAdder failures = new LongAdder();
  private final Thread thread;
  private volatile long durable;
  private volatile boolean closed;

  private record Handover(long previous, List<Logged> entries) {}

  Learner(
      String project,
      Engine engine,
      EventLog log,
      Snapshots snapshots,
      Refreshes refreshes,
      InstantSource clock,
      RecentlyLearned recent) {
    this.project = project;
    this.engine = engine;
    this.log = log;
    this.snapshots = snapshots;
    this.refreshes = refreshes;
    this.clock = clock;
    this.recent = recent;
    this.progress = new Progress(engine.position());
    this.durable = engine.position();
    this.thread = Thread.ofPlatform().name("learner-" + project).unstarted(this::run);
  }

  /** Learns the log's tail, then goes on with what becomes durable. */
  void start() {
    log.follow(project, this);
    long end = log.end(project);
    durable = Math.max(durable, end);
    catchUp(end);
    thread.start();
  }

  @Override
  public void committed(long previous, List<Logged> entries) {
    for (Logged logged : entries) {
      if (logged.entry() instanceof Event event) {
        expect(event.viewer(), logged.position());
      }
    }
    durable = entries.getLast().position();
    // A full queue is no loss: the learner sees the gap and reads the log.
    boolean _ = handovers.offer(new Handover(previous, entries));
  }

  /**
   * Waits until what {@code viewer} did and had acknowledged is learned, within {@code patience}.
   */
  void awaitOwn(String viewer, Duration patience) {
    Long position = unlearned.get(viewer);
    if (position != null) {
      progress.await(position, patience);
    }
  }

  /** Waits until {@code position} is learned; tells whether it was within {@code patience}. */
  boolean await(long position, Duration patience) {
    return progress.await(position, patience);
  }

  long position() {
    return progress.position();
  }

  /** Returns the position of the last entry that is known to be durable. */
  long durable() {
    return durable;
  }

  /** Returns how many entries the engine could not apply. */
  long failures() {
    return failures.sum();
  }

  /** Learns what is durable, saves a snapshot and stops. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!closed || isBehind()) {
      try {
        step();
      } catch (LogException e) {
        LOG.warn("project {} cannot read on in the log: {}", project, e.getMessage());
        if (closed) {
          break;
        }
        pause();
      }
    }
    snapshots.save(engine);
  }

  private void step() {
    Optional<Handover> handover = next();
    if (handover.isPresent()) {
      catchUp(handover.get().previous());
      apply(handover.get().entries());
    } else if (isBehind()) {
      catchUp(durable);
    }
    snapshots.saveIfDue(engine);
    if (!closed) {
      refreshes.askIfDue(engine.position());
    }
  }

  private Optional<Handover> next() {
    try {
      Duration wait = closed || isBehind() ? Duration.ZERO : IDLE;
      return Optional.ofNullable(handovers.poll(wait.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException _) {
      return Optional.empty();
    }
  }

  private boolean isBehind() {
    return progress.position() < durable;
  }

  private void catchUp(long end) {
    while (progress.position() < end) {
      List<Logged> entries = log.read(project, progress.position(), READ_LIMIT);
      apply(entries);
      if (entries.isEmpty()) {
        progress.advance(end);
      }
    }
  }

  private void apply(List<Logged> entries) {
    for (Logged logged : entries) {
      if (logged.position() > progress.position()) {
        apply(logged);
      }
    }
  }

  private void apply(Logged logged) {
    try {
      engine.apply(logged.position(), logged.entry());
    } catch (RuntimeException e) {
      failures.increment();
      LOG.error("project {} cannot learn entry {}", project, logged.position(), e);
    }
    note(logged);
    progress.advance(logged.position());
    settle(logged);
  }

  /** Comes before the progress, so that whoever waited for it finds what was learned. */
  private void note(Logged logged) {
    switch (logged.entry()) {
      case Event event ->
          recent.put(
              event.viewer(),
              new Learned(event.type(), event.item(), logged.received(), clock.instant()));
      case UserForgotten forgotten -> recent.remove(forgotten.viewer());
      default -> {}
    }
  }

  /** Comes after the progress, as {@link #expect} needs it. */
  private void settle(Logged logged) {
    if (logged.entry() instanceof Event event) {
      unlearned.remove(event.viewer(), logged.position());
    }
  }

  /** The learner may have read the entry from the log before it was told of it here. */
  private void expect(String viewer, long position) {
    unlearned.put(viewer, position);
    if (progress.position() >= position) {
      unlearned.remove(viewer, position);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY_PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
