package dev.riffle.server.videos;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.server.recommender.IngestResult;
import dev.riffle.server.recommender.Recommender;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends every change of a clip to the engine's log at least once: an item, or its removal. A change
 * is committed first and marked when the log has it, so that neither can be missing for good,
 * whenever the process ends.
 */
class ItemOutbox implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ItemOutbox.class);
  private static final String PROJECT = "app";
  private static final int BATCH = 100;

  private final ItemRows rows;
  private final ClipStorage clips;
  private final Recommender recommender;
  private final InstantSource clock;
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("item-outbox").factory());
  private final AtomicBoolean woken = new AtomicBoolean();

  ItemOutbox(ItemRows rows, ClipStorage clips, Recommender recommender, InstantSource clock) {
    this.rows = rows;
    this.clips = clips;
    this.recommender = recommender;
    this.clock = clock;
  }

  /** Sends what is not marked yet. What cannot be sent now stays for the next time. */
  @Scheduled(fixedDelayString = "${riffle.videos.outbox-interval:5s}")
  synchronized void flush() {
    try {
      List<ItemRows.Change> changes = rows.waiting(BATCH);
      while (!changes.isEmpty()) {
        send(changes);
        changes = rows.waiting(BATCH);
      }
    } catch (RuntimeException e) {
      LOG.warn("changes of clips are not in the engine's log yet; trying again", e);
    }
  }

  /** Has {@link #flush} run soon, in another thread. */
  void wake() {
    if (woken.compareAndSet(false, true)) {
      sender.execute(() -> {
        woken.set(false);
        flush();
      });
    }
  }

  /** Takes clips out of the engine whose rows are about to go; returns when that is durable. */
  void remove(Collection<String> ids) {
    List<ItemRemoved> removals =
        ids.stream().map(id -> new ItemRemoved(id, clock.instant())).toList();
    if (!removals.isEmpty()) {
      recommender.ingest(PROJECT, removals);
    }
  }

  @Override
  public void close() {
    sender.shutdownNow();
  }

  private void send(List<ItemRows.Change> changes) {
    List<Entry> entries = entries(changes);
    if (!entries.isEmpty()) {
      IngestResult result = recommender.ingest(PROJECT, entries);
      if (!result.refused().isEmpty()) {
        throw new IllegalStateException("the engine refuses an item: " + result.refused());
      }
    }
    rows.logged(changes);
  }

  private List<Entry> entries(List<ItemRows.Change> changes) {
    Map<String, Clip> byId =
        clips.findAll(changes.stream().map(ItemRows.Change::clip).toList()).stream()
            .collect(Collectors.toMap(Clip::id, Function.identity()));
    return changes.stream()
        .flatMap(change -> entry(change, byId.get(change.clip())).stream())
        .toList();
  }

  private Optional<Entry> entry(ItemRows.Change change, @Nullable Clip clip) {
    if (change.listed() && clip != null) {
      return Optional.of(new ItemPut(item(clip), clock.instant()));
    }
    return change.inLog()
        ? Optional.of(new ItemRemoved(change.clip(), clock.instant()))
        : Optional.empty();
  }

  private static Item item(Clip clip) {
    return Item.builder(clip.id())
        .kind("clip")
        .author(clip.creator().id())
        .published(clip.published())
        .language(clip.language())
        .tags(clip.tags())
        .text(clip.caption())
        .duration(clip.duration())
        .attributes(Map.of("generated", Boolean.toString(clip.generated())))
        .build();
  }
}
