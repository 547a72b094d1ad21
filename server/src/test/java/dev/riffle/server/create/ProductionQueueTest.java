package dev.riffle.server.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.server.TestServer;
import dev.riffle.server.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProductionQueueTest {
  @Test
  void take_ofSeveralCreators_comesByTurns() {
    try (TestServer other = TestServer.start()) {
      other.server().part(ProductionJob.class).stop();
      List.of("greedy", "modest", "patient").forEach(owner -> Visitor.member(other, owner));
      JdbcClient jdbc = other.server().part(JdbcClient.class);
      String[] waiting = {"greedy", "greedy", "greedy", "modest", "modest", "patient"};
      for (int i = 0; i < waiting.length; i++) {
        enqueue(jdbc, waiting[i], "draft" + i, i);
      }
      ProductionQueue queue = other.server().part(ProductionQueue.class);
      assertEquals(
          Map.of("draft0", 1, "draft1", 4, "draft2", 6), queue.places(person(jdbc, "greedy")));
      assertEquals(
          List.of("draft0", "draft3", "draft5", "draft1", "draft4", "draft2"), drained(queue));
    }
  }

  @Test
  void take_largerSizes_waitUntilOthersCanBePlayed() {
    try (TestServer other = TestServer.start()) {
      other.server().part(ProductionJob.class).stop();
      List.of("greedy", "modest", "patient").forEach(owner -> Visitor.member(other, owner));
      JdbcClient jdbc = other.server().part(JdbcClient.class);
      String[] waiting = {"greedy", "greedy", "modest", "patient"};
      for (int i = 0; i < waiting.length; i++) {
        enqueue(jdbc, waiting[i], "draft" + i, i);
      }
      ProductionQueue queue = other.server().part(ProductionQueue.class);
      assertEquals("draft0", queue.take(Instant.now().plusSeconds(60)).orElseThrow());
      jdbc.sql("update draft set state = 'PLAYABLE', clip = 'shown' where id = 'draft0'").update();
      queue.give("draft0");
      assertEquals(Map.of("draft0", 3, "draft1", 4), queue.places(person(jdbc, "greedy")));
      assertEquals(List.of("draft2", "draft3", "draft0", "draft1"), drained(queue));
    }
  }

  private static List<String> drained(ProductionQueue queue) {
    List<String> order = new ArrayList<>();
    Instant now = Instant.now().plusSeconds(60);
    for (Optional<String> next = queue.take(now); next.isPresent(); next = queue.take(now)) {
      order.add(next.get());
      now = now.plusSeconds(1);
    }
    return order;
  }

  private static void enqueue(JdbcClient jdbc, String owner, String id, int second) {
    jdbc.sql(
            """
            insert into draft (id, owner, state, edits, queued, created, changed)
            values (?, ?, 'QUEUED', '{}', now() + make_interval(secs => ?), now(), now())
            """)
        .params(id, person(jdbc, owner), second)
        .update();
  }

  private static String person(JdbcClient jdbc, String handle) {
    return jdbc.sql("select id from person where handle = ?")
        .param(handle)
        .query((row, _) -> row.getString(1))
        .single();
  }
}
