package dev.riffle.server.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.Engine;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.server.RiffleServer;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.Logged;
import dev.riffle.server.projects.Project;
import dev.riffle.server.projects.Projects;
import dev.riffle.server.recommender.Recommender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills servers under load, and their PostgreSQL, and compares what was acknowledged with what is
 * there. More rounds: {@code -Driffle.crash.rounds=50}.
 */
class CrashTest {
  private static final int ROUNDS = Integer.getInteger("riffle.crash.rounds", 3);

  @Test
  void kill_underLoad_losesNothingAcknowledged(@TempDir Path data) throws Exception {
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    AtomicInteger batches = new AtomicInteger();
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      crash(data, batches, acknowledged, random);
      if (round % 2 == 1) {
        ServerProcess.killPostmaster(data);
      }
    }
    try (RiffleServer server = RiffleServer.start(CrashChild.options(data))) {
      List<Logged> log = all(server.part(EventLog.class));
      assertHasAll(acknowledged, log);
      assertSameState(server, log);
    }
  }

  @Test
  void restart_inGoodOrder_keepsTheState(@TempDir Path data) throws IOException {
    String digest;
    try (RiffleServer server = RiffleServer.start(CrashChild.options(data))) {
      Recommender recommender = server.part(Recommender.class);
      recommender.ingest(Project.APP, catalogue());
      digest = digest(recommender);
    }
    assertTrue(Files.exists(data.resolve("version")));
    try (RiffleServer server = RiffleServer.start(CrashChild.options(data))) {
      assertEquals(digest, digest(server.part(Recommender.class)));
    }
  }

  private static void crash(
      Path data, AtomicInteger batches, Set<String> acknowledged, Random random)
      throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start(data)) {
      String key = Files.readString(data.resolve("api-key")).strip();
      try (Load load = new Load(key, server.port(), batches, acknowledged)) {
        assertTrue(load.awaitAcknowledged(20), "the server does its work");
        server.killPostgres(random);
        assertTrue(load.awaitAcknowledged(20 + random.nextInt(20)), "it does so again");
        assertEquals(Set.of(), load.refusals(), "statuses of refusals");
        server.kill();
      }
    }
  }

  private static void assertHasAll(Set<String> acknowledged, List<Logged> log) {
    Set<String> there = new HashSet<>();
    long previous = 0;
    for (Logged logged : log) {
      assertTrue(logged.position() > previous, "order of " + logged);
      previous = logged.position();
      if (logged.entry() instanceof Event event) {
        assertTrue(there.add(event.id()), "twice: " + event.id());
      }
    }
    Set<String> lost = new HashSet<>(acknowledged);
    lost.removeAll(there);
    assertEquals(Set.of(), lost);
    assertTrue(acknowledged.size() > ROUNDS * 40, "acknowledged " + acknowledged.size());
  }

  /** The state from a snapshot and the log's tail is the state from the whole log, twice. */
  private static void assertSameState(RiffleServer server, List<Logged> log) {
    Recommender recommender = server.part(Recommender.class);
    assertEquals(log.getLast().position(), recommender.status(Project.APP).position());
    String digest = recommender.digest(Project.APP);
    assertEquals(replay(server, log), digest);
    assertEquals(replay(server, log), digest);
  }

  private static String replay(RiffleServer server, List<Logged> log) {
    Project app = server.part(Projects.class).all().getFirst();
    Engine engine = Engine.builder().objectives(app.objectives()).build();
    log.forEach(logged -> engine.apply(logged.position(), logged.entry()));
    return engine.digest();
  }

  private static List<Logged> all(EventLog log) {
    List<Logged> all = new ArrayList<>();
    List<Logged> part = log.read(Project.APP, 0, 1_000);
    while (!part.isEmpty()) {
      all.addAll(part);
      part = log.read(Project.APP, all.getLast().position(), 1_000);
    }
    return all;
  }

  private static List<ItemPut> catalogue() {
    return IntStream.range(0, 20)
        .mapToObj(i -> Item.builder("clip-" + i).tags("tag-" + i % 3).author("author-" + i % 5))
        .map(item -> new ItemPut(item.build(), Instant.parse("2026-01-01T00:00:00Z")))
        .toList();
  }

  private static String digest(Recommender recommender) {
    while (recommender.status(Project.APP).position()
        < recommender.status(Project.APP).logPosition()) {
      Thread.onSpinWait();
    }
    return recommender.digest(Project.APP);
  }
}
