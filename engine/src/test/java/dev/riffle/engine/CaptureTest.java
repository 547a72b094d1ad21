package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.engine.event.UserPut;
import dev.riffle.engine.feed.Features;
import dev.riffle.engine.profile.User;
import dev.riffle.engine.snapshot.Capture;
import dev.riffle.engine.snapshot.StateReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** States that are captured chunk by chunk, while everything that can come in goes on coming. */
class CaptureTest {
  private static final int CLIPS = 900;
  private static final int USERS = 700;
  private static final int SHOWN = 4;

  private Instant time = Fixture.START;
  private int number;

  private static Core core() {
    Map<String, String> limits =
        Map.of("limits.items", "800", "limits.users", "600", "limits.subjects", "100");
    return new Core(Settings.of(limits), Fixture.objectives());
  }

  private Entry next(Random random) {
    time = time.plusMillis(random.nextInt(2_000));
    String user = "user-" + random.nextInt(USERS);
    return switch (random.nextInt(30)) {
      case 0 -> new ItemRemoved(clip(random), time);
      case 1, 2, 3, 4 -> new ItemPut(Fixture.clip(random.nextInt(CLIPS)), time);
      case 5 -> new UserForgotten(user, time);
      case 6 -> new UserPut(new User(user, Map.of("language", "de")), time);
      case 7, 8, 9, 10, 11, 12 -> served("request-" + ++number, user, random);
      case 13, 14, 15 -> event("", user, random);
      default -> event("request-" + (number - random.nextInt(20)), user, random);
    };
  }

  private static String clip(Random random) {
    return "clip-" + random.nextInt(CLIPS);
  }

  private Served served(String id, String user, Random random) {
    List<Served.Shown> shown =
        IntStream.range(0, SHOWN)
            .mapToObj(i -> new Served.Shown(clip(random), "popular", 1, features(random)))
            .toList();
    return new Served(id, user, "", "", time, shown);
  }

  private static Features features(Random random) {
    float[] values = new float[random.nextInt(3)];
    return values.length == 0 ? Features.none() : Features.of(values);
  }

  private Event event(String request, String user, Random random) {
    String[] types = {"watch", "like", "hide", "share"};
    return Event.builder("e" + time, types[random.nextInt(4)], clip(random), time)
        .user(user)
        .requestId(request)
        .portion(random.nextDouble())
        .context(Map.of("language", "lang-" + random.nextInt(300)))
        .build();
  }

  private static String digest(Core core) {
    return Digests.sha256(core::write);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 40})
  void capture_whileEverythingChanges_isTheStateOfItsBeginning(int entriesBetweenChunks) {
    Random random = new Random(entriesBetweenChunks);
    Core core = core();
    for (int i = 0; i < 20_000; i++) {
      core.learner().apply(next(random));
    }
    String before = digest(core);
    Capture capture = core.capture();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int turns = 0;
    for (byte[] part = capture.take(); part.length > 0; part = capture.take()) {
      bytes.writeBytes(part);
      for (int i = 0; i < entriesBetweenChunks; i++) {
        core.learner().apply(next(random));
      }
      capture.advance(0);
      turns++;
    }
    capture.end();
    Core restored = core();
    restored.read(new StateReader(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(before, digest(restored));
    assertTrue(turns > 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {3})
  void capture_givenUpHalfway_leavesNothingBehind(int advances) {
    Random random = new Random(1);
    Core core = core();
    for (int i = 0; i < 5_000; i++) {
      core.learner().apply(next(random));
    }
    String before = digest(core);
    Capture capture = core.capture();
    for (int i = 0; i < advances; i++) {
      capture.advance(0);
    }
    capture.end();
    assertEquals(before, digest(core));
  }
}
