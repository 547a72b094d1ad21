package dev.riffle.evaluation.simulate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What a viewer likes, in log-odds of finishing a clip:
 *
 * <pre>
 *  log-odds = -0.5 + topic + creator + quality - 0.05 x (seconds - 10)
 *  topic    = 2 for two loved ones, 0.5 for three liked ones, -1.5 for the rest, each +- 0.3
 *  creator  = 0 +- 0.5
 * </pre>
 */
final class Taste {
  private static final double BASE = -0.5;
  private static final int LOVED = 2;
  private static final int LIKED = 3;
  private static final double SECONDS_WEIGHT = -0.05;
  private static final int SECONDS_MIDDLE = 10;

  private final double[] topics;
  private final double[] creators;
  private final List<Integer> order;

  private Taste(List<Integer> order, double[] topics, double[] creators) {
    this.order = order;
    this.topics = topics;
    this.creators = creators;
  }

  /** Draws a taste. */
  static Taste draw(World world, SplittableRandom random) {
    List<Integer> order = shuffled(world.topics(), random);
    return draw(order, world.creators(), random);
  }

  /** Draws a taste whose loved and liked topics are among those that this one does not care for. */
  Taste changed(SplittableRandom random) {
    List<Integer> moved =
        IntStream.range(0, order.size())
            .mapToObj(i -> order.get((i + LOVED + LIKED) % order.size()))
            .toList();
    return draw(moved, creators.length, random);
  }

  /** Returns the probability that the viewer finishes {@code clip}. */
  double finishProbability(Clip clip) {
    double logOdds =
        BASE
            + topics[clip.topic()]
            + creators[clip.creator()]
            + clip.quality()
            + SECONDS_WEIGHT * (clip.seconds() - SECONDS_MIDDLE);
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static Taste draw(List<Integer> order, int creatorCount, SplittableRandom random) {
    double[] topics = new double[order.size()];
    for (int i = 0; i < order.size(); i++) {
      double level = i < LOVED ? 2 : i < LOVED + LIKED ? 0.5 : -1.5;
      topics[order.get(i)] = level + 0.3 * random.nextGaussian();
    }
    double[] creators = new double[creatorCount];
    Arrays.setAll(creators, creator -> 0.5 * random.nextGaussian());
    return new Taste(order, topics, creators);
  }

  private static List<Integer> shuffled(int count, SplittableRandom random) {
    double[] keys = random.doubles(count).toArray();
    return IntStream.range(0, count)
        .boxed()
        .sorted((a, b) -> Double.compare(keys[a], keys[b]))
        .toList();
  }
}
