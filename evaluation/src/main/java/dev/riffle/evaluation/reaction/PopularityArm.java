package dev.riffle.evaluation.reaction;

import dev.riffle.engine.catalog.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was finished and liked most of late, each item losing half its weight in an hour; among
 * equals, the newest.
 */
final class PopularityArm implements Arm {
  private static final double HALF_LIFE_MILLIS = 3_600_000;
  private static final double PRIOR = 2;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, Set<String>> seen = new HashMap<>();

  /** What is known of one item; the weight is forward-decayed, so that it never has to be aged. */
  private static final class Entry {
    final String id;
    final int number;
    double weight;
    int watches;
    int finishes;

    Entry(String id, int number) {
      this.id = id;
      this.number = number;
    }
  }

  @Override
  public void put(Item item, Instant time) {
    Entry entry = new Entry(item.id(), entries.size());
    entries.add(entry);
    byId.put(item.id(), entry);
  }

  @Override
  public List<String> list(String request, String viewer, int count, Instant time) {
    Set<String> mine = seen.getOrDefault(viewer, Set.of());
    return entries.stream()
        .filter(entry -> !mine.contains(entry.id))
        .sorted(
            Comparator.comparingDouble((Entry entry) -> -entry.weight)
                .thenComparingInt(entry -> -entry.number))
        .limit(count)
        .map(entry -> entry.id)
        .toList();
  }

  @Override
  public void shown(String request) {}

  @Override
  public void watched(String request, String viewer, String item, boolean finished, Instant time) {
    Entry entry = entry(item);
    entry.watches++;
    entry.finishes += finished ? 1 : 0;
    entry.weight += finished ? growth(time) : 0;
    seen.computeIfAbsent(viewer, v -> new HashSet<>()).add(item);
  }

  @Override
  public void liked(String viewer, String item, Instant time) {
    entry(item).weight += growth(time);
    seen.computeIfAbsent(viewer, v -> new HashSet<>()).add(item);
  }

  @Override
  public void glanced(String viewer, String item, Instant time) {}

  private static double growth(Instant time) {
    return Math.pow(2, Place.START.until(time).toMillis() / HALF_LIFE_MILLIS);
  }

  @Override
  public double estimate(String viewer, String item, Instant time) {
    Entry entry = entry(item);
    return (entry.finishes + PRIOR / 2) / (entry.watches + PRIOR);
  }

  private Entry entry(String item) {
    Entry entry = byId.get(item);
    if (entry == null) {
      throw new IllegalArgumentException("unknown item \"" + item + "\"");
    }
    return entry;
  }
}
