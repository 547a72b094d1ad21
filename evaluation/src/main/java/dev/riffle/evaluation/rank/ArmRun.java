package dev.riffle.evaluation.rank;

import dev.riffle.evaluation.metric.BinaryScores;
import dev.riffle.evaluation.report.Ticker;
import java.util.List;

/**
 * One arm's way through all cases, once: predict, then learn; what was predicted is kept for a part
 * (progressive validation: Blum, Kalai and Langford, COLT 1999).
 *
 * @param casesPerSecond predicted and learned in a second
 */
record ArmRun(String arm, BinaryScores scores, double casesPerSecond) {
  /** Runs {@code predictor} over the first {@code to} cases, keeping those from {@code from} on. */
  static ArmRun of(
      String arm, Predictor predictor, List<Case> cases, int from, int to, Ticker progress) {
    double[] chances = new double[to - from];
    boolean[] positive = new boolean[to - from];
    long started = System.nanoTime();
    for (int i = 0; i < to; i++) {
      Case one = cases.get(i);
      double chance = predictor.predict(one.example());
      predictor.learn(one.example(), one.positive(), one.millis());
      if (i >= from) {
        chances[i - from] = chance;
        positive[i - from] = one.positive();
      }
      progress.tick(i + 1);
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    return new ArmRun(arm, new BinaryScores(chances, positive), to / seconds);
  }
}
