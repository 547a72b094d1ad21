package dev.riffle.engine.learning;

import dev.riffle.engine.event.LearningSet;
import dev.riffle.engine.event.ProfileReset;
import dev.riffle.engine.event.Steered;
import dev.riffle.engine.store.NameTable;
import dev.riffle.engine.store.Store;
import dev.riffle.engine.store.Viewer;

/** Keeps what viewers say of their feed themselves. */
final class SteeringLearner {
  private final Store store;
  private final ImpressionLearner impressions;

  SteeringLearner(Store store, ImpressionLearner impressions) {
    this.store = store;
    this.impressions = impressions;
  }

  void steer(Steered steered) {
    Viewer viewer = viewer(steered.viewer());
    viewer.steering(viewer.steering().with(steered.steer()));
  }

  void set(LearningSet set) {
    Viewer viewer = viewer(set.viewer());
    viewer.steering(viewer.steering().learning(set.enabled()));
  }

  void reset(ProfileReset reset) {
    int handle = store.viewers().find(reset.viewer());
    if (handle != NameTable.NONE) {
      impressions.forget(handle);
      store.viewers().reset(handle);
    }
  }

  private Viewer viewer(String name) {
    return store.viewers().get(store.viewers().touch(name));
  }
}
