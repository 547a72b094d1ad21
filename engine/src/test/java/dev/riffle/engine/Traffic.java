package dev.riffle.engine;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.engine.event.LearningSet;
import dev.riffle.engine.event.ProfileReset;
import dev.riffle.engine.event.Steered;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.engine.event.UserPut;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest.Seen;
import dev.riffle.engine.profile.Steer;
import dev.riffle.engine.profile.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Everything that can come in, at random under a seed. */
final class Traffic {
  private Traffic() {}

  static void run(Engine engine, int steps, long seed) {
    Random random = new Random(seed);
    Instant time = Fixture.START;
    for (int step = 0; step < steps; step++) {
      time = time.plusMillis(random.nextInt(5_000));
      step(engine, random, time, seed + "-" + step);
    }
  }

  private static void step(Engine engine, Random random, Instant time, String id) {
    String session = "session-" + random.nextInt(40);
    String clip = "clip-" + random.nextInt(Fixture.CLIPS + 5);
    switch (random.nextInt(40)) {
      case 0 -> engine.apply(new ItemRemoved(clip, time));
      case 1, 2 -> engine.apply(new ItemPut(Fixture.clip(random.nextInt(Fixture.CLIPS)), time));
      case 3 -> engine.apply(new UserForgotten("session:" + session, time));
      case 4 ->
          engine.apply(new UserPut(new User(session, Map.of("language", "de", "x", "y")), time));
      case 5, 6, 7, 8 -> engine.apply(plain(random, session, clip, time, id));
      case 9 -> engine.apply(steering(random, "session:" + session, time));
      default -> serveAndWatch(engine, random, session, time, id);
    }
  }

  private static Entry steering(Random random, String viewer, Instant time) {
    Steer.Kind kind = List.of(Steer.Kind.values()).get(random.nextInt(3));
    String subject = kind == Steer.Kind.TAG ? "topic-" + random.nextInt(12) : "clip";
    return switch (random.nextInt(4)) {
      case 0 -> new ProfileReset(viewer, time);
      case 1 -> new LearningSet(viewer, random.nextBoolean(), time);
      default -> new Steered(viewer, new Steer(kind, subject, random.nextInt(5) / 2.0 - 1), time);
    };
  }

  private static Event plain(Random random, String session, String clip, Instant time, String id) {
    String[] types = {"watch", "like", "hide", "share", "stall", "unheard-of"};
    return Event.builder(id, types[random.nextInt(types.length)], clip, time)
        .session(session)
        .portion(random.nextDouble())
        .context(Map.of("language", "en", "device", "phone"))
        .build();
  }

  private static void serveAndWatch(
      Engine engine, Random random, String session, Instant time, String id) {
    Feed feed =
        engine.recommend(Fixture.request(id, session, time).count(5).seen(Seen.REFILL).build());
    engine.apply(feed.served());
    int shown = Math.min(feed.items().size(), 1 + random.nextInt(3));
    for (int i = 0; i < shown; i++) {
      String clip = feed.items().get(i).item();
      double portion = random.nextDouble();
      engine.apply(Fixture.watch(id + i, session, clip, time, portion, feed));
    }
  }
}
