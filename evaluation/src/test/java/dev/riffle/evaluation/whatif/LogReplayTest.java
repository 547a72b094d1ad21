package dev.riffle.evaluation.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.Engine;
import dev.riffle.engine.Settings;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import dev.riffle.evaluation.data.BanditLog.Round;
import dev.riffle.evaluation.metric.Interval;
import dev.riffle.evaluation.offpolicy.SelfNormalized;
import dev.riffle.evaluation.whatif.LogReplay.Found;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogReplayTest {
  private static final Instant START = Instant.parse("2026-01-05T12:00:00Z");
  private static final Objective LIKE = Objective.of("like", "like", Duration.ofMinutes(1), 1);
  private static final Objective SHARE = Objective.of("share", "share", Duration.ofMinutes(1), 0);
  private static final Map<String, Double> SHARES = Map.of("like", 0.0, "share", 1.0);
  private static final int ITEMS = 12;

  private static Engine engine() {
    return Engine.builder()
        .objectives(List.of(LIKE, SHARE))
        .settings(Settings.of(Map.of("exploration.random", "0.5", "exploration.share", "0")))
        .build();
  }

  /** Items of low numbers are liked, those of high numbers are shared; three of five are seen. */
  private static List<Entry> log(int feeds) {
    Engine engine = engine();
    List<Entry> log = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      apply(engine, log, new ItemPut(Item.builder("item-" + i).tags("t" + i).build(), START));
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int f = 0; f < feeds; f++) {
      Instant time = START.plusSeconds(60 + f);
      Feed feed =
          engine.recommend(FeedRequest.builder("r" + f, time).session("s" + f).count(5).build());
      apply(engine, log, feed.served());
      for (int place = 0; place < 3; place++) {
        String item = feed.items().get(place).item();
        double shared = Integer.parseInt(item.substring(5)) / (double) ITEMS;
        String type = random.nextDouble() < shared ? "share" : "like";
        apply(
            engine,
            log,
            Event.builder(f + "-" + place, type, item, time)
                .session("s" + f)
                .requestId("r" + f)
                .build());
      }
    }
    return log;
  }

  private static void apply(Engine engine, List<Entry> log, Entry entry) {
    engine.apply(entry);
    log.add(entry);
  }

  private static Found replay(List<Entry> log, Map<String, Double> weights) {
    LogReplay replay = new LogReplay(engine(), weights, SHARE.target());
    log.forEach(replay::apply);
    return replay.found();
  }

  @Test
  void found_sameWeights_areThePropensitiesOfThePlacesLookedAt() {
    Found found = replay(log(200), Map.of());
    List<Round> rounds = found.log().rounds();
    assertEquals(600, rounds.size());
    assertEquals(1, found.reproduced());
    assertEquals(3, found.log().contexts());
    for (int i = 0; i < rounds.size(); i++) {
      Round round = rounds.get(i);
      assertEquals(
          round.propensity(),
          found.alternatives().probability(i, round.context(), round.action()),
          1e-12);
      assertEquals(1, found.alternatives().mean(i, round.context(), ITEMS, action -> 1), 1e-9);
    }
  }

  /** What other weights would have shown is known, and so is how often each item is shared. */
  @Test
  void found_otherWeights_estimateCoversWhatTheyAreWorth() {
    Found found = replay(log(1_500), SHARES);
    List<Round> rounds = found.log().rounds();
    double truth = 0;
    for (int i = 0; i < rounds.size(); i++) {
      truth +=
          found
              .alternatives()
              .mean(
                  i,
                  rounds.get(i).context(),
                  ITEMS,
                  action -> Integer.parseInt(found.items().get(action).substring(5)) / 12.0);
    }
    truth /= rounds.size();
    Interval estimate =
        new SelfNormalized().estimate(found.log(), found.alternatives(), Double.POSITIVE_INFINITY);
    assertTrue(truth > found.log().meanReward() + 0.1, truth + " of " + found.log().meanReward());
    assertTrue(estimate.low() <= truth && truth <= estimate.high(), estimate + " of " + truth);
  }
}
