package dev.riffle.engine.learning;

import dev.riffle.engine.learning.Outcomes.Outcome;
import dev.riffle.engine.store.Affinities;
import dev.riffle.engine.store.History;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.Store;
import dev.riffle.engine.store.Viewer;

/** Keeps what is known of a viewer: what they saw, and what they think of tags and authors. */
final class ProfileLearner {
  private final Store store;

  ProfileLearner(Store store) {
    this.store = store;
  }

  void learn(Viewer viewer, int item, Outcome outcome, long nowMillis) {
    double signal = outcome.signal();
    viewer.history().record(item, nowMillis, flags(viewer.history(), item, outcome, signal));
    if (signal != 0) {
      addAffinities(viewer, item, signal, nowMillis);
    }
  }

  /** Notes that an item was seen, and no more. */
  void see(Viewer viewer, int item, long nowMillis) {
    viewer.history().record(item, nowMillis, viewer.history().flags(item));
  }

  private static int flags(History history, int item, Outcome outcome, double signal) {
    int tried = outcome.concerned() ? History.TRIED : 0;
    int flags = history.flags(item) | outcome.bits() | tried;
    if (signal > 0) {
      return flags | History.ENGAGED;
    }
    return signal < 0 ? flags & ~History.ENGAGED : flags;
  }

  private void addAffinities(Viewer viewer, int item, double signal, long nowMillis) {
    Affinities affinities = viewer.affinities();
    ItemColumns columns = store.items().columns();
    int tags = columns.tagCount(item);
    affinities.fade(signal, expected(affinities, columns, item), nowMillis);
    for (int i = 0; i < tags; i++) {
      add(affinities, columns.tag(item, i), signal / Math.sqrt(tags));
    }
    add(affinities, columns.author(item), signal);
  }

  /** Returns the mean affinity to an item's tags and author. */
  private static double expected(Affinities affinities, ItemColumns columns, int item) {
    int tags = columns.tagCount(item);
    double sum = affinities.to(columns.author(item));
    for (int i = 0; i < tags; i++) {
      sum += affinities.to(columns.tag(item, i));
    }
    return sum / (tags + 1);
  }

  private void add(Affinities affinities, int subject, double signal) {
    if (store.subjects().names().isLive(subject)) {
      affinities.add(subject, signal);
    }
  }
}
