package dev.riffle.evaluation.data;

import dev.riffle.engine.catalog.Embedding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A published split: what users did in the training part, and what they did in the test part.
 * Immutable by agreement: callers must not write into the arrays.
 */
public final class Interactions {
  private final List<String> userIds;
  private final List<String> itemIds;
  private final int[][] train;
  private final int[][] test;
  private final ItemVectors vectors;

  Interactions(
      List<String> userIds,
      List<String> itemIds,
      int[][] train,
      int[][] test,
      ItemVectors vectors) {
    this.userIds = userIds;
    this.itemIds = itemIds;
    this.train = train;
    this.test = test;
    this.vectors = vectors;
  }

  public int users() {
    return userIds.size();
  }

  public int items() {
    return itemIds.size();
  }

  public String userId(int user) {
    return userIds.get(user);
  }

  public String itemId(int item) {
    return itemIds.get(item);
  }

  /** Returns the content vectors of an item by name. */
  public Map<String, Embedding> vectors(int item) {
    return vectors.of(itemIds.get(item));
  }

  /** Tells whether any item has content vectors. */
  public boolean hasVectors() {
    return !vectors.isEmpty();
  }

  /** Returns the same split, without content vectors. */
  public Interactions withoutVectors() {
    return new Interactions(userIds, itemIds, train, test, ItemVectors.NONE);
  }

  /** Returns the distinct items of {@code user} in the training part, in the file's order. */
  public int[] train(int user) {
    return train[user];
  }

  /** Returns the distinct items of {@code user} in the test part, in the file's order. */
  public int[] test(int user) {
    return test[user];
  }

  /** Number of pairs in the training part. */
  public long trainSize() {
    return size(train);
  }

  /** Number of pairs in the test part. */
  public long testSize() {
    return size(test);
  }

  /**
   * Returns a split of the training part alone, to choose settings on: of every user, {@code share}
   * of the items (rounded down) become the test part.
   */
  public Interactions validation(double share, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] kept = new int[users()][];
    int[][] held = new int[users()][];
    for (int user = 0; user < users(); user++) {
      int[] shuffled = shuffled(train[user], random);
      int cut = (int) (shuffled.length * share);
      held[user] = Arrays.copyOf(shuffled, cut);
      kept[user] = Arrays.copyOfRange(shuffled, cut, shuffled.length);
    }
    return new Interactions(userIds, itemIds, kept, held, vectors);
  }

  /**
   * Returns the split in which the last item of each sequence is to be found from those before it,
   * which are learned.
   *
   * @param back how many items to leave out at the end of each sequence first: 0, or 1 to choose
   *     settings on
   */
  public Interactions leaveOneOut(int back) {
    int[][] kept = new int[users()][];
    int[][] held = new int[users()][];
    for (int user = 0; user < users(); user++) {
      int end = Math.max(0, train[user].length - back);
      int cut = end < 2 ? end : end - 1;
      kept[user] = Arrays.copyOf(train[user], cut);
      held[user] = Arrays.copyOfRange(train[user], cut, end);
    }
    return new Interactions(userIds, itemIds, kept, held, vectors);
  }

  private static int[] shuffled(int[] items, SplittableRandom random) {
    int[] shuffled = items.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int item = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = item;
    }
    return shuffled;
  }

  private static long size(int[][] part) {
    long size = 0;
    for (int[] items : part) {
      size += items.length;
    }
    return size;
  }
}
