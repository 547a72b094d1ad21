package dev.riffle.evaluation.reaction;

import dev.riffle.engine.catalog.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A place with traffic: {@value #VIEWERS} viewers, each fond of three of {@value #TOPICS} topics,
 * and {@value #ITEMS} items of a topic and a quality each. One visit follows another; a viewer is
 * shown ten items and watches the first five.
 *
 * <pre>
 *  probability of finishing = quality x (0.8 if fond of the topic, else 0.15)
 *  quality                  = 0.5 to 1
 * </pre>
 *
 * The same viewer and item give the same outcome in every arm.
 */
final class Place {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  static final int VIEWERS = 200;
  static final int TOPICS = 20;
  static final int ITEMS = 1_000;
  private static final int FOND_OF = 3;
  private static final int LISTED = 10;
  private static final int WATCHED = 5;
  private static final double FOND = 0.8;
  private static final double NOT_FOND = 0.15;
  private static final Duration BETWEEN_VISITS = Duration.ofSeconds(1);

  private final Arm arm;
  private final long seed;
  private final boolean[][] fond = new boolean[VIEWERS][TOPICS];
  private final List<Double> qualities = new ArrayList<>();
  private final List<Integer> watches = new ArrayList<>();
  private final SplittableRandom random;
  private Instant now = START;
  private int visits;

  Place(String arm, long seed) {
    this.arm = Arm.named(arm);
    this.seed = seed;
    random = new SplittableRandom(seed);
    for (boolean[] mine : fond) {
      random.ints(0, TOPICS).distinct().limit(FOND_OF).forEach(topic -> mine[topic] = true);
    }
    for (int item = 0; item < ITEMS; item++) {
      publish(0.5 + random.nextDouble() / 2);
    }
  }

  Arm arm() {
    return arm;
  }

  Instant now() {
    return now;
  }

  int items() {
    return qualities.size();
  }

  /** Publishes an item; its topic follows from its number. Returns the number. */
  int publish(double quality) {
    int item = qualities.size();
    qualities.add(quality);
    watches.add(0);
    arm.put(
        Item.builder(item(item))
            .kind("clip")
            .author("author-" + item % 97)
            .published(now)
            .tags("topic-" + topic(item))
            .duration(Duration.ofSeconds(15))
            .build(),
        now);
    return item;
  }

  static String viewer(int number) {
    return "viewer-" + number;
  }

  static String item(int number) {
    return "item-" + number;
  }

  static int topic(int item) {
    return item % TOPICS;
  }

  static int number(String item) {
    return Integer.parseInt(item.substring("item-".length()));
  }

  boolean fond(int viewer, int topic) {
    return fond[viewer][topic];
  }

  /** Returns the viewers that are, or are not, fond of an item's topic. */
  int[] viewers(int item, boolean wanted) {
    IntPredicate matches = viewer -> fond(viewer, topic(item)) == wanted;
    return IntStream.range(0, VIEWERS).filter(matches).toArray();
  }

  double probability(int viewer, int item) {
    return qualities.get(item) * (fond(viewer, topic(item)) ? FOND : NOT_FOND);
  }

  /** Lets every viewer visit once, in random order; returns what they were shown and watched. */
  void round(Visits heard) {
    int[] order = IntStream.range(0, VIEWERS).toArray();
    for (int i = VIEWERS - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int viewer = order[i];
      order[i] = order[j];
      order[j] = viewer;
    }
    for (int viewer : order) {
      visit(viewer, heard);
    }
  }

  /** Lets every viewer visit a number of times. */
  void warmUp(int rounds) {
    for (int i = 0; i < rounds; i++) {
      round((list, watched) -> {});
    }
  }

  /** Hears of each visit. */
  @FunctionalInterface
  interface Visits {
    /**
     * Hears of one.
     *
     * @param list items listed
     * @param watched how many of them, from the first, were watched
     */
    void visited(List<String> list, int watched);
  }

  void visit(int viewer, Visits heard) {
    String request = "visit-" + visits++;
    now = now.plus(BETWEEN_VISITS);
    List<String> list = arm.list(request, viewer(viewer), LISTED, now);
    arm.shown(request);
    int watched = Math.min(WATCHED, list.size());
    for (String item : list.subList(0, watched)) {
      arm.watched(request, viewer(viewer), item, finishes(viewer, number(item)), now);
      watches.set(number(item), watches.get(number(item)) + 1);
    }
    heard.visited(list, watched);
  }

  boolean finishes(int viewer, int item) {
    long mixed = seed ^ 0x9E3779B97F4A7C15L * (((long) viewer << 32) | item);
    return new SplittableRandom(mixed).split().nextDouble() < probability(viewer, item);
  }

  /** Returns the item that was watched least. */
  int leastWatched() {
    return watches.indexOf(Collections.min(watches));
  }

  /** Lets time pass. */
  void pass(Duration duration) {
    now = now.plus(duration);
  }
}
