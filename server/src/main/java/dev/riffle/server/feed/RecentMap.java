package dev.riffle.server.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What is known of the keys that were used last; the others are forgotten. Thread-safe: one lock,
 * so updates must be quick.
 */
final class RecentMap<K, V> {
  private final Map<K, V> values;
  private final V initial;

  RecentMap(int keysMax, V initial) {
    this.initial = initial;
    this.values =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > keysMax;
          }
        };
  }

  synchronized V get(K key) {
    return values.getOrDefault(key, initial);
  }

  synchronized void put(K key, V value) {
    values.put(key, value);
  }

  /** Replaces the key's value by what {@code change} makes of it, and returns that. */
  synchronized V update(K key, UnaryOperator<V> change) {
    V value = change.apply(get(key));
    values.put(key, value);
    return value;
  }
}
