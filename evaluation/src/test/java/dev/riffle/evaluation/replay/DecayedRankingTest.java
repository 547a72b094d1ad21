package dev.riffle.evaluation.replay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecayedRankingTest {
  private static final double HALF_LIFE = 1_000;

  @Test
  void best_oneFreshAgainstThreeOld_decayDecides() {
    DecayedRanking ranking = new DecayedRanking(HALF_LIFE, 10);
    for (int i = 0; i < 3; i++) {
      ranking.count(1, 0);
    }
    ranking.count(2, 1_500);
    assertArrayEquals(new int[] {1, 2}, ranking.best(2, item -> false));

    ranking.count(3, 1_700);
    assertArrayEquals(new int[] {3, 1, 2}, ranking.best(3, item -> false));
  }

  @Test
  void best_skipped_isNotListed() {
    DecayedRanking ranking = new DecayedRanking(HALF_LIFE, 10);
    ranking.count(1, 0);
    ranking.count(2, 10);

    assertArrayEquals(new int[] {1}, ranking.best(5, item -> item == 2));
    assertEquals(0, new DecayedRanking(HALF_LIFE, 10).best(5, item -> false).length);
  }

  @Test
  void best_manyCounts_agreesWithPlainSums() {
    int items = 200;
    int depth = 30;
    double[] sums = new double[items];
    DecayedRanking ranking = new DecayedRanking(HALF_LIFE, depth);
    SplittableRandom random = new SplittableRandom(7);
    for (int time = 0; time < 20_000; time++) {
      int item = (int) (items * Math.pow(random.nextDouble(), 2));
      ranking.count(item, time);
      sums[item] += Math.pow(2, time / HALF_LIFE);
    }

    int[] expected =
        IntStream.range(0, items)
            .boxed()
            .sorted((a, b) -> Double.compare(sums[b], sums[a]))
            .mapToInt(Integer::intValue)
            .limit(depth)
            .toArray();
    assertArrayEquals(expected, ranking.best(depth, item -> false));
  }

  @Test
  void count_tenThousandHalfLives_doesNotOverflow() {
    DecayedRanking ranking = new DecayedRanking(1, 10);
    ranking.count(1, 0);
    ranking.count(2, 1_700_000_000_000L);

    assertArrayEquals(new int[] {2, 1}, ranking.best(2, item -> false));
  }
}
