package dev.riffle.evaluation.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.demo.DemoCatalogue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorldTest {
  private static final World WORLD = World.of(DemoCatalogue.standard(), 1);

  @Test
  void world_sameSeed_isTheSame() {
    assertEquals(WORLD, World.of(DemoCatalogue.standard(), 1));
    assertNotEquals(WORLD, World.of(DemoCatalogue.standard(), 2));
  }

  @Test
  void world_laterClips_areOneATopic() {
    assertEquals(
        WORLD.topics(),
        WORLD.clips().stream().skip(WORLD.startCount()).map(Clip::topic).distinct().count());
  }

  @Test
  void taste_changed_caresForOtherTopics() {
    Taste before = Taste.draw(WORLD, new SplittableRandom(3));
    Taste after = before.changed(new SplittableRandom(4));

    int loved = favourite(before);

    assertTrue(meanOfTopic(before, loved) > 0.6, "before " + meanOfTopic(before, loved));
    assertTrue(meanOfTopic(after, loved) < 0.4, "after " + meanOfTopic(after, loved));
  }

  private static int favourite(Taste taste) {
    return IntStream.range(0, WORLD.topics())
        .boxed()
        .max((a, b) -> Double.compare(meanOfTopic(taste, a), meanOfTopic(taste, b)))
        .orElseThrow();
  }

  private static double meanOfTopic(Taste taste, int topic) {
    return WORLD.clips().stream()
        .filter(clip -> clip.topic() == topic)
        .mapToDouble(taste::finishProbability)
        .average()
        .orElseThrow();
  }

  @Test
  void watch_manyDraws_finishAtTheGivenRate() {
    Clip clip = WORLD.clips().getFirst();
    double finished =
        IntStream.range(0, 10_000)
            .filter(viewer -> Watch.draw(0.3, viewer, clip, 9).isFinished())
            .count();

    // Binomial with p = 0.3 and n = 10,000: four deviations are 183.
    assertEquals(3_000, finished, 183);
  }

  @Test
  void watch_anyDraw_isWithinRangeAndConsistent() {
    for (int viewer = 0; viewer < 2_000; viewer++) {
      Watch watch = Watch.draw(0.5, viewer, WORLD.clips().get(viewer % 600), 9);
      assertTrue(watch.portion() >= 0 && watch.portion() <= 1);
      assertTrue(!watch.liked() || watch.isFinished());
      assertTrue(!watch.hidden() || watch.portion() < 0.25);
    }
  }
}
