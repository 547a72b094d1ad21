package dev.riffle.engine.retrieval;

import dev.riffle.engine.store.NameTable;

/**
 * Finds what was published, changed or watched last, so that small catalogues are in full reach.
 */
public final class RecentSource implements CandidateSource {
  private static final int STEPS_FOR_EACH = 16;
  private static final int STEPS_WITH_FILTER = 5_000;

  private final NameTable items;
  private final int count;

  public RecentSource(NameTable items, int count) {
    this.items = items;
    this.count = count;
  }

  @Override
  public String name() {
    return "recent";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    int end = candidates.size() + (count == 0 ? 0 : Math.max(count, query.asked().count()));
    int item = items.newest();
    int steps = steps(query);
    for (int i = 0; i < steps && item != NameTable.NONE && candidates.size() < end; i++) {
      candidates.offer(query, item);
      item = items.before(item);
    }
  }

  private int steps(Query query) {
    int least = query.asked().count() + query.seen.size() + query.excluded.size();
    return count == 0 ? 0 : least + (query.wantsAll() ? STEPS_FOR_EACH * count : STEPS_WITH_FILTER);
  }
}
