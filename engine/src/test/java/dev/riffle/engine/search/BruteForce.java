package dev.riffle.engine.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** The model that the index is held against: vectors by handle, and every score computed. */
final class BruteForce {
  private final Metric metric;
  private final Map<Integer, float[]> vectors = new TreeMap<>();

  BruteForce(Metric metric) {
    this.metric = metric;
  }

  /** Returns a point of a mixture of clusters of a spread of .4 around points on the sphere. */
  static float[] clustered(Random random, int dimensions, int clusters) {
    Random centre = new Random(random.nextInt(clusters));
    double scale = 1 / Math.sqrt(dimensions);
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = (float) (scale * (centre.nextGaussian() + 0.4 * random.nextGaussian()));
    }
    return vector;
  }

  Map<Integer, float[]> vectors() {
    return vectors;
  }

  double score(float[] query, int handle) {
    float[] vector = vectors.getOrDefault(handle, query);
    double product = product(query, vector);
    double norms = Math.sqrt(product(query, query) * product(vector, vector));
    return metric == Metric.INNER_PRODUCT ? product : norms > 0 ? product / norms : 0;
  }

  /** A handle and its score. */
  private record Hit(int handle, double score) {}

  List<Integer> nearest(float[] query, int count) {
    return vectors.keySet().stream()
        .map(handle -> new Hit(handle, score(query, handle)))
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .limit(count)
        .map(Hit::handle)
        .toList();
  }

  /** Returns the share of the {@code count} nearest that {@code searcher} found last. */
  double recall(float[] query, int count, VectorSearcher searcher) {
    Set<Integer> wanted = new HashSet<>(nearest(query, count));
    int all = wanted.size();
    for (int i = 0; i < searcher.size(); i++) {
      wanted.remove(searcher.handle(i));
    }
    return all == 0 ? 1 : 1 - (double) wanted.size() / all;
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
