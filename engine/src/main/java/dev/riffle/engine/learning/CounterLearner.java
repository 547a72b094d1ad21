package dev.riffle.engine.learning;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.retrieval.SegmentHydrator;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.settings.PopularitySettings;
import dev.riffle.engine.store.History;
import dev.riffle.engine.store.ItemLayout;
import dev.riffle.engine.store.Store;
import dev.riffle.engine.store.Viewer;

/** Counts what is watched, by whom, and with what: what all viewers share. */
final class CounterLearner {
  private final Store store;
  private final NeighbourSettings neighbours;
  private final PopularitySettings popularity;

  CounterLearner(Store store, NeighbourSettings neighbours, PopularitySettings popularity) {
    this.store = store;
    this.neighbours = neighbours;
    this.popularity = popularity;
  }

  /** Counts an event; {@code viewer}'s history is that of just before it. */
  void learn(Event event, Viewer viewer, int item, double weight, long nowMillis) {
    store.popularity().hit(item, weight, nowMillis);
    for (String attribute : popularity.segments()) {
      String value = SegmentHydrator.value(event.context(), viewer, attribute);
      if (!value.isEmpty()) {
        String segment = SegmentHydrator.name(attribute, value);
        store.popularity().hitSegment(segment, item, weight, nowMillis);
      }
    }
    countWeight(item, weight, nowMillis);
    pair(viewer.history(), item, weight, nowMillis);
  }

  private void countWeight(int item, double weight, long nowMillis) {
    double key = store.items().columns().number(item, ItemLayout.WEIGHT);
    double increment = Exponents.log2(weight) + nowMillis / neighbours.halfLifeMillis();
    store.items().set(item, ItemLayout.WEIGHT, Exponents.logAdd(key, increment));
  }

  private void pair(History history, int item, double weight, long nowMillis) {
    double step = weight;
    int left = neighbours.reach();
    for (int i = history.size() - 1; i >= 0 && left > 0; i--) {
      int other = history.item(i);
      if (history.engaged(i) && other != item && store.items().names().isLive(other)) {
        store.neighbours().add(other, item, step, nowMillis);
        store.neighbours().add(item, other, step * neighbours.backward(), nowMillis);
        step *= neighbours.reachRecency();
        left--;
      }
    }
  }
}
