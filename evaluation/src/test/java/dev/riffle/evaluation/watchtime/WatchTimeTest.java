package dev.riffle.evaluation.watchtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import dev.riffle.evaluation.watchtime.Watches.Manner;
import dev.riffle.evaluation.watchtime.Watches.Watch;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchTimeTest {
  private static final int DRAWS = 200_000;

  @ParameterizedTest
  @EnumSource(Manner.class)
  void next_manyWatches_lastAsLongAsExpected(Manner manner) {
    Watches world = new Watches(manner, 30, 60, 1);
    double seconds = 0;
    double expected = 0;
    for (int i = 0; i < DRAWS; i++) {
      Watch watch = world.next();
      assertTrue(watch.seconds() >= 0 && watch.seconds() <= world.length(watch.clip()));
      seconds += watch.seconds();
      expected += watch.expected();
    }
    assertEquals(1, seconds / expected, 0.01);
  }

  /** Seconds are even over the length, times a part that hangs on a feature. */
  @Test
  void predict_afterManyWatches_isTheMean() {
    for (SecondsPredictor predictor :
        List.of(
            new LinearSeconds(2, true),
            new ThresholdSeconds(2, 8, true),
            new ThresholdSeconds(2, 8, false))) {
      SplittableRandom random = new SplittableRandom(1);
      for (int i = 0; i < 40_000; i++) {
        float feature = random.nextInt(2);
        double seconds = 40 * (feature == 1 ? 1 : 0.5) * random.nextDouble();
        predictor.learn(new float[] {1, feature}, 40, seconds);
      }
      assertEquals(20, predictor.predict(new float[] {1, 1}, 40), 2, predictor::toString);
      assertEquals(10, predictor.predict(new float[] {1, 0}, 40), 2, predictor::toString);
    }
  }

  @Test
  void run_shortRace_ranksTheArms() {
    Report report = new WatchTime(12_000, 1).run(WatchTime.arms(), Tickers.silent());
    assertEquals(2 * WatchTime.arms().size(), report.arms().size());
    for (String world : List.of("skips ", "attention ")) {
      assertEquals(0.5, value(report, world + "mean", "XAUC"), 0.02);
      assertTrue(off(report, world + "mean-by-length") < off(report, world + "mean"));
      assertTrue(off(report, world + "engine") < off(report, world + "mean-by-length"));
      assertEquals(1, value(report, world + "engine", "predicted / watched"), 0.1);
    }
  }

  private static double off(Report report, String arm) {
    return value(report, arm, "off the truth");
  }

  private static double value(Report report, String arm, String metric) {
    return report.arms().stream()
        .filter(one -> one.name().equals(arm))
        .findFirst()
        .orElseThrow()
        .value(metric);
  }

  @Test
  void create_tooFewWatches_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new WatchTime(10, 1));
  }
}
