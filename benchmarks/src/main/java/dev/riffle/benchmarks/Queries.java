package dev.riffle.benchmarks;

import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.math.TopHeap;
import java.util.Comparator;
import java.util.stream.Stream;

/** Queries, and the numbers of the ten vectors with the highest inner product with each. */
final class Queries {
  static final int COUNT = 10;
  private static final int ROUNDS = 4;

  private final float[][] vectors;
  private final int[][] nearest;

  private Queries(float[][] vectors, int[][] nearest) {
    this.vectors = vectors;
    this.nearest = nearest;
  }

  /** A search that writes the numbers of what it finds, and returns how many. */
  interface Search {
    int search(float[] query, int[] found);
  }

  /** What a run of all queries took. */
  record Run(double recall, Latencies latencies, double cpuMicros) {}

  /** Finds the nearest by computing all products; vectors without components are none. */
  static Queries of(float[][] queries, float[][] vectors) {
    int[][] nearest = new int[queries.length][];
    TopHeap best = new TopHeap();
    for (int query = 0; query < queries.length; query++) {
      best.reset(COUNT);
      for (int i = 0; i < vectors.length; i++) {
        if (vectors[i].length > 0) {
          best.offer(i, Kernels.BEST.dot(queries[query], 0, vectors[i], 0, vectors[i].length));
        }
      }
      nearest[query] = new int[best.size()];
      while (best.size() > 0) {
        int last = best.size() - 1;
        nearest[query][last] = best.poll();
      }
    }
    return new Queries(queries, nearest);
  }

  float[][] vectors() {
    return vectors;
  }

  /** Runs all queries a few times, and returns the run that took the least of a processor. */
  Run run(Search search) {
    return Stream.generate(() -> runOnce(search))
        .limit(ROUNDS)
        .min(Comparator.comparingDouble(Run::cpuMicros))
        .orElseThrow();
  }

  private Run runOnce(Search search) {
    Latencies latencies = new Latencies();
    int[] found = new int[COUNT];
    int hits = 0;
    int wanted = 0;
    double cpu = Cpu.threadSeconds();
    for (int query = 0; query < vectors.length; query++) {
      long began = System.nanoTime();
      int count = search.search(vectors[query], found);
      latencies.record(System.nanoTime() - began);
      hits += hits(query, found, count);
      wanted += nearest[query].length;
    }
    cpu = Cpu.threadSeconds() - cpu;
    return new Run((double) hits / wanted, latencies, cpu * 1e6 / vectors.length);
  }

  /** Returns how many of the first {@code count} numbers are among the nearest of a query. */
  int hits(int query, int[] found, int count) {
    int hits = 0;
    for (int i = 0; i < count; i++) {
      for (int number : nearest[query]) {
        hits += number == found[i] ? 1 : 0;
      }
    }
    return hits;
  }

  int wanted() {
    return vectors.length * COUNT;
  }
}
