package dev.riffle.evaluation.replay;

import dev.riffle.engine.Engine;
import dev.riffle.engine.Settings;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import dev.riffle.evaluation.data.Click;
import dev.riffle.evaluation.data.ClickLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The engine as a policy. It is told of an item just after that item's first click, by every
 * schedule at once, since a catalogue is known without learning; it is told of clicks when the
 * schedule says so. It is never told of its own lists: nobody was shown them.
 */
final class EnginePolicy implements Policy {
  private static final String CLICK = "click";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ClickLog log;
  private final Engine engine;
  private final Schedule schedule;
  private final long scoringMillis;
  private final List<Entry> waiting = new ArrayList<>();
  private long waitingBatch;
  private Instant learnedUntil = Instant.EPOCH;

  EnginePolicy(ClickLog log, Settings settings, Schedule schedule, long scoringMillis) {
    this.log = log;
    this.schedule = schedule;
    this.scoringMillis = scoringMillis;
    this.engine =
        Engine.builder()
            .objective(Objective.of(CLICK, CLICK, PATIENCE, 1))
            .settings(settings)
            .build();
  }

  @Override
  public int[] recommend(Visit visit, int count) {
    applyDue(visit.millis());
    return engine.recommend(request(visit, count)).items().stream()
        .mapToInt(item -> log.itemNumber(item.item()))
        .toArray();
  }

  @Override
  public void learn(Click click) {
    applyDue(click.millis());
    if (log.firstOfItem(click.item()) == click.index()) {
      engine.apply(put(click));
    }
    take(click, event(click));
  }

  private FeedRequest request(Visit visit, int count) {
    return FeedRequest.builder("request-" + visit.index(), Instant.ofEpochMilli(visit.millis()))
        .user(log.userId(visit.user()))
        .count(count)
        .exclude(ids(visit.clicked()))
        .build();
  }

  private Set<String> ids(int[] items) {
    Set<String> ids = HashSet.newHashSet(items.length);
    for (int item : items) {
      ids.add(log.itemId(item));
    }
    return ids;
  }

  /**
   * Returns the entry as of what the engine has learned so far: a later time would move its clock
   * past the clicks that still wait, and they would all count as just happened.
   */
  private ItemPut put(Click click) {
    Instant published = Instant.ofEpochMilli(click.millis());
    boolean atOnce = click.millis() < scoringMillis || schedule == Schedule.PER_EVENT;
    return new ItemPut(
        Item.builder(log.itemId(click.item())).published(published).build(),
        atOnce ? published : learnedUntil);
  }

  private Event event(Click click) {
    return Event.builder(
            "click-" + click.index(),
            CLICK,
            log.itemId(click.item()),
            Instant.ofEpochMilli(click.millis()))
        .user(log.userId(click.user()))
        .build();
  }

  /** Applies {@code entry} now or later, or drops it. */
  private void take(Click click, Entry entry) {
    if (click.millis() < scoringMillis || schedule == Schedule.PER_EVENT) {
      apply(entry);
    } else if (schedule != Schedule.FROZEN) {
      waiting.add(entry);
    }
  }

  private void applyDue(long millis) {
    long batch = schedule.batch(millis - scoringMillis);
    if (batch > waitingBatch) {
      waiting.forEach(this::apply);
      waiting.clear();
      waitingBatch = batch;
    }
  }

  private void apply(Entry entry) {
    engine.apply(entry);
    learnedUntil = entry.time();
  }
}
