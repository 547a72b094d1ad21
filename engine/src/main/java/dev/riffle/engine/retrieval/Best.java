package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.IntFloatMap;
import dev.riffle.engine.math.TopHeap;

/** Offers the best of scored items, the best first. */
final class Best {
  private Best() {}

  /** Gives the score of an item. */
  interface Score {
    double of(int item);
  }

  /** Offers {@code count} of the keys of {@code items}, and as many more as may have been seen. */
  static void offer(Query query, IntFloatMap items, Score score, int count, Candidates candidates) {
    if (count == 0) {
      return;
    }
    TopHeap best = query.heap;
    best.reset(count + Math.min(count, query.seen.size()));
    for (int i = 0; i < items.size(); i++) {
      int item = items.key(i);
      best.offer(item, score.of(item));
    }
    int[] bestFirst = new int[best.size()];
    for (int i = bestFirst.length - 1; i >= 0; i--) {
      bestFirst[i] = best.poll();
    }
    for (int item : bestFirst) {
      candidates.offer(query, item);
    }
  }
}
