package dev.riffle.server.recommender;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.server.log.Appended;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.LogException;
import dev.riffle.server.log.Received;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** One project's engine, its way in through the log, and its learner. Thread-safe. */
final class ProjectEngine implements AutoCloseable {
  private static final Duration RETRY_SOON = Duration.ofSeconds(1);
  private static final Duration RETRY_LATER = Duration.ofSeconds(30);

  private final String project;
  private final Engine engine;
  private final EventLog log;
  private final RecommenderProperties settings;
  private final InstantSource clock;
  private final Snapshots snapshots;
  private final RecentlyLearned recent;
  private final Learner learner;
  private final LongAdder servedUnlogged = new LongAdder();

  ProjectEngine(
      String project,
      Engine.Builder builder,
      EventLog log,
      Snapshots snapshots,
      RecommenderProperties settings,
      InstantSource clock) {
    this.project = project;
    this.log = log;
    this.settings = settings;
    this.clock = clock;
    this.snapshots = snapshots;
    this.engine = snapshots.restore(builder, log.end(project));
    this.recent = new RecentlyLearned(settings.recentViewersMax());
    Refreshes refreshes = new Refreshes(project, log, settings, clock);
    this.learner = new Learner(project, engine, log, snapshots, refreshes, clock, recent);
    learner.start();
  }

  Engine engine() {
    return engine;
  }

  IngestResult ingest(List<? extends Entry> entries) {
    requireLearnerKeepsUp();
    Instant now = clock.instant();
    List<Received> good = new ArrayList<>(entries.size());
    List<IngestResult.Refusal> refused = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<String> refusal = EntryRules.refusal(entries.get(i), now);
      if (refusal.isPresent()) {
        refused.add(new IngestResult.Refusal(i, refusal.get()));
      } else {
        good.add(new Received(entries.get(i), now));
      }
    }
    if (good.isEmpty()) {
      return new IngestResult(0, 0, refused, learner.durable());
    }
    Appended appended = append(good);
    return new IngestResult(
        good.size() - appended.duplicates(), appended.duplicates(), refused, appended.position());
  }

  Feed recommend(FeedRequest request) {
    Feed feed = preview(request);
    logServed(feed);
    return feed;
  }

  Feed preview(FeedRequest request) {
    learner.awaitOwn(request.viewer(), settings.ownEventsPatience());
    return engine.recommend(request);
  }

  /** Waits until {@code position} is learned, within the patience that an acknowledgement has. */
  void awaitLearned(long position) {
    learner.await(position, settings.acknowledgePatience());
  }

  Optional<Learned> lastLearned(String viewer) {
    return recent.get(viewer);
  }

  Status status() {
    Map<String, Long> metrics = new HashMap<>(engine.metrics());
    metrics.put("served-unlogged", servedUnlogged.sum());
    metrics.put("entries-failed", learner.failures());
    metrics.put("snapshots-failed", snapshots.failures());
    return new Status(learner.position(), learner.durable(), metrics);
  }

  @Override
  public void close() {
    learner.close();
  }

  /** A feed is answered even when the log is busy; what was shown is then not learned from. */
  private void logServed(Feed feed) {
    try {
      var _ =
          log.append(project, List.of(new Received(feed.served(), clock.instant())))
              .whenComplete((_, failure) -> countUnlogged(failure != null));
    } catch (LogException _) {
      countUnlogged(true);
    }
  }

  private void countUnlogged(boolean failed) {
    if (failed) {
      servedUnlogged.increment();
    }
  }

  private void requireLearnerKeepsUp() {
    long lag = learner.durable() - learner.position();
    if (lag > settings.lagMax()) {
      throw new UnavailableException(
          "%d entries wait to be learned; at most %d may".formatted(lag, settings.lagMax()),
          RETRY_SOON,
          false);
    }
  }

  private Appended append(List<Received> entries) {
    try {
      return await(log.append(project, entries));
    } catch (LogException e) {
      throw unavailable(e);
    }
  }

  private Appended await(CompletableFuture<Appended> durable) {
    try {
      return durable.get(settings.acknowledgePatience().toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw unavailable(e.getCause());
    } catch (TimeoutException e) {
      durable.cancel(false);
      throw unavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable(e);
    }
  }

  private static UnavailableException unavailable(@Nullable Throwable cause) {
    return switch (cause) {
      case LogException.Full full ->
          new UnavailableException("the log's disk is full; make room", RETRY_LATER, true, full);
      case LogException.Busy busy ->
          new UnavailableException("too much waits to be logged", RETRY_SOON, false, busy);
      case null, default ->
          new UnavailableException("the log does not answer", RETRY_SOON, false, cause);
    };
  }
}
