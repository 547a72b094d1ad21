package dev.riffle.server.recommender;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last learned event of each recent viewer; the viewer longest quiet goes first. Thread-safe.
 */
final class RecentlyLearned {
  private static final float LOAD_FACTOR = 0.75f;

  private final int viewersMax;
  private final Map<String, Learned> byViewer = new LinkedHashMap<>(16, LOAD_FACTOR, true);

  RecentlyLearned(int viewersMax) {
    this.viewersMax = viewersMax;
  }

  synchronized void put(String viewer, Learned learned) {
    byViewer.put(viewer, learned);
    if (byViewer.size() > viewersMax) {
      byViewer.remove(byViewer.keySet().iterator().next());
    }
  }

  synchronized Optional<Learned> get(String viewer) {
    return Optional.ofNullable(byViewer.get(viewer));
  }

  synchronized void remove(String viewer) {
    byViewer.remove(viewer);
  }
}
