package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.math.TopHeap;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.store.ItemLayout;

/** Finds what is watched together with what the viewer watched last, the less popular first. */
public final class NeighbourSource implements CandidateSource {
  private final NeighbourSettings settings;
  private final int count;

  public NeighbourSource(NeighbourSettings settings, int count) {
    this.settings = settings;
    this.count = count;
  }

  @Override
  public String name() {
    return "neighbours";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    TopHeap best = new TopHeap();
    best.reset(count + Math.min(count, query.seen.size()));
    double now = query.nowMillis() / settings.halfLifeMillis();
    for (int i = 0; i < query.together.size(); i++) {
      int item = query.together.key(i);
      best.offer(item, score(query, item, query.together.value(i), now));
    }
    offer(query, candidates, best);
  }

  private double score(Query query, int item, float together, double now) {
    if (settings.popularityExponent() == 0 || query.columns().item(item) == null) {
      return together;
    }
    double log = query.columns().number(item, ItemLayout.WEIGHT) - now;
    return together * Exponents.exp2(-settings.popularityExponent() * Math.max(0, log));
  }

  private static void offer(Query query, Candidates candidates, TopHeap best) {
    int[] bestFirst = new int[best.size()];
    for (int i = bestFirst.length - 1; i >= 0; i--) {
      bestFirst[i] = best.poll();
    }
    for (int item : bestFirst) {
      candidates.offer(query, item);
    }
  }
}
