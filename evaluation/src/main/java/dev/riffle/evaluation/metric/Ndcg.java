package dev.riffle.evaluation.metric;

import java.util.stream.IntStream;

/**
 * Normalised discounted cumulative gain of the first {@code k}, with gains of 0 and 1: the sum of 1
 * / log2(1 + rank) over the relevant items found, divided by that of the best possible list.
 *
 * @param name as it is printed; {@code nDCG} and {@code NDCG} are both in use in the field
 */
public record Ndcg(String name, int k) implements Metric {
  /** Returns the measure under the name {@code prefix@k}. */
  public static Ndcg named(String prefix, int k) {
    return new Ndcg(prefix + "@" + k, k);
  }

  @Override
  public double of(Judged list) {
    double gain = list.within(k).mapToDouble(Ndcg::discount).sum();
    int bestCount = Math.min(k, list.relevant());
    return gain / IntStream.rangeClosed(1, bestCount).mapToDouble(Ndcg::discount).sum();
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(1 + rank);
  }
}
