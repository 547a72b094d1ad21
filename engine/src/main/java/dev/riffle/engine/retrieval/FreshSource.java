package dev.riffle.engine.retrieval;

import dev.riffle.engine.store.ExplorationPool;

/** Finds new items in exploration, a random few of them. */
public final class FreshSource implements CandidateSource {
  /** Name of this source, which marks the items that may take a place of exploration. */
  public static final String NAME = "fresh";

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
    int tries = Math.min(size, 4 * count);
    for (int i = 0; i < tries && found < count; i++) {
      found += candidates.offer(query, pool.item((start + i) % size)) ? 1 : 0;
    }
  }
}
