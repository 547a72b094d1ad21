package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A feed that learns: what a session does changes what it sees next. */
class EngineLearningTest {
  private static final String LIKED = "topic-3";

  /** Watches a dozen clips one by one, those of one topic to the end, and returns them. */
  private static List<String> dozen(Engine engine, String session, boolean learning) {
    Instant time = Fixture.START.plus(Duration.ofMinutes(1));
    Set<String> clips = new LinkedHashSet<>(List.of("clip-3"));
    if (learning) {
      engine.apply(opened(session, time));
    }
    for (int i = 0; i < 12; i++) {
      time = time.plusSeconds(15);
      FeedRequest.Builder request =
          Fixture.request(session + i, session, time).count(1).exclude(clips);
      Feed feed = engine.recommend(request.build());
      String clip = feed.items().getFirst().item();
      if (learning) {
        double portion = Fixture.topic(clip).equals(LIKED) ? 1 : 0.1;
        engine.apply(feed.served());
        engine.apply(Fixture.watch("w" + session + i, session, clip, time, portion, feed));
      }
      clips.add(clip);
    }
    return clips.stream().skip(1).toList();
  }

  /** The session must meet the topic: it opens one such clip from a link. */
  private static Event opened(String session, Instant time) {
    return Event.builder("open-" + session, "watch", "clip-3", time)
        .session(session)
        .portion(1)
        .build();
  }

  private static long ofLikedTopic(List<String> clips) {
    return clips.stream().filter(clip -> Fixture.topic(clip).equals(LIKED)).count();
  }

  @Test
  void recommend_sessionFinishesOneTopic_shareOfTopicRises() {
    long with = 0;
    long without = 0;
    for (int seed = 0; seed < 20; seed++) {
      with += ofLikedTopic(dozen(Fixture.engineWithClips(), "s" + seed, true));
      without += ofLikedTopic(dozen(Fixture.engineWithClips(), "s" + seed, false));
    }
    assertTrue(with > 3 * without);
  }

  @Test
  void recommend_likedTopic_keepsVariety() {
    List<String> dozen = dozen(Fixture.engineWithClips(), "s", true);
    Set<String> topics = new HashSet<>(dozen.stream().map(Fixture::topic).toList());
    assertTrue(topics.size() >= 4, () -> "topics " + topics);
  }

  @Test
  void recommend_emptyPlace_doesNotShowAllTheSameFirst() {
    Engine engine = Fixture.engineWithClips();
    Instant time = Fixture.START.plusSeconds(60);
    Set<String> firsts = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      FeedRequest request = Fixture.request("r" + i, "s" + i, time).count(1).build();
      firsts.add(engine.recommend(request).items().getFirst().item());
      assertEquals(engine.recommend(request).items(), engine.recommend(request).items());
    }
    assertTrue(firsts.size() > 15, () -> "only " + firsts);
  }

  @Test
  void recommend_equalsOnly_propensitiesAreThoseOfTheDraw() {
    Engine engine =
        Engine.builder()
            .objectives(Fixture.objectives())
            .settings(Settings.of(Map.of("exploration.share", "0", "exploration.random", "0")))
            .build();
    Fixture.putClips(engine);
    List<String> four = List.of("clip-10", "clip-20", "clip-30", "clip-40");
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < 4_000; i++) {
      FeedRequest.Builder request = Fixture.request("r" + i, "s", Fixture.START.plusSeconds(60));
      FeedItem first =
          engine.recommend(request.count(1).candidates(four).build()).items().getFirst();
      assertEquals(0.25, first.propensity(), 1e-9);
      counts.merge(first.item(), 1, Integer::sum);
    }
    // Binomial with p = 1/4 and n = 4,000: four deviations are 110.
    four.forEach(clip -> assertEquals(1_000, counts.getOrDefault(clip, 0), 110));
  }
}
