package dev.riffle.engine.retrieval;

import dev.riffle.engine.settings.FactorSettings;
import dev.riffle.engine.store.Factors;
import dev.riffle.engine.store.Store;

/** Adds the viewer's factor, folded in from what they like now; none is stored. */
public final class FactorHydrator implements QueryHydrator {
  private final Store store;
  private final FactorSettings settings;

  public FactorHydrator(Store store, FactorSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public void hydrate(Query query) {
    Factors factors = store.factors();
    int liked = 0;
    int count = factors.isEmpty() ? 0 : Math.min(query.engagedCount(), settings.history());
    for (int i = 0; i < count; i++) {
      liked += factors.index().contains(query.engaged(i)) ? 1 : 0;
    }
    if (liked > 0) {
      double others = settings.unobservedEach(factors.items()) * factors.items();
      query.taste.fold(query, factors, count, settings.ridge(liked, others));
    }
  }
}
