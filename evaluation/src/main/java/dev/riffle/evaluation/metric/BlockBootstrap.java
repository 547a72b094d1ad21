package dev.riffle.evaluation.metric;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Confidence interval of a mean difference between two policies that were scored on the same cases.
 *
 * <p>Cases of one hour depend on one another, so whole blocks are drawn, with replacement, not
 * cases; the two policies' scores stay paired within a block. The bounds are the percentiles of the
 * drawn means (Künsch 1989, "The jackknife and the bootstrap for general stationary observations";
 * here with fixed, not overlapping, blocks). Cost: draws x blocks.
 *
 * @param draws number of resamples, at least 100
 * @param confidence such as 0.95
 * @param seed of the resampling
 */
public record BlockBootstrap(int draws, double confidence, long seed) {
  public BlockBootstrap {
    if (draws < 100) {
      throw new IllegalArgumentException("draws must be at least 100, but was " + draws);
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "confidence must be between 0 and 1, but was " + confidence);
    }
  }

  /** Returns what the evaluations use: 2,000 draws, 95 %. */
  public static BlockBootstrap standard() {
    return new BlockBootstrap(2_000, 0.95, 1);
  }

  /**
   * Returns the mean difference by case and its interval.
   *
   * @param differences sum over each block's cases of one score minus the other
   * @param cases number of cases in each block; blocks without any have no say
   */
  public Interval interval(double[] differences, long[] cases) {
    int[] blocks = filled(cases);
    if (blocks.length == 0) {
      return new Interval(0, 0, 0);
    }
    double[] means = new double[draws];
    SplittableRandom random = new SplittableRandom(seed);
    for (int draw = 0; draw < draws; draw++) {
      means[draw] = mean(differences, cases, resample(blocks, random));
    }
    Arrays.sort(means);
    return new Interval(
        mean(differences, cases, blocks),
        percentile(means, (1 - confidence) / 2),
        percentile(means, (1 + confidence) / 2));
  }

  private static int[] filled(long[] cases) {
    return IntStream.range(0, cases.length).filter(block -> cases[block] > 0).toArray();
  }

  private static int[] resample(int[] blocks, SplittableRandom random) {
    int[] sample = new int[blocks.length];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = blocks[random.nextInt(blocks.length)];
    }
    return sample;
  }

  private static double mean(double[] differences, long[] cases, int[] blocks) {
    double sum = 0;
    long count = 0;
    for (int block : blocks) {
      sum += differences[block];
      count += cases[block];
    }
    return sum / count;
  }

  private static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
