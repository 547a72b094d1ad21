package dev.riffle.engine.retrieval;

import dev.riffle.engine.store.ExplorationPool;

/** Finds new items in exploration, a random few of them. */
public final class FreshSource implements CandidateSource {
  /** Name of this source, which marks the items that may take a place of exploration. */
  public static final String NAME = "fresh";

  private static final int STEPS_FOR_EACH = 4;

  private final ExplorationPool pool;
  private final int count;

  public FreshSource(ExplorationPool pool, int count) {
    this.pool = pool;
    this.count = count;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void find(Query query, Candidates candidates) {
    int size = pool.size();
    int found = 0;
    int start = size == 0 ? 0 : query.random().nextInt(size);
    int most = Math.min(size, STEPS_FOR_EACH * count);
    int steps = 0;
    while (steps < most && found < count) {
      found += candidates.offer(query, pool.item((start + steps++) % size)) ? 1 : 0;
    }
  }
}
