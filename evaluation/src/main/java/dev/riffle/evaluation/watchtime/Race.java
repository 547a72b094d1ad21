package dev.riffle.evaluation.watchtime;

import dev.riffle.engine.Engine;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import dev.riffle.evaluation.report.Ticker;
import dev.riffle.evaluation.watchtime.Watches.Manner;
import dev.riffle.evaluation.watchtime.Watches.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All arms on the watches of one world, of which no viewer meets a clip twice. Used once. */
final class Race {
  static final int VIEWERS = 300;
  static final int CLIPS = 800;
  static final List<String> ARMS =
      List.of(
          "mean",
          "mean-by-length",
          "linear",
          "linear-of-length",
          "thresholds",
          "thresholds-of-length",
          "engine");

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String SECONDS = "watch-seconds";
  private static final int THRESHOLDS = 8;

  private final Watches world;
  private final int watches;
  private final Engine engine;
  private final Map<String, SecondsPredictor> predictors = new LinkedHashMap<>();
  private final Map<String, SecondsScores> scores = new LinkedHashMap<>();
  private final BitSet met = new BitSet(VIEWERS * CLIPS);

  Race(Manner manner, int watches, long seed) {
    this.watches = watches;
    world = new Watches(manner, VIEWERS, CLIPS, seed);
    engine =
        Engine.builder()
            .objective(
                Objective.of("finish", "watch with portion >= 0.9", Duration.ofMinutes(1), 1))
            .objective(Objective.of(SECONDS, "watch seconds up to 60", Duration.ofMinutes(1), 0.02))
            .build();
    ARMS.forEach(arm -> scores.put(arm, new SecondsScores(watches)));
    for (int clip = 0; clip < CLIPS; clip++) {
      engine.apply(new ItemPut(item(clip), START));
    }
  }

  private Item item(int clip) {
    return Item.builder("clip-" + clip)
        .author("author-" + clip % 40)
        .tags("topic-" + world.topic(clip))
        .published(START)
        .duration(Duration.ofSeconds(world.length(clip)))
        .build();
  }

  Map<String, SecondsScores> run(Ticker progress) {
    for (int i = 0; i < watches; i++) {
      watch(i, draw());
      progress.tick(i + 1);
    }
    return scores;
  }

  private Watch draw() {
    Watch watch = world.next();
    while (met.get(watch.viewer() * CLIPS + watch.clip())) {
      watch = world.next();
    }
    met.set(watch.viewer() * CLIPS + watch.clip());
    return watch;
  }

  private void watch(int number, Watch watch) {
    Instant time = START.plusSeconds(1 + number);
    String clip = "clip-" + watch.clip();
    Feed feed =
        engine.recommend(
            FeedRequest.builder("request-" + number, time)
                .user("viewer-" + watch.viewer())
                .candidates(List.of(clip))
                .count(1)
                .build());
    FeedItem item = feed.items().getFirst();
    float[] features = item.features().toArray();
    if (predictors.isEmpty()) {
      enter(features.length);
    }
    if (number >= watches / 4) {
      score(watch, features, item.predictions().getOrDefault(SECONDS, Double.NaN));
    }
    double length = world.length(watch.clip());
    predictors.values().forEach(one -> one.learn(features, length, watch.seconds()));
    engine.apply(feed.served());
    engine.learn(
        Event.builder("event-" + number, "watch", clip, time)
            .user("viewer-" + watch.viewer())
            .requestId("request-" + number)
            .portion(watch.seconds() / length)
            .duration(Duration.ofMillis(Math.round(1_000 * watch.seconds())))
            .position(0)
            .build());
  }

  private void enter(int features) {
    predictors.put("mean", MeanSeconds.ofAll());
    predictors.put("mean-by-length", MeanSeconds.byLength());
    predictors.put("linear", new LinearSeconds(features, false));
    predictors.put("linear-of-length", new LinearSeconds(features, true));
    predictors.put("thresholds", new ThresholdSeconds(features, THRESHOLDS, false));
    predictors.put("thresholds-of-length", new ThresholdSeconds(features, THRESHOLDS, true));
  }

  private void score(Watch watch, float[] features, double predicted) {
    double length = world.length(watch.clip());
    predictors.forEach((arm, one) -> add(arm, one.predict(features, length), watch));
    add("engine", predicted, watch);
  }

  private void add(String arm, double predicted, Watch watch) {
    SecondsScores score = scores.get(arm);
    if (score != null) {
      score.add(predicted, watch.seconds(), watch.expected());
    }
  }
}
