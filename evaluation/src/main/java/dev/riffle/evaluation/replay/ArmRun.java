package dev.riffle.evaluation.replay;

import dev.riffle.evaluation.data.Click;
import dev.riffle.evaluation.data.ClickLog;
import dev.riffle.evaluation.report.ListWriter;
import dev.riffle.evaluation.report.Ticker;
import java.util.function.LongSupplier;

/** One policy's way through the log: recommend, check, learn. */
final class ArmRun {
  static final int COUNT = 20;
  private static final int CLICKED_MAX = 10_000;

  private final ClickLog log;
  private final ScoringPlan plan;
  private final Policy policy;
  private final ListWriter lists;
  private final byte[] ranks;
  private int scored;

  ArmRun(ClickLog log, ScoringPlan plan, Policy policy, ListWriter lists) {
    this.log = log;
    this.plan = plan;
    this.policy = policy;
    this.lists = lists;
    this.ranks = new byte[plan.size()];
  }

  /** Replays the whole log; {@code nanos} is what time it is for the speed. */
  ArmResult run(String arm, Ticker progress, LongSupplier nanos) {
    long started = nanos.getAsLong();
    for (int i = 0; i < log.size(); i++) {
      step(log.click(i));
      progress.tick(i + 1);
    }
    double seconds = (nanos.getAsLong() - started) / 1e9;
    return new ArmResult(arm, ranks, log.size() / Math.max(seconds, 1e-9));
  }

  private void step(Click click) {
    if (plan.isAsked(click.index())) {
      Visit visit =
          new Visit(
              click.index(), click.user(), click.millis(), log.before(click.index(), CLICKED_MAX));
      int[] list = policy.recommend(visit, COUNT);
      if (click.millis() >= plan.scoringMillis()) {
        score(click, list);
      }
    }
    policy.learn(click);
  }

  private void score(Click click, int[] list) {
    ranks[scored++] = rank(click.item(), list);
    lists.write(log.userId(click.user()), Long.toString(click.millis()), list, log::itemId);
  }

  private static byte rank(int item, int[] list) {
    for (int i = 0; i < list.length; i++) {
      if (list[i] == item) {
        return (byte) (i + 1);
      }
    }
    return 0;
  }
}
