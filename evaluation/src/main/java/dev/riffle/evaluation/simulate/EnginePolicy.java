package dev.riffle.evaluation.simulate;

import dev.riffle.engine.Engine;
import dev.riffle.engine.Settings;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The engine, with the app's objectives and default settings; it learns, or it does not. */
final class EnginePolicy implements Policy {
  private static final List<Objective> OBJECTIVES =
      List.of(
          Objective.of("finish", "watch with portion >= 0.9", Duration.ofMinutes(1), 1),
          Objective.of("like", "like", Duration.ofMinutes(10), 0.6),
          Objective.of("hide", "hide", Duration.ofMinutes(10), -2),
          Objective.of("watch-seconds", "watch seconds up to 60", Duration.ofMinutes(1), 0.02));

  private final World world;
  private final boolean learning;
  private final Engine engine;
  private final Map<String, Integer> numbers = new HashMap<>();

  EnginePolicy(World world, boolean learning) {
    this.world = world;
    this.learning = learning;
    this.engine = Engine.builder().objectives(OBJECTIVES).settings(Settings.defaults()).build();
  }

  @Override
  public int pick(Showing showing) {
    Feed feed = engine.recommend(request(showing));
    if (learning) {
      engine.apply(feed.served());
    }
    return feed.items().isEmpty() ? -1 : numbers.getOrDefault(feed.items().getFirst().item(), -1);
  }

  @Override
  public void watched(Showing showing, Clip clip, Watch watch) {
    if (!learning) {
      return;
    }
    engine.learn(event(showing, clip, "impression").build());
    engine.learn(
        event(showing, clip, "watch")
            .portion(watch.portion())
            .duration(Duration.ofMillis(Math.round(1_000 * watch.portion() * clip.seconds())))
            .build());
    if (watch.liked()) {
      engine.learn(event(showing, clip, "like").build());
    }
    if (watch.hidden()) {
      engine.learn(event(showing, clip, "hide").build());
    }
  }

  @Override
  public void published(Clip clip, Instant time) {
    numbers.put(clip.id(), clip.number());
    engine.apply(new ItemPut(clip.item(time), time));
  }

  private FeedRequest request(Showing showing) {
    Set<String> watched =
        showing.watched().stream()
            .mapToObj(clip -> world.clips().get(clip).id())
            .collect(Collectors.toSet());
    return FeedRequest.builder(requestId(showing), showing.time())
        .user(showing.viewerId())
        .count(1)
        .exclude(watched)
        .build();
  }

  private static Event.Builder event(Showing showing, Clip clip, String type) {
    String request = requestId(showing);
    return Event.builder(request + "-" + type, type, clip.id(), showing.time())
        .user(showing.viewerId())
        .requestId(request)
        .position(0);
  }

  private static String requestId(Showing showing) {
    return showing.viewerId() + "-" + showing.step();
  }
}
