package dev.riffle.evaluation.replay;

import dev.riffle.evaluation.metric.Judged;
import dev.riffle.evaluation.metric.Metric;
import java.util.stream.IntStream;

/** How one policy did: at which place its list had each scored click. */
final class ArmResult {
  private final String arm;
  private final byte[] ranks;
  private final double eventsPerSecond;

  /**
   * Keeps {@code ranks}, which must not be written into any more.
   *
   * @param ranks for every scored click the place of its item in the list, from 1, or 0
   * @param eventsPerSecond clicks replayed in a second, lists included
   */
  ArmResult(String arm, byte[] ranks, double eventsPerSecond) {
    this.arm = arm;
    this.ranks = ranks;
    this.eventsPerSecond = eventsPerSecond;
  }

  String arm() {
    return arm;
  }

  double eventsPerSecond() {
    return eventsPerSecond;
  }

  /** Returns the measure for every scored click. */
  double[] scores(Metric metric) {
    double[] byRank =
        IntStream.rangeClosed(0, ArmRun.COUNT)
            .mapToDouble(rank -> metric.of(Judged.single(rank)))
            .toArray();
    return IntStream.range(0, ranks.length).mapToDouble(n -> byRank[ranks[n]]).toArray();
  }
}
