package dev.riffle.evaluation.metric;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two rankings are, the first places counting most: the expected overlap of their first
 * places for a reader who goes on from each with probability {@code persistence} (Webber, Moffat
 * and Zobel, "A similarity measure for indefinite rankings", TOIS 2010, here cut off at the longer
 * list's end and divided by the greatest sum up to there). 0 for disjoint lists, 1 for equal ones.
 *
 * @param persistence above 0, below 1; at .9 the first ten places have 86 % of the weight
 */
public record RankBiasedOverlap(double persistence) {
  public RankBiasedOverlap {
    if (!(persistence > 0 && persistence < 1)) {
      throw new IllegalArgumentException(
          "persistence must be above 0 and below 1, but was " + persistence);
    }
  }

  /** Compares two lists without repetitions. */
  public <T> double of(List<T> a, List<T> b) {
    Set<T> inA = new HashSet<>();
    Set<T> inB = new HashSet<>();
    double sum = 0;
    double greatest = 0;
    double weight = 1;
    int common = 0;
    for (int depth = 1; depth <= Math.max(a.size(), b.size()); depth++) {
      common +=
          depth <= a.size() && inA.add(a.get(depth - 1)) && inB.contains(a.get(depth - 1)) ? 1 : 0;
      common +=
          depth <= b.size() && inB.add(b.get(depth - 1)) && inA.contains(b.get(depth - 1)) ? 1 : 0;
      sum += weight * common / depth;
      greatest += weight;
      weight *= persistence;
    }
    return greatest == 0 ? 1 : sum / greatest;
  }
}
