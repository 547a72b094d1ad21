package dev.riffle.benchmarks;

import java.util.Random;

/**
 * Vectors as item factors are: points around centres, spread more along the first dimensions than
 * along the last, at length 1. Each vector is a function of its number and the seed.
 *
 * @param clusters number of centres, or 0 for points that are uniform on the sphere, which are the
 *     hardest to find neighbours of, and the least like real ones
 */
record VectorWorld(int dimensions, int clusters, long seed) {
  private static final double SPREAD = 0.7;
  private static final double DECAY = 0.25;

  /** Returns the vector of a number, which may be negative. */
  float[] vector(long number) {
    Random random = new Random(seed * 1_000_003 + number * 31);
    Random centre = new Random(~seed + random.nextInt(Math.max(1, clusters)) * 7_919L);
    float[] vector = new float[dimensions];
    double squares = 0;
    for (int i = 0; i < dimensions; i++) {
      double noise = random.nextGaussian();
      double scale = Math.pow(1 + i, -DECAY);
      vector[i] =
          (float) (clusters == 0 ? noise : scale * (centre.nextGaussian() + SPREAD * noise));
      squares += vector[i] * vector[i];
    }
    float factor = (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < dimensions; i++) {
      vector[i] *= factor;
    }
    return vector;
  }

  /** Returns the vectors of the numbers from {@code from} on. */
  float[][] vectors(long from, int count) {
    float[][] vectors = new float[count][];
    for (int i = 0; i < count; i++) {
      vectors[i] = vector(from + i);
    }
    return vectors;
  }
}
