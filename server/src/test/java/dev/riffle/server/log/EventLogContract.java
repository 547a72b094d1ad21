package dev.riffle.server.log;

import static dev.riffle.server.log.Entries.event;
import static dev.riffle.server.log.Entries.events;
import static dev.riffle.server.log.Entries.received;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.UserForgotten;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link EventLog} must do. */
abstract class EventLogContract {
  private static final String PROJECT = "app";

  private EventLog log;

  /** Opens the adapter on empty storage. */
  abstract EventLog open();

  /** Opens the adapter again on the storage of the last {@link #open}. */
  abstract EventLog reopen();

  @BeforeEach
  void openLog() {
    log = open();
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void end_emptyLog_isZero() {
    assertEquals(0, log.end(PROJECT));
    assertEquals(List.of(), log.read(PROJECT, 0, 10));
  }

  @Test
  void append_manyEntries_areReadInOrder() {
    List<Received> entries = events(100);
    Appended appended = log.append(PROJECT, entries).join();
    assertEquals(new Appended(100, 0), appended);
    assertEquals(
        entries.stream().map(Received::entry).toList(), entries(log.read(PROJECT, 0, 1_000)));
    assertEquals(100, log.end(PROJECT));
  }

  @Test
  void readOf_viewer_returnsTheirEntriesAlone() {
    List<Received> entries = events(100);
    log.append(PROJECT, entries).join();
    log.append("other", events(20)).join();
    List<Entry> third =
        IntStream.range(0, 10).mapToObj(i -> entries.get(10 * i + 3).entry()).toList();
    assertEquals(third, entries(log.readOf(PROJECT, "viewer-3", 0, 100)));
    assertEquals(third.subList(0, 4), entries(log.readOf(PROJECT, "viewer-3", 0, 4)));
    assertEquals(third.subList(4, 10), entries(log.readOf(PROJECT, "viewer-3", 34, 100)));
    assertEquals(List.of(), log.readOf(PROJECT, "nobody", 0, 100));
  }

  @Test
  void append_oneEntry_keepsWhenItWasReceived() {
    log.append(PROJECT, events(1)).join();
    assertEquals(Entries.TIME, log.read(PROJECT, 0, 1).getFirst().received());
  }

  @Test
  void append_sameEventsAgain_areDuplicates() {
    log.append(PROJECT, events(10)).join();
    assertEquals(new Appended(12, 10), log.append(PROJECT, events(12)).join());
    assertEquals(12, log.read(PROJECT, 0, 100).size());
  }

  @Test
  void append_sameIdTwiceInOneBatch_keepsTheFirst() {
    List<Received> twice = List.of(received(event("e", "first")), received(event("e", "second")));
    assertEquals(new Appended(1, 1), log.append(PROJECT, twice).join());
    assertEquals(List.of(event("e", "first")), entries(log.read(PROJECT, 0, 10)));
  }

  @Test
  void append_sameIdInAnotherProject_isNew() {
    log.append(PROJECT, events(3)).join();
    assertEquals(new Appended(3, 0), log.append("other", events(3)).join());
  }

  @Test
  void append_entriesWithoutId_areAlwaysKept() {
    Received put = received(new ItemPut(Item.builder("clip").build(), Entries.TIME));
    log.append(PROJECT, List.of(put)).join();
    assertEquals(new Appended(2, 0), log.append(PROJECT, List.of(put)).join());
  }

  @Test
  void append_nothing_changesNothing() {
    assertEquals(new Appended(0, 0), log.append(PROJECT, List.of()).join());
  }

  @Test
  void append_byManyThreads_keepsEachCallersOrder() throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> callers = new ArrayList<>();
      for (int caller = 0; caller < 8; caller++) {
        String viewer = "viewer-" + caller;
        callers.add(pool.submit(() -> appendOneByOne(viewer, 50)));
      }
      for (Future<?> caller : callers) {
        caller.get();
      }
    }
    List<Logged> all = log.read(PROJECT, 0, 1_000);
    assertEquals(LongStream.rangeClosed(1, 400).boxed().toList(), positions(all));
    for (int caller = 0; caller < 8; caller++) {
      String viewer = "viewer-" + caller;
      List<Entry> expected =
          IntStream.range(0, 50).<Entry>mapToObj(i -> event(viewer + "-" + i, viewer)).toList();
      assertEquals(
          expected,
          entries(all).stream()
              .filter(entry ->
                  entry instanceof dev.riffle.engine.event.Event event
                      && event.user().equals(viewer))
              .toList());
    }
  }

  @Test
  void read_fromPositionWithLimit_returnsThatPart() {
    log.append(PROJECT, events(10)).join();
    assertEquals(List.of(4L, 5L, 6L), positions(log.read(PROJECT, 3, 3)));
    assertEquals(List.of(), log.read(PROJECT, 10, 3));
  }

  @Test
  void reopen_afterAppends_hasThemAndGoesOn() {
    log.append(PROJECT, events(5)).join();
    log.close();
    log = reopen();
    assertEquals(new Appended(6, 5), log.append(PROJECT, events(6)).join());
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), positions(log.read(PROJECT, 0, 100)));
  }

  @Test
  void follow_appends_areHandedOverBeforeTheyAreAcknowledged() {
    List<Logged> seen = new ArrayList<>();
    List<Long> previous = new ArrayList<>();
    log.follow(
        PROJECT,
        (before, entries) -> {
          previous.add(before);
          seen.addAll(entries);
        });
    for (int i = 0; i < 5; i++) {
      Appended appended = log.append(PROJECT, List.of(received(event("e" + i, "v")))).join();
      assertEquals(appended.position(), seen.getLast().position());
    }
    log.append(PROJECT, List.of(received(event("e0", "v")))).join();
    assertEquals(log.read(PROJECT, 0, 100), seen);
    assertEquals(List.of(0L, 1L, 2L, 3L, 4L), previous);
  }

  @Test
  void append_userForgotten_erasesTheViewerAndStays() {
    log.append(PROJECT, List.of(received(event("a", "ann")), received(event("b", "bob")))).join();
    UserForgotten forgotten = new UserForgotten("ann", Entries.TIME);
    List<Received> last =
        List.of(received(event("c", "ann")), received(forgotten), received(event("d", "ann")));
    log.append(PROJECT, last).join();
    assertEquals(
        List.of(event("b", "bob"), forgotten, event("d", "ann")), entries(log.read(PROJECT, 0, 9)));
    assertEquals(List.of(2L, 4L, 5L), positions(log.read(PROJECT, 0, 9)));
  }

  @Test
  void append_afterClose_isRefused() {
    log.close();
    CompletableFuture<Appended> refused =
        CompletableFuture.supplyAsync(() -> log.append(PROJECT, events(1)).join());
    assertTrue(
        refused
            .handle((_, failure) -> failure.getCause() instanceof LogException.Unavailable)
            .join());
  }

  @Test
  void append_whileManyWait_losesAndRepeatsNothing() {
    ConcurrentHashMap<String, Appended> acknowledged = new ConcurrentHashMap<>();
    List<CompletableFuture<Void>> waiting = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      String id = "event-" + i % 300;
      waiting.add(
          log.append(PROJECT, List.of(received(event(id, "v"))))
              .thenAccept(appended -> acknowledged.put(id, appended)));
    }
    waiting.forEach(CompletableFuture::join);
    List<Logged> all = log.read(PROJECT, 0, 1_000);
    assertEquals(300, acknowledged.size());
    assertEquals(LongStream.rangeClosed(1, 300).boxed().toList(), positions(all));
  }

  private void appendOneByOne(String viewer, int count) {
    for (int i = 0; i < count; i++) {
      log.append(PROJECT, List.of(received(event(viewer + "-" + i, viewer)))).join();
    }
  }

  private static List<Entry> entries(List<Logged> logged) {
    return logged.stream().map(Logged::entry).toList();
  }

  private static List<Long> positions(List<Logged> logged) {
    return logged.stream().map(Logged::position).toList();
  }
}
