package dev.riffle.evaluation.simulate;

import java.util.SplittableRandom;

/**
 * What came of showing a clip to a viewer.
 *
 * @param portion of the clip that was watched, 0 to 1
 * @param liked whether the viewer liked it: one in four of those finished, more of the fitting
 * @param hidden whether the viewer said "not interested": rarely, and only after a quick skip
 */
record Watch(double portion, boolean liked, boolean hidden) {
  static final double FINISHED = 0.9;
  private static final double QUICK_SKIP = 0.25;
  private static final double LIKE_RATE = 0.5;
  private static final double HIDE_RATE = 0.3;

  /**
   * Draws what comes of it. The same viewer, clip and seed give the same, so that all arms meet the
   * same viewers in the same moods.
   */
  static Watch draw(double finishProbability, int viewer, Clip clip, long seed) {
    SplittableRandom random =
        new SplittableRandom(
            seed ^ (0x9E3779B97F4A7C15L * (((long) viewer << 32) | clip.number())));
    random.nextLong();
    boolean finished = random.nextDouble() < finishProbability;
    double depth = random.nextDouble();
    double portion =
        finished
            ? FINISHED + (1 - FINISHED) * depth
            : FINISHED * depth * (0.3 + 0.7 * finishProbability);
    double mood = random.nextDouble();
    return new Watch(
        portion,
        finished && mood < LIKE_RATE * finishProbability * finishProbability,
        portion < QUICK_SKIP && mood < HIDE_RATE * (1 - finishProbability));
  }

  boolean isFinished() {
    return portion >= FINISHED;
  }
}
