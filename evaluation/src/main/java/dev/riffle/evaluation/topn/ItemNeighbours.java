package dev.riffle.evaluation.topn;

import dev.riffle.evaluation.data.Interactions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Item-based nearest neighbours (Sarwar et al. 2001): an item's score is the sum of its cosines
 * with the user's items, where each item counts for its {@link #NEIGHBOURS} nearest only.
 */
final class ItemNeighbours implements Ranker {
  static final int NEIGHBOURS = 200;

  /** Added to the divisor of a cosine, so that few users in common prove little. */
  static final double SHRINKAGE = 10;

  private final Interactions split;
  private final boolean lastOnly;
  private final int[][] usersOfItem;
  private final int[][] neighbours;
  private final double[][] cosines;

  private ItemNeighbours(Interactions split, boolean lastOnly) {
    this.split = split;
    this.lastOnly = lastOnly;
    this.usersOfItem = usersOfItem(split);
    this.neighbours = new int[split.items()][];
    this.cosines = new double[split.items()][];
    double[] scores = new double[split.items()];
    for (int item = 0; item < split.items(); item++) {
      findNeighbours(item, scores);
    }
  }

  /** Returns the neighbours of all of a user's items. */
  static ItemNeighbours ofAll(Interactions split) {
    return new ItemNeighbours(split, false);
  }

  /** Returns the neighbours of a user's last item alone. */
  static ItemNeighbours ofLast(Interactions split) {
    return new ItemNeighbours(split, true);
  }

  @Override
  public int[] recommend(int user, int count) {
    double[] scores = new double[split.items()];
    BitSet own = new BitSet();
    int[] items = split.train(user);
    for (int place = 0; place < items.length; place++) {
      int item = items[place];
      own.set(item);
      boolean counts = !lastOnly || place == items.length - 1;
      for (int i = 0; counts && i < neighbours[item].length; i++) {
        scores[neighbours[item][i]] += cosines[item][i];
      }
    }
    return Scores.best(scores, count, own::get);
  }

  private void findNeighbours(int item, double[] scores) {
    Arrays.fill(scores, 0);
    for (int user : usersOfItem[item]) {
      for (int other : split.train(user)) {
        scores[other]++;
      }
    }
    scores[item] = 0;
    for (int other = 0; other < scores.length; other++) {
      scores[other] /=
          Math.sqrt((double) usersOfItem[item].length * usersOfItem[other].length) + SHRINKAGE;
    }
    neighbours[item] = Scores.best(scores, NEIGHBOURS, other -> false);
    cosines[item] = Arrays.stream(neighbours[item]).mapToDouble(other -> scores[other]).toArray();
  }

  private static int[][] usersOfItem(Interactions split) {
    IntStream.Builder[] users = new IntStream.Builder[split.items()];
    Arrays.setAll(users, item -> IntStream.builder());
    for (int user = 0; user < split.users(); user++) {
      for (int item : split.train(user)) {
        users[item].add(user);
      }
    }
    return Arrays.stream(users).map(builder -> builder.build().toArray()).toArray(int[][]::new);
  }
}
