package dev.riffle.evaluation.reaction;

import dev.riffle.engine.Engine;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.Refresh;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The engine, with the app's objectives and default settings; it learns, or it does not. */
final class EngineArm implements Arm {
  private static final String FINISH = "finish";
  private static final List<Objective> OBJECTIVES =
      List.of(
          Objective.of(FINISH, "watch with portion >= 0.9", Duration.ofMinutes(1), 1),
          Objective.of("like", "like", Duration.ofMinutes(10), 0.6),
          Objective.of("hide", "hide", Duration.ofMinutes(10), -2),
          Objective.of("watch-seconds", "watch seconds up to 60", Duration.ofMinutes(1), 0.02));
  private static final double SKIPPED = 0.2;
  private static final int SECONDS = 15;

  /** As the service does by default. */
  private static final int EVENTS_A_REFRESH = 1_000;

  private final boolean learning;
  private final Engine engine = Engine.builder().objectives(OBJECTIVES).build();
  private final Map<String, Feed> waiting = new HashMap<>();
  private final Map<String, Set<String>> watched = new HashMap<>();
  private long events;

  EngineArm(boolean learning) {
    this.learning = learning;
  }

  @Override
  public void put(Item item, Instant time) {
    engine.apply(new ItemPut(item, time));
  }

  @Override
  public List<String> list(String request, String viewer, int count, Instant time) {
    FeedRequest asked =
        FeedRequest.builder(request, time)
            .user(viewer)
            .count(count)
            .exclude(watched.getOrDefault(viewer, Set.of()))
            .build();
    Feed feed = engine.recommend(asked);
    waiting.clear();
    waiting.put(request, feed);
    return feed.items().stream().map(FeedItem::item).toList();
  }

  @Override
  public void shown(String request) {
    Feed feed = waiting.remove(request);
    if (learning && feed != null) {
      engine.apply(feed.served());
    }
  }

  @Override
  public void watched(String request, String viewer, String item, boolean finished, Instant time) {
    watched.computeIfAbsent(viewer, v -> new HashSet<>()).add(item);
    double portion = finished ? 1 : SKIPPED;
    learn(
        event("watch", viewer, item, time)
            .requestId(request)
            .portion(portion)
            .duration(Duration.ofMillis((long) (portion * SECONDS * 1_000))));
  }

  @Override
  public void liked(String viewer, String item, Instant time) {
    learn(event("like", viewer, item, time));
  }

  @Override
  public void glanced(String viewer, String item, Instant time) {
    learn(event("glance", viewer, item, time));
  }

  private Event.Builder event(String type, String viewer, String item, Instant time) {
    return Event.builder("event-" + events++, type, item, time).user(viewer);
  }

  private void learn(Event.Builder event) {
    if (learning) {
      Event built = event.build();
      engine.learn(built);
      if (events % EVENTS_A_REFRESH == 0) {
        engine.apply(new Refresh(false, built.time()));
      }
    }
  }

  @Override
  public double estimate(String viewer, String item, Instant time) {
    FeedRequest asked =
        FeedRequest.builder("estimate-" + item, time)
            .user(viewer)
            .candidates(List.of(item))
            .seen(FeedRequest.Seen.INCLUDE)
            .count(1)
            .build();
    return engine.recommend(asked).items().getFirst().predictions().getOrDefault(FINISH, 0.0);
  }
}
