package dev.riffle.server.videos;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Clips that wait for their time, seen by their creators alone. Thread-safe. */
public final class Schedule {
  private static final int BATCH = 100;

  private final ClipStorage storage;
  private final ClipRows rows;
  private final ClipChanges changes;
  private final InstantSource clock;

  Schedule(ClipStorage storage, ClipRows rows, ClipChanges changes, InstantSource clock) {
    this.storage = storage;
    this.rows = rows;
    this.changes = changes;
    this.clock = clock;
  }

  /** Sets when a clip that waits is published. */
  public void set(String clip, Instant time) {
    changes.reschedule(clip, time.truncatedTo(ChronoUnit.MICROS));
  }

  /** Deletes a clip that nobody but its creator has seen. */
  public void cancel(String clip) {
    storage.findAll(List.of(clip)).stream()
        .filter(found -> found.state() != ClipState.PUBLISHED)
        .forEach(found -> changes.delete(found.id()));
  }

  /** Publishes all clips whose time has come, also while no server ran. */
  public void publishDue() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<String> due = rows.due(now, BATCH);
    while (!due.isEmpty()) {
      due.forEach(clip -> changes.publish(clip, now));
      due = rows.due(now, BATCH);
    }
  }
}
