package dev.riffle.evaluation.topn;

import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Picks the best of scored items. */
final class Scores {
  private Scores() {}

  /**
   * Returns the items of the highest scores above 0, best first, lower numbers first where scores
   * are equal, without those that {@code skip} names.
   */
  static int[] best(double[] scores, int count, IntPredicate skip) {
    return IntStream.range(0, scores.length)
        .filter(item -> scores[item] > 0 && !skip.test(item))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer item) -> -scores[item]))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
