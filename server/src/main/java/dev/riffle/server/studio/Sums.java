package dev.riffle.server.studio;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums of measures by key. Not thread-safe. */
final class Sums<K> {
  private final Map<K, EnumMap<Measure, Long>> rows = new HashMap<>();

  void add(K key, Measure measure, long amount) {
    rows.computeIfAbsent(key, _ -> new EnumMap<>(Measure.class)).merge(measure, amount, Long::sum);
  }

  List<K> keys() {
    return List.copyOf(rows.keySet());
  }

  /** Returns the sums of {@code keys} in their order. */
  Long[] column(Collection<K> keys, Measure measure) {
    return keys.stream().map(key -> sum(key, measure)).toArray(Long[]::new);
  }

  private long sum(K key, Measure measure) {
    EnumMap<Measure, Long> row = rows.get(key);
    return row == null ? 0 : row.getOrDefault(measure, 0L);
  }
}
