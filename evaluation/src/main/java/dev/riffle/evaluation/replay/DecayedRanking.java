package dev.riffle.evaluation.replay;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Items by how often and how lately they were counted: a count of one loses half its weight with
 * every half-life.
 *
 * <p>Weights are kept as if seen from a fixed moment in the past, so that they never need to be
 * decayed, only added to (forward decay: Cormode et al. 2009), and as binary logarithms, so that
 * they never overflow. Since weights only grow, an item outside the best {@code depth} can enter
 * them only when it is counted itself.
 *
 * <pre>
 *  keys, weights   open addressing, a power of two, -1 = free
 *  top             the best items, heaviest first, with their weights beside them
 * </pre>
 *
 * Cost of a count: O(depth). Not thread-safe.
 */
final class DecayedRanking {
  private static final int FREE = -1;

  private final double halfLifeMillis;
  private final int depth;
  private int[] keys = free(8);
  private double[] weights = new double[8];
  private int size;
  private int[] top = new int[8];
  private double[] topWeights = new double[8];
  private int topSize;

  DecayedRanking(double halfLifeMillis, int depth) {
    this.halfLifeMillis = halfLifeMillis;
    this.depth = depth;
  }

  /** Counts {@code item} once at {@code millis}, with a weight of one. */
  void count(int item, long millis) {
    int slot = slot(item);
    double now = millis / halfLifeMillis;
    weights[slot] = keys[slot] == FREE ? now : logAdd(weights[slot], now);
    double weight = weights[slot];
    if (keys[slot] == FREE) {
      keys[slot] = item;
      size++;
      growIfFull();
    }
    lift(item, weight);
  }

  /** Returns at most {@code count} items, heaviest first, without those that {@code skip} names. */
  int[] best(int count, IntPredicate skip) {
    int[] best = new int[count];
    int found = 0;
    for (int i = 0; i < topSize && found < count; i++) {
      if (!skip.test(top[i])) {
        best[found++] = top[i];
      }
    }
    return Arrays.copyOf(best, found);
  }

  private void lift(int item, double weight) {
    int place = place(item, weight);
    while (place > 0 && topWeights[place - 1] < weight) {
      top[place] = top[place - 1];
      topWeights[place] = topWeights[place - 1];
      place--;
    }
    if (place < topSize) {
      top[place] = item;
      topWeights[place] = weight;
    }
  }

  /** Returns where the item is or may enter; the end if it is too light. */
  private int place(int item, double weight) {
    for (int i = 0; i < topSize; i++) {
      if (top[i] == item) {
        return i;
      }
    }
    if (topSize < depth) {
      if (topSize == top.length) {
        top = Arrays.copyOf(top, 2 * topSize);
        topWeights = Arrays.copyOf(topWeights, 2 * topSize);
      }
      return topSize++;
    }
    return topWeights[topSize - 1] < weight ? topSize - 1 : topSize;
  }

  private int slot(int item) {
    int mask = keys.length - 1;
    int slot = ((item * 0x9E3779B9) >>> 8) & mask;
    while (keys[slot] != FREE && keys[slot] != item) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void growIfFull() {
    if (size * 2 <= keys.length) {
      return;
    }
    int[] oldKeys = keys;
    double[] oldWeights = weights;
    keys = free(2 * oldKeys.length);
    weights = new double[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        weights[slot] = oldWeights[i];
      }
    }
  }

  private static int[] free(int length) {
    int[] keys = new int[length];
    Arrays.fill(keys, FREE);
    return keys;
  }

  /** Returns log2(2^a + 2^b). */
  private static double logAdd(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return high + Math.log1p(Math.pow(2, low - high)) / Math.log(2);
  }
}
