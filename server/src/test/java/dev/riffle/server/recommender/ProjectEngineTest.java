package dev.riffle.server.recommender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.Engine;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.Refresh;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import dev.riffle.server.log.LogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectEngineTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);
  private static final String PROJECT = "app";

  @TempDir Path snapshots;

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectory(snapshots.resolve(PROJECT));
  }

  @Test
  void ingest_event_isLearnedBeforeTheViewersNextFeed() {
    try (ProjectEngine engine = engine(new FakeLog(), 1_000)) {
      for (int i = 0; i < 100; i++) {
        IngestResult result = engine.ingest(List.of(event(i)));
        engine.preview(request());
        assertTrue(engine.status().position() >= result.position());
      }
    }
  }

  @Test
  void ingest_event_isTheLastLearned() {
    try (ProjectEngine engine = engine(new FakeLog(), 1_000)) {
      engine.ingest(List.of(event(1), event(2)));
      engine.preview(request());
      Learned last = engine.lastLearned("viewer").orElseThrow();
      assertEquals(new Learned("watch", "clip-2", NOW, NOW), last);
      assertEquals(Duration.ZERO, last.delay());
    }
  }

  @Test
  void learner_handoversMissing_readsTheLogInOrder() {
    Random random = new Random(5);
    int count = 300;
    FakeLog log = new FakeLog(end -> end == count || random.nextInt(3) == 0);
    List<Entry> entries = new ArrayList<>();
    Engine straight = builder().build();
    try (ProjectEngine engine = engine(log, 1_000)) {
      for (int i = 1; i <= count; i++) {
        Entry entry = i <= 20 ? item(i) : event(i);
        entries.add(entry);
        engine.ingest(List.of(entry));
      }
      engine.awaitLearned(count);
      entries.forEach(straight::apply);
      assertEquals(count, engine.status().position());
      assertEquals(straight.digest(), engine.engine().digest());
    }
  }

  @Test
  void close_thenOpen_hasTheSameStateFromSnapshotAndTail() {
    FakeLog log = new FakeLog();
    String digest;
    try (ProjectEngine engine = engine(log, 1_000)) {
      engine.ingest(List.of(item(1), item(2), event(1), event(2)));
      engine.awaitLearned(4);
      digest = engine.engine().digest();
    }
    try (ProjectEngine engine = engine(log, 1_000)) {
      assertEquals(digest, engine.engine().digest());
      assertEquals(4, engine.status().position());
    }
  }

  @Test
  void open_snapshotAheadOfTheLog_learnsTheLogAnew() {
    try (ProjectEngine engine = engine(new FakeLog(), 1_000)) {
      engine.ingest(List.of(item(1), item(2), item(3)));
    }
    try (ProjectEngine engine = engine(new FakeLog(), 1_000)) {
      assertEquals(0, engine.status().position());
      engine.ingest(List.of(item(4)));
      engine.awaitLearned(1);
      assertTrue(engine.engine().item("clip-4").isPresent());
      assertFalse(engine.engine().item("clip-1").isPresent());
    }
  }

  @Test
  void ingest_timeOutOfRange_isRefusedAlone() {
    try (ProjectEngine engine = engine(new FakeLog(), 1_000)) {
      Event early = event("early", Instant.parse("1999-12-31T23:59:59Z"));
      Event late = event("late", NOW.plus(Duration.ofDays(1)).plusMillis(1));
      Event tomorrow = event("tomorrow", NOW.plus(Duration.ofDays(1)));
      IngestResult result = engine.ingest(List.of(early, tomorrow, late));
      assertEquals(1, result.accepted());
      assertEquals(
          List.of(0, 2), result.refused().stream().map(IngestResult.Refusal::index).toList());
    }
  }

  @Test
  void ingest_diskFull_saysSo() {
    FakeLog log = new FakeLog();
    try (ProjectEngine engine = engine(log, 1_000)) {
      log.fail(() -> CompletableFuture.failedFuture(new LogException.Full(new Exception("full"))));
      UnavailableException refused =
          assertThrows(UnavailableException.class, () -> engine.ingest(List.of(event(1))));
      assertTrue(refused.full());
      assertEquals(507, new UnavailableAdvice().unavailable(refused).getStatusCode().value());
      log.recover();
      assertEquals(1, engine.ingest(List.of(event(1))).accepted());
    }
  }

  @Test
  void ingest_logDoesNotAnswer_isUnavailableAndGivenUp() {
    FakeLog log = new FakeLog();
    CompletableFuture<dev.riffle.server.log.Appended> never = new CompletableFuture<>();
    try (ProjectEngine engine = engine(log, 1_000)) {
      log.fail(() -> never);
      UnavailableException refused =
          assertThrows(UnavailableException.class, () -> engine.ingest(List.of(event(1))));
      assertEquals(503, new UnavailableAdvice().unavailable(refused).getStatusCode().value());
      assertTrue(never.isCancelled());
    }
  }

  @Test
  void ingest_learnerBehind_isPushedBack() {
    try (ProjectEngine engine = engine(new FakeLog(), -1)) {
      assertThrows(UnavailableException.class, () -> engine.ingest(List.of(event(1))));
    }
  }

  @Test
  void recommend_logTakesNothing_answersAndCounts() {
    FakeLog log = new FakeLog();
    try (ProjectEngine engine = engine(log, 1_000)) {
      log.fail(() -> CompletableFuture.failedFuture(new LogException.Unavailable("away")));
      engine.recommend(request());
      assertEquals(1, engine.status().metrics().get("served-unlogged"));
    }
  }

  @Test
  void recommend_feed_isLoggedAndPreviewIsNot() {
    FakeLog log = new FakeLog();
    try (ProjectEngine engine = engine(log, 1_000)) {
      engine.preview(request());
      assertEquals(0, log.end(PROJECT));
      engine.recommend(request());
      assertEquals(1, log.end(PROJECT));
    }
  }

  @Test
  void learn_enoughEntries_refreshesTheModelsThroughTheLog() {
    FakeLog log = new FakeLog();
    try (ProjectEngine engine = engine(log, 1_000, 3)) {
      engine.ingest(List.of(item(1), item(2), event(1), event(2)));
      for (int more = 3;
          engine.engine().metrics().getOrDefault("items-with-factors", 0L) == 0;
          more++) {
        assertTrue(more < 1_000, "the factors must be in force from the second refresh on");
        engine.awaitLearned(engine.ingest(List.of(event(more))).position());
      }
      long refreshes =
          log.read(PROJECT, 0, 10_000).stream()
              .filter(logged -> logged.entry() instanceof Refresh)
              .count();
      assertTrue(refreshes >= 2);
    }
  }

  private ProjectEngine engine(FakeLog log, int lagMax) {
    return engine(log, lagMax, Integer.MAX_VALUE);
  }

  private ProjectEngine engine(FakeLog log, int lagMax, int refreshEntries) {
    RecommenderProperties settings =
        new RecommenderProperties(
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            lagMax,
            Duration.ofHours(1),
            Duration.ZERO,
            refreshEntries,
            10);
    return new ProjectEngine(
        PROJECT,
        builder(),
        log,
        new Snapshots(snapshots.resolve(PROJECT), settings.snapshotInterval(), CLOCK),
        settings,
        CLOCK);
  }

  private static Engine.Builder builder() {
    return Engine.builder()
        .objective(Objective.of("finish", "watch with portion >= 0.9", Duration.ofMinutes(1), 1));
  }

  private static ItemPut item(int number) {
    return new ItemPut(
        Item.builder("clip-" + number).tags("tag-" + number % 3).published(NOW).build(), NOW);
  }

  private static Event event(int number) {
    return Event.builder("event-" + number, "watch", "clip-" + number, NOW.plusMillis(number))
        .user("viewer")
        .portion(0.95)
        .build();
  }

  private static Event event(String id, Instant time) {
    return Event.builder(id, "watch", "clip-1", time).user("viewer").build();
  }

  private static FeedRequest request() {
    return FeedRequest.builder("request", NOW).user("viewer").build();
  }
}
