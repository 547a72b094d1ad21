package dev.riffle.evaluation.replay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.evaluation.data.Click;
import dev.riffle.evaluation.data.ClickLog;
import dev.riffle.evaluation.data.ClickLogs;
import dev.riffle.evaluation.metric.ReciprocalRank;
import dev.riffle.evaluation.report.ListWriter;
import dev.riffle.evaluation.report.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArmRunTest {
  /** Writes down what it is asked and told, and always lists items 0, 1 and 2. */
  private static final class Recorder implements Policy {
    private final List<String> calls = new ArrayList<>();

    @Override
    public int[] recommend(Visit visit, int count) {
      calls.add("recommend " + visit.index() + " knowing " + visit.clicked().length);
      return new int[] {0, 1, 2};
    }

    @Override
    public void learn(Click click) {
      calls.add("learn " + click.index());
    }
  }

  @Test
  void run_everyClick_recommendsBeforeItLearns() {
    ClickLog log = ClickLogs.of("ann x 0", "ann y 10", "ann x 15", "ann z 20");
    Recorder policy = new Recorder();

    ArmResult result = run(log, policy);

    assertEquals(
        List.of(
            "learn 0",
            "recommend 1 knowing 1",
            "learn 1",
            "learn 2",
            "recommend 3 knowing 3",
            "learn 3"),
        policy.calls);
    assertArrayEquals(new double[] {1.0 / 3}, result.scores(new ReciprocalRank(20)), 1e-12);
  }

  private static ArmResult run(ClickLog log, Policy policy) {
    ScoringPlan plan =
        new ScoringPlan(log, new ReplayOptions(Duration.ofMillis(15), 1, Duration.ofHours(6)));
    return new ArmRun(log, plan, policy, ListWriter.none())
        .run("recorder", Ticker.silent(), () -> 0);
  }

  @Test
  void neighbours_lastItem_listsWhatOthersClickedWithIt() {
    ClickLog log =
        ClickLogs.of("a x 0", "a y 1", "b x 2", "b y 3", "c x 4", "c z 5", "d x 6", "d y 7");
    LastItemNeighbours policy = new LastItemNeighbours(log);
    for (int i = 0; i < 7; i++) {
      policy.learn(log.click(i));
    }

    int[] list = policy.recommend(new Visit(7, log.user(7), 7, log.before(7, 10)), 20);

    assertArrayEquals(new int[] {log.itemNumber("y"), log.itemNumber("z")}, list);
  }

  @Test
  void popularity_clicked_isNotListed() {
    ClickLog log = ClickLogs.of("a x 0", "b x 1", "b y 2", "c x 3", "c z 4");
    DecayedPopularity policy = new DecayedPopularity();
    for (int i = 0; i < 4; i++) {
      policy.learn(log.click(i));
    }

    int[] list = policy.recommend(new Visit(4, log.user(4), 4, log.before(4, 10)), 20);

    assertArrayEquals(new int[] {log.itemNumber("y")}, list);
  }
}
