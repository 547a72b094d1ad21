package dev.riffle.evaluation.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Clicks in time order, immutable, held in columns.
 *
 * <pre>
 *  click      0   1   2   3      a user's clicks form a chain, newest first:
 *  users     [0] [1] [0] [0]     previous(3) = 2, previous(2) = 0, previous(0) = -1
 *  previous  [-] [-] [0] [2]
 * </pre>
 */
public final class ClickLog {
  private final List<String> userIds;
  private final List<String> itemIds;
  private final Map<String, Integer> itemNumbers = new HashMap<>();
  private final int[] users;
  private final int[] items;
  private final long[] millis;
  private final int[] previous;
  private final int[] firstOfItem;
  private final boolean[] repeat;

  ClickLog(List<String> userIds, List<String> itemIds, int[] users, int[] items, long[] millis) {
    this.userIds = userIds;
    this.itemIds = itemIds;
    this.users = users;
    this.items = items;
    this.millis = millis;
    this.previous = previousOfUser(users, userIds.size());
    this.firstOfItem = firsts(items, itemIds.size());
    this.repeat = repeats(users, items);
    for (int item = 0; item < itemIds.size(); item++) {
      itemNumbers.put(itemIds.get(item), item);
    }
  }

  /** Number of clicks. */
  public int size() {
    return users.length;
  }

  public int users() {
    return userIds.size();
  }

  public int items() {
    return itemIds.size();
  }

  public Click click(int index) {
    return new Click(index, users[index], items[index], millis[index]);
  }

  public int user(int click) {
    return users[click];
  }

  public int item(int click) {
    return items[click];
  }

  public long millis(int click) {
    return millis[click];
  }

  public String userId(int user) {
    return userIds.get(user);
  }

  public String itemId(int item) {
    return itemIds.get(item);
  }

  /** Returns the number of the item of that id, or -1. */
  public int itemNumber(String id) {
    return itemNumbers.getOrDefault(id, -1);
  }

  /** Returns the click of the same user before {@code click}, or -1. */
  public int previous(int click) {
    return previous[click];
  }

  /** Tells whether the user had clicked the same item before. */
  public boolean isRepeat(int click) {
    return repeat[click];
  }

  /** Returns the first click of {@code item} by anyone. */
  public int firstOfItem(int item) {
    return firstOfItem[item];
  }

  /**
   * Returns what the user had clicked before {@code click}, newest first, repeats included.
   *
   * @param max how many at most
   */
  public int[] before(int click, int max) {
    return IntStream.iterate(previous[click], i -> i >= 0, i -> previous[i])
        .limit(max)
        .map(i -> items[i])
        .toArray();
  }

  private static int[] previousOfUser(int[] users, int userCount) {
    int[] last = new int[userCount];
    Arrays.fill(last, -1);
    int[] previous = new int[users.length];
    for (int i = 0; i < users.length; i++) {
      previous[i] = last[users[i]];
      last[users[i]] = i;
    }
    return previous;
  }

  private static int[] firsts(int[] items, int itemCount) {
    int[] first = new int[itemCount];
    for (int i = items.length - 1; i >= 0; i--) {
      first[items[i]] = i;
    }
    return first;
  }

  private static boolean[] repeats(int[] users, int[] items) {
    Set<Long> pairs = new HashSet<>();
    boolean[] repeat = new boolean[users.length];
    for (int i = 0; i < users.length; i++) {
      repeat[i] = !pairs.add(((long) users[i] << 32) | items[i]);
    }
    return repeat;
  }
}
