package dev.riffle.engine.learning;

import dev.riffle.engine.learning.Outcomes.Outcome;
import dev.riffle.engine.store.History;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.Store;
import dev.riffle.engine.store.SubjectTable;
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

  private static int flags(History history, int item, Outcome outcome, double signal) {
    int flags = history.flags(item) | outcome.bits();
    if (signal > 0) {
      return flags | History.ENGAGED;
    }
    return signal < 0 ? flags & ~History.ENGAGED : flags;
  }

  private void addAffinities(Viewer viewer, int item, double signal, long nowMillis) {
    ItemColumns columns = store.items().columns();
    int tags = columns.tagCount(item);
    for (int i = 0; i < tags; i++) {
      add(viewer, columns.tag(item, i), signal / Math.sqrt(tags), nowMillis);
    }
    add(viewer, columns.author(item), signal, nowMillis);
  }

  private void add(Viewer viewer, int subject, double signal, long nowMillis) {
    SubjectTable subjects = store.subjects();
    if (subjects.names().isLive(subject)) {
      viewer.affinities().add(subject, signal, nowMillis);
    }
  }
}
