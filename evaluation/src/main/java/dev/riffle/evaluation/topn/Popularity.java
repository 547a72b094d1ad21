package dev.riffle.evaluation.topn;

import dev.riffle.evaluation.data.Interactions;
import java.util.Arrays;

/** The items that most users have. */
final class Popularity implements Ranker {
  private final Interactions split;
  private final int[] order;

  Popularity(Interactions split) {
    this.split = split;
    double[] counts = new double[split.items()];
    for (int user = 0; user < split.users(); user++) {
      for (int item : split.train(user)) {
        counts[item]++;
      }
    }
    this.order = Scores.best(counts, split.items(), item -> false);
  }

  @Override
  public int[] recommend(int user, int count) {
    int[] own = split.train(user).clone();
    Arrays.sort(own);
    return Arrays.stream(order)
        .filter(item -> Arrays.binarySearch(own, item) < 0)
        .limit(count)
        .toArray();
  }
}
