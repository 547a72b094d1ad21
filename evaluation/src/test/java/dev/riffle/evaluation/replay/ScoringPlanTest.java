package dev.riffle.evaluation.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.evaluation.data.ClickLog;
import dev.riffle.evaluation.data.ClickLogs;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScoringPlanTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private static ScoringPlan plan(ClickLog log, Duration warmup, int every) {
    return new ScoringPlan(log, new ReplayOptions(warmup, every, HOUR));
  }

  @Test
  void plan_firstClickAndRepeat_areLeftOut() {
    ClickLog log = ClickLogs.of("ann x 0", "ann y 10", "ann x 20", "bob y 30", "ann z 40");
    ScoringPlan plan = plan(log, Duration.ZERO, 1);

    assertEquals(2, plan.size());
    assertEquals(1, plan.click(0));
    assertEquals(4, plan.click(1));
  }

  @Test
  void plan_warmup_isAskedForButNotScored() {
    ClickLog log = ClickLogs.of("ann x 0", "ann y 10", "ann z 20");
    ScoringPlan plan = plan(log, Duration.ofMillis(20), 1);

    assertTrue(plan.isAsked(1));
    assertEquals(1, plan.size());
    assertEquals(2, plan.click(0));
  }

  @Test
  void plan_everySecond_takesHalf() {
    ClickLog log = ClickLogs.of("ann a 0", "ann b 1", "ann c 2", "ann d 3", "ann e 4");
    ScoringPlan plan = plan(log, Duration.ZERO, 2);

    assertEquals(2, plan.size());
    assertTrue(plan.isAsked(1));
    assertFalse(plan.isAsked(2));
    assertTrue(plan.isAsked(3));
  }

  @Test
  void isNewItem_withinTheAge() {
    long hour = HOUR.toMillis();
    ClickLog log =
        ClickLogs.of(
            "bob x 0", "ann y 1", "ann x " + (hour - 1), "bob z " + hour, "bob y " + (hour + 1));
    ScoringPlan plan = plan(log, Duration.ZERO, 1);

    assertEquals(3, plan.size());
    assertTrue(plan.isNewItem(0));
    assertTrue(plan.isNewItem(1));
    assertFalse(plan.isNewItem(2));
  }

  @Test
  void hour_countsFromTheStartOfScoring() {
    long hour = HOUR.toMillis();
    ClickLog log = ClickLogs.of("ann x 0", "ann y 5", "ann z " + (hour + 5));
    ScoringPlan plan = plan(log, Duration.ofMillis(5), 1);

    assertEquals(0, plan.hour(0));
    assertEquals(1, plan.hour(1));
    assertEquals(2, plan.hours());
  }
}
