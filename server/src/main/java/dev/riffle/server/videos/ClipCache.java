package dev.riffle.server.videos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the clips that were asked for last. What was loaded while something was forgotten is not
 * kept, as it may be what was to be forgotten. Thread-safe: one lock, held for map look-ups only.
 */
final class ClipCache {
  private static final int CLIPS_MAX = 20_000;

  private final Map<String, Clip> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Clip> eldest) {
          return size() > CLIPS_MAX;
        }
      };

  private long forgotten;

  /** Returns the clips of those ids that exist, in that order; {@code loader} gets the others. */
  List<Clip> get(Collection<String> ids, Function<List<String>, List<Clip>> loader) {
    Map<String, Clip> found = known(ids);
    List<String> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      long before = forgotten();
      List<Clip> loaded = loader.apply(missing);
      loaded.forEach(clip -> found.put(clip.id(), clip));
      put(loaded, before);
    }
    return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList();
  }

  private synchronized Map<String, Clip> known(Collection<String> ids) {
    Map<String, Clip> known = new LinkedHashMap<>();
    for (String id : new ArrayList<>(ids)) {
      Clip clip = recent.get(id);
      if (clip != null) {
        known.put(id, clip);
      }
    }
    return known;
  }

  synchronized void forget(Collection<String> ids) {
    forgotten++;
    ids.forEach(recent::remove);
  }

  /** Forgets all clips of somebody. */
  synchronized void forgetBy(String creator) {
    forgotten++;
    recent.values().removeIf(clip -> clip.creator().id().equals(creator));
  }

  private synchronized long forgotten() {
    return forgotten;
  }

  private synchronized void put(List<Clip> clips, long before) {
    if (forgotten == before) {
      clips.forEach(clip -> recent.put(clip.id(), clip));
    }
  }
}
