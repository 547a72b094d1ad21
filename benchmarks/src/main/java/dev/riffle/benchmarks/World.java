package dev.riffle.benchmarks;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An invented catalogue and its viewers: items and users in Zipf's proportions, each item with a
 * topic, two finer tags and an author, each user with two topics that they watch to the end.
 * Immutable.
 *
 * @param items how many
 * @param users how many
 */
record World(int items, int users, Zipf itemRanks, Zipf userRanks) {
  static final int TOPICS = 40;
  private static final int FINE_TAGS_MAX = 2_000;
  private static final int ITEMS_PER_FINE_TAG = 50;
  private static final int ITEMS_PER_AUTHOR = 20;

  static World of(int items, int users) {
    return new World(items, users, new Zipf(items, 0.9), new Zipf(users, 0.7));
  }

  static String itemId(int item) {
    return "item-" + item;
  }

  static String userId(int user) {
    return "user-" + user;
  }

  static int topic(int item) {
    return mixed(item, 1) % TOPICS;
  }

  List<String> tags(int item) {
    int fine = Math.clamp(items / ITEMS_PER_FINE_TAG, 1, FINE_TAGS_MAX);
    return List.of(
        "topic-" + topic(item),
        "fine-" + mixed(item, 2) % fine,
        "fine-" + (fine + mixed(item, 3) % fine));
  }

  String author(int item) {
    return "author-" + mixed(item, 4) % Math.max(1, items / ITEMS_PER_AUTHOR);
  }

  Item item(int item, Instant now) {
    return Item.builder(itemId(item))
        .kind("clip")
        .author(author(item))
        .tags(tags(item))
        .duration(Duration.ofSeconds(10 + mixed(item, 5) % 50))
        .published(now.minus(Duration.ofMinutes(mixed(item, 6) % 43_200)))
        .build();
  }

  boolean likes(int user, int item) {
    int topic = topic(item);
    return topic == mixed(user, 7) % TOPICS || topic == mixed(user, 8) % TOPICS;
  }

  int user(SplittableRandom random) {
    return userRanks.next(random);
  }

  /** Returns an item that a user comes across: more often than not, one of their topics. */
  int itemFor(int user, SplittableRandom random) {
    int item = itemRanks.next(random);
    for (int attempt = 0; attempt < 12 && !likes(user, item); attempt++) {
      item = itemRanks.next(random);
    }
    return item;
  }

  /** Returns how much of an item a user watches. */
  double portion(int user, int item, SplittableRandom random) {
    boolean finished = random.nextDouble() < (likes(user, item) ? 0.75 : 0.12);
    return finished ? 0.9 + 0.1 * random.nextDouble() : 0.7 * random.nextDouble();
  }

  Event watch(long number, int user, int item, Instant time, SplittableRandom random) {
    double portion = portion(user, item, random);
    return Event.builder("event-" + number, "watch", itemId(item), time)
        .user(userId(user))
        .portion(portion)
        .duration(Duration.ofMillis((long) (portion * 20_000)))
        .build();
  }

  private static int mixed(int value, int salt) {
    int hash = value * 0x9e3779b9 + salt * 0x85ebca6b;
    hash = (hash ^ hash >>> 16) * 0x7feb352d;
    hash = (hash ^ hash >>> 15) * 0x846ca68b;
    return (hash ^ hash >>> 16) & Integer.MAX_VALUE;
  }
}
