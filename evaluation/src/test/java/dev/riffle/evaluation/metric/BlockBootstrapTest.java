package dev.riffle.evaluation.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BlockBootstrapTest {
  private static final int BLOCKS = 60;
  private static final double TRUE_MEAN = 0.1;

  /** Blocks whose cases move together: a shared shift, then noise by case. */
  private static double[] sums(SplittableRandom random, int casesByBlock) {
    double[] sums = new double[BLOCKS];
    for (int block = 0; block < BLOCKS; block++) {
      double shift = TRUE_MEAN + 0.2 * random.nextGaussian();
      for (int i = 0; i < casesByBlock; i++) {
        sums[block] += shift + random.nextGaussian();
      }
    }
    return sums;
  }

  private static long[] cases(int casesByBlock) {
    long[] cases = new long[BLOCKS];
    Arrays.fill(cases, casesByBlock);
    return cases;
  }

  @Test
  void interval_dependentCases_coversTheTruthAboutAsOftenAsItSays() {
    int covered = 0;
    int runs = 300;
    for (int run = 0; run < runs; run++) {
      double[] sums = sums(new SplittableRandom(run), 40);
      Interval interval = new BlockBootstrap(400, 0.95, run).interval(sums, cases(40));
      covered += interval.low() <= TRUE_MEAN && TRUE_MEAN <= interval.high() ? 1 : 0;
    }

    // Binomial with p = 0.95 and n = 300: 271 is more than three deviations below the mean.
    assertTrue(covered >= 271 && covered < runs, "covered " + covered + " of " + runs);
  }

  @Test
  void interval_unevenBlocks_estimateIsTheMeanByCase() {
    Interval interval =
        BlockBootstrap.standard().interval(new double[] {1, 6, 0}, new long[] {1, 3, 0});

    assertEquals(7.0 / 4, interval.estimate(), 1e-12);
  }

  @Test
  void interval_sameEverywhere_hasNoWidth() {
    assertEquals(
        new Interval(0.5, 0.5, 0.5),
        BlockBootstrap.standard().interval(new double[] {1, 2}, new long[] {2, 4}));
  }

  @Test
  void interval_sameSeed_isTheSame() {
    double[] sums = sums(new SplittableRandom(5), 10);

    assertEquals(
        BlockBootstrap.standard().interval(sums, cases(10)),
        BlockBootstrap.standard().interval(sums, cases(10)));
  }

  @Test
  void interval_noCases_isZero() {
    assertEquals(
        new Interval(0, 0, 0), BlockBootstrap.standard().interval(new double[2], new long[2]));
  }

  @Test
  void bootstrap_tooFewDraws_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new BlockBootstrap(10, 0.95, 1));
  }
}
