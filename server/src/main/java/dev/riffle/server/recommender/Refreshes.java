package dev.riffle.server.recommender;

import dev.riffle.engine.event.Refresh;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.LogException;
import dev.riffle.server.log.Received;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for a project's models to be solved anew, from time to time, by an entry of its log. For one
 * thread.
 */
final class Refreshes {
  private static final Logger LOG = LoggerFactory.getLogger(Refreshes.class);

  private final String project;
  private final EventLog log;
  private final Duration interval;
  private final int entriesMin;
  private final InstantSource clock;
  private Instant last;
  private long position;

  Refreshes(String project, EventLog log, RecommenderProperties settings, InstantSource clock) {
    this.project = project;
    this.log = log;
    this.interval = settings.refreshInterval();
    this.entriesMin = settings.refreshEntries();
    this.clock = clock;
    this.last = clock.instant();
  }

  /** Asks if it is time and enough was learned since; does not wait for the log. */
  void askIfDue(long learned) {
    Instant now = clock.instant();
    if (learned - position < entriesMin || now.isBefore(last.plus(interval))) {
      return;
    }
    position = learned;
    last = now;
    try {
      var _ = log.append(project, List.of(new Received(new Refresh(false, now), now)));
    } catch (LogException e) {
      LOG.warn("project {} is not refreshed this time: {}", project, e.getMessage());
    }
  }
}
