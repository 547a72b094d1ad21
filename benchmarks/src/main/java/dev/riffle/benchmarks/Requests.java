package dev.riffle.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;

/** Bodies of requests to {@code /v1}. Thread-safe. */
final class Requests {
  private final World world;
  private final AtomicLong number = new AtomicLong();
  private final long run = System.currentTimeMillis();

  Requests(World world) {
    this.world = world;
  }

  String items(int from, int to) {
    StringJoiner all = new StringJoiner(",", "{\"items\":[", "]}");
    for (int i = from; i < to; i++) {
      all.add(item(i));
    }
    return all.toString();
  }

  String events(int count, SplittableRandom random) {
    StringJoiner all = new StringJoiner(",", "{\"events\":[", "]}");
    for (int i = 0; i < count; i++) {
      int user = world.user(random);
      int item = world.itemFor(user, random);
      all.add(watch(user, World.itemId(item), world.portion(user, item, random)));
    }
    return all.toString();
  }

  String event(int user, String item) {
    return "{\"events\":[" + watch(user, item, 0.95) + "]}";
  }

  String recommend(int user) {
    return "{\"user\":\"" + World.userId(user) + "\",\"count\":10}";
  }

  /** Returns an item whose only tag is its id. */
  String newItem(String id) {
    return "{\"items\":[{\"id\":\"%s\",\"kind\":\"clip\",\"tags\":[\"%s\"],\"durationSeconds\":20}]}"
        .formatted(id, id);
  }

  String recommendTag(int user, String tag) {
    return "{\"user\":\"%s\",\"count\":10,\"filter\":\"tag = %s\"}"
        .formatted(World.userId(user), tag);
  }

  private String watch(int user, String item, double portion) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"e%d-%d\",\"type\":\"watch\",\"user\":\"%s\",\"item\":\"%s\",\"portion\":%.3f,\"seconds\":%.1f}",
        run,
        number.incrementAndGet(),
        World.userId(user),
        item,
        portion,
        portion * 20);
  }

  private String item(int number) {
    List<String> tags = world.tags(number);
    Instant published = world.item(number, Instant.ofEpochMilli(run)).published();
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"kind\":\"clip\",\"author\":\"%s\",\"tags\":[\"%s\"],\"durationSeconds\":%d,\"published\":\"%s\"}",
        World.itemId(number),
        world.author(number),
        String.join("\",\"", tags),
        20,
        published);
  }
}
