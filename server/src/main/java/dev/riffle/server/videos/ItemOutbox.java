package dev.riffle.server.videos;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.server.recommender.IngestResult;
import dev.riffle.server.recommender.Recommender;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends every clip's item to the engine's log at least once. A clip is committed first and marked
 * when its item is in the log, so that neither can be missing for good, whenever the process ends.
 */
class ItemOutbox {
  private static final Logger LOG = LoggerFactory.getLogger(ItemOutbox.class);
  private static final String PROJECT = "app";
  private static final int BATCH = 100;

  private final ClipStorage storage;
  private final Recommender recommender;
  private final InstantSource clock;

  ItemOutbox(ClipStorage storage, Recommender recommender, InstantSource clock) {
    this.storage = storage;
    this.recommender = recommender;
    this.clock = clock;
  }

  /** Sends what is not marked yet. Clips that cannot be sent now stay for the next time. */
  @Scheduled(fixedDelayString = "${riffle.videos.outbox-interval:5s}")
  synchronized void flush() {
    try {
      List<Clip> clips = storage.unlogged(BATCH);
      while (!clips.isEmpty()) {
        send(clips);
        clips = storage.unlogged(BATCH);
      }
    } catch (RuntimeException e) {
      LOG.warn("the items of new clips are not in the engine's log yet; trying again", e);
    }
  }

  private void send(List<Clip> clips) {
    List<ItemPut> puts =
        clips.stream().map(clip -> new ItemPut(item(clip), clock.instant())).toList();
    IngestResult result = recommender.ingest(PROJECT, puts);
    if (!result.refused().isEmpty()) {
      throw new IllegalStateException("the engine refuses an item: " + result.refused());
    }
    storage.markLogged(clips.stream().map(Clip::id).toList());
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
