package dev.riffle.evaluation.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Clicks while they are read, in the order of the files; grows. */
final class ClickTable {
  private final Dictionary users = new Dictionary();
  private final Dictionary items = new Dictionary();
  private int[] user = new int[1_024];
  private int[] item = new int[1_024];
  private long[] millis = new long[1_024];
  private int size;

  void add(String userId, String itemId, long time) {
    if (size == user.length) {
      grow();
    }
    user[size] = users.add(userId);
    item[size] = items.add(itemId);
    millis[size] = time;
    size++;
  }

  int size() {
    return size;
  }

  /** Returns the first {@code limit} by time; clicks of the same time keep their order. */
  ClickLog toLog(int limit) {
    int[] order = timeOrder(Math.min(size, limit));
    ClickTable sorted = new ClickTable();
    for (int index : order) {
      sorted.add(users.id(user[index]), items.id(item[index]), millis[index]);
    }
    return new ClickLog(
        sorted.users.ids(),
        sorted.items.ids(),
        Arrays.copyOf(sorted.user, sorted.size),
        Arrays.copyOf(sorted.item, sorted.size),
        Arrays.copyOf(sorted.millis, sorted.size));
  }

  private int[] timeOrder(int limit) {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingLong(index -> millis[index]))
        .limit(limit)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void grow() {
    user = Arrays.copyOf(user, 2 * size);
    item = Arrays.copyOf(item, 2 * size);
    millis = Arrays.copyOf(millis, 2 * size);
  }
}
