package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest.Seen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Readers without locks beside a writer, with tables that grow, evict and reuse all the time. */
class EngineConcurrencyTest {
  private static final int READERS = 3;

  private static Engine smallEngine() {
    return Engine.builder()
        .objectives(Fixture.objectives())
        .settings(
            Settings.of(
                Map.of("limits.items", "40", "limits.users", "20", "limits.subjects", "30")))
        .build();
  }

  private static int readUntil(Engine engine, AtomicBoolean done, int reader) {
    int reads = 0;
    while (!done.get() || reads == 0) {
      Instant time = Fixture.START.plusSeconds(reads);
      String session = "session-" + reads % 40;
      String id = reader + "-" + reads;
      Feed feed = engine.recommend(Fixture.request(id, session, time).seen(Seen.REFILL).build());
      long distinct = feed.items().stream().map(FeedItem::item).distinct().count();
      assertEquals(feed.items().size(), distinct);
      feed.items().forEach(item -> assertFalse(Double.isNaN(item.score())));
      engine.similar("clip-" + reads % 60, 5);
      engine.interests("session:" + session, 5);
      reads++;
    }
    return reads;
  }

  @Test
  void recommend_whileLearning_neverFailsAndLeavesTheStateAlone()
      throws ExecutionException, InterruptedException {
    Engine engine = smallEngine();
    Fixture.putClips(engine);
    Engine alone = smallEngine();
    Fixture.putClips(alone);
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<Integer>> reads = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        int number = reader;
        Callable<Integer> read = () -> readUntil(engine, done, number);
        reads.add(readers.submit(read));
      }
      try {
        Traffic.run(engine, 2_000, 5);
      } finally {
        done.set(true);
      }
      for (Future<Integer> read : reads) {
        assertTrue(read.get() > 0);
      }
    }
    Traffic.run(alone, 2_000, 5);
    assertEquals(alone.digest(), engine.digest());
  }

  @Test
  void recommend_rightAfterLearn_knowsIt() throws ExecutionException, InterruptedException {
    Engine engine = Fixture.engineWithClips();
    try (ExecutorService writers = Executors.newFixedThreadPool(READERS)) {
      List<Future<?>> futures = new ArrayList<>();
      for (int writer = 0; writer < READERS; writer++) {
        String session = "s" + writer;
        futures.add(writers.submit(() -> learnAndCheck(engine, session)));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    }
  }

  private static void learnAndCheck(Engine engine, String session) {
    for (int i = 0; i < Fixture.CLIPS; i++) {
      String clip = "clip-" + i;
      Instant time = Fixture.START.plusSeconds(i);
      engine.learn(Fixture.event(session + i, "like", session, clip, time));
      Feed feed = engine.recommend(Fixture.request(session + i, session, time).count(60).build());
      assertFalse(feed.items().stream().anyMatch(item -> item.item().equals(clip)));
      assertEquals(59 - i, feed.items().size());
    }
  }
}
