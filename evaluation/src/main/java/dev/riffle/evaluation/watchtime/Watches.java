package dev.riffle.evaluation.watchtime;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Viewers and clips of known taste and quality, and two ways to watch. In both, a clip fits by the
 * viewer's liking of its topic and by its quality:
 *
 * <pre>
 *  SKIPS      finished with chance sigmoid(fit - 0.2 - 0.04 x (length - 20)); else, three in five
 *             leave early, after 2.5 s on average, the others anywhere
 *  ATTENTION  leaves at any moment at the same rate, exp(-3.2 - 0.7 x fit) a second
 * </pre>
 */
final class Watches {
  /** Lengths are 5 s to this many, evenly on a logarithmic scale. */
  static final double LENGTH_MAX = 60;

  private static final double LENGTH_MIN = 5;
  private static final int TOPICS = 12;
  private static final double EARLY = 0.6;
  private static final double EARLY_SECONDS = 2.5;

  /** How it is decided when a viewer leaves. */
  enum Manner {
    SKIPS,
    ATTENTION
  }

  /**
   * One watch.
   *
   * @param seconds watched
   * @param expected its mean, which the world alone knows
   */
  record Watch(int viewer, int clip, double seconds, double expected) {}

  private final Manner manner;
  private final SplittableRandom random;
  private final int[] lengths;
  private final double[] qualities;
  private final double[][] tastes;

  Watches(Manner manner, int viewers, int clips, long seed) {
    this.manner = manner;
    random = new SplittableRandom(seed);
    lengths = new int[clips];
    qualities = new double[clips];
    double span = Math.log(LENGTH_MAX / LENGTH_MIN);
    Arrays.setAll(
        lengths, c -> (int) Math.round(LENGTH_MIN * Math.exp(random.nextDouble() * span)));
    Arrays.setAll(qualities, c -> 0.7 * random.nextGaussian());
    tastes = new double[viewers][TOPICS];
    for (double[] taste : tastes) {
      Arrays.setAll(
          taste, t -> random.nextDouble() < 0.25 ? 1.8 : -1 + 0.4 * random.nextGaussian());
    }
  }

  int clips() {
    return lengths.length;
  }

  int length(int clip) {
    return lengths[clip];
  }

  int topic(int clip) {
    return clip % TOPICS;
  }

  /** Draws any viewer with any clip. */
  Watch next() {
    int viewer = random.nextInt(tastes.length);
    int clip = random.nextInt(lengths.length);
    double fit = tastes[viewer][topic(clip)] + qualities[clip];
    return manner == Manner.SKIPS ? skips(viewer, clip, fit) : attention(viewer, clip, fit);
  }

  private Watch skips(int viewer, int clip, double fit) {
    double length = lengths[clip];
    double finish = 1 / (1 + Math.exp(0.2 - fit + 0.04 * (length - 20)));
    double early = (1 - finish) * EARLY;
    double lot = random.nextDouble();
    double left =
        lot < finish + early
            ? Math.min(length, waited(EARLY_SECONDS))
            : length * random.nextDouble();
    double expected =
        finish * length + early * stay(length, EARLY_SECONDS) + (1 - finish - early) * length / 2;
    return new Watch(viewer, clip, lot < finish ? length : left, expected);
  }

  private Watch attention(int viewer, int clip, double fit) {
    double mean = Math.exp(3.2 + 0.7 * fit);
    double length = lengths[clip];
    return new Watch(viewer, clip, Math.min(length, waited(mean)), stay(length, mean));
  }

  private double waited(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  /** Returns the mean of an exponential time that is cut off. */
  private static double stay(double length, double mean) {
    return mean * (1 - Math.exp(-length / mean));
  }
}
