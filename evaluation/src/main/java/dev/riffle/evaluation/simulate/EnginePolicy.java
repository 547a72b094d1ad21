package dev.riffle.evaluation.simulate;

import dev.riffle.engine.Engine;
import dev.riffle.engine.Settings;
import dev.riffle.engine.event.Entry;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The engine, with the app's objectives; it learns, or it does not. */
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
  private final Consumer<Entry> log;
  private final Map<String, Integer> numbers = new HashMap<>();

  EnginePolicy(World world, boolean learning) {
    this(world, learning, engine(Settings.defaults()), entry -> {});
  }

  /** Hands every entry on to {@code log} before the engine learns from it. */
  EnginePolicy(World world, boolean learning, Engine engine, Consumer<Entry> log) {
    this.world = world;
    this.learning = learning;
    this.engine = engine;
    this.log = log;
  }

  static Engine engine(Settings settings) {
    return Engine.builder().objectives(OBJECTIVES).settings(settings).build();
  }

  private void apply(Entry entry) {
    log.accept(entry);
    engine.apply(entry);
  }

  @Override
  public int pick(Showing showing) {
    Feed feed = engine.recommend(request(showing));
    if (learning) {
      apply(feed.served());
    }
    return feed.items().isEmpty() ? -1 : numbers.getOrDefault(feed.items().getFirst().item(), -1);
  }

  @Override
  public void watched(Showing showing, Clip clip, Watch watch) {
    if (!learning) {
      return;
    }
    apply(event(showing, clip, "impression").build());
    apply(
        event(showing, clip, "watch")
            .portion(watch.portion())
            .duration(Duration.ofMillis(Math.round(1_000 * watch.portion() * clip.seconds())))
            .build());
    if (watch.liked()) {
      apply(event(showing, clip, "like").build());
    }
    if (watch.hidden()) {
      apply(event(showing, clip, "hide").build());
    }
  }

  @Override
  public void published(Clip clip, Instant time) {
    numbers.put(clip.id(), clip.number());
    apply(new ItemPut(clip.item(time), time));
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
