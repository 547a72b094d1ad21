package dev.riffle.engine.math;

/**
 * A small seeded generator (SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", 2014) with the distributions that exploration needs. Not thread-safe.
 */
public final class Random64 {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private long state;

  public Random64(long seed) {
    state = seed;
  }

  /** Starts over from {@code seed}. */
  public void reset(long seed) {
    state = seed;
  }

  /** Returns a 64-bit hash of {@code text}, the same on every machine. */
  public static long hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return mix(hash);
  }

  /** Scrambles {@code z} so that every bit depends on every other. */
  public static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  public long nextLong() {
    state += GAMMA;
    return mix(state);
  }

  /** Returns a number in [0, 1). */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Returns a number in 0 to {@code bound} - 1. */
  public int nextInt(int bound) {
    return (int) (nextDouble() * bound);
  }

  /** Returns a draw from the normal distribution, by Marsaglia's polar method. */
  public double nextGaussian() {
    while (true) {
      double u = 2 * nextDouble() - 1;
      double v = 2 * nextDouble() - 1;
      double s = u * u + v * v;
      if (s < 1 && s > 0) {
        return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
      }
    }
  }

  /**
   * Returns a draw from the gamma distribution with scale 1 (Marsaglia and Tsang, "A simple method
   * for generating gamma variables", 2000).
   */
  public double nextGamma(double shape) {
    if (shape < 1) {
      return nextGamma(shape + 1) * StrictMath.pow(1 - nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = nextGaussian();
      double v = 1 + c * x;
      v = v * v * v;
      if (v > 0
          && StrictMath.log(1 - nextDouble()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
        return d * v;
      }
    }
  }

  /** Returns a draw from the beta distribution. */
  public double nextBeta(double alpha, double beta) {
    double x = nextGamma(alpha);
    double y = nextGamma(beta);
    return x + y > 0 ? x / (x + y) : 0.5;
  }
}
