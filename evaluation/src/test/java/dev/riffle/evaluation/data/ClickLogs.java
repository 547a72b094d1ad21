package dev.riffle.evaluation.data;

import java.util.SplittableRandom;

/** Logs made up for tests. */
public final class ClickLogs {
  private ClickLogs() {}

  /** Returns the log of lines {@code user item millis}, separated by blanks. */
  public static ClickLog of(String... lines) {
    ClickTable table = new ClickTable();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      table.add(words[0], words[1], Long.parseLong(words[2]));
    }
    return table.toLog(Integer.MAX_VALUE);
  }

  /**
   * Returns clicks, one a minute, of 50 users on 60 items: each user prefers one of three groups of
   * items, and of these the ones that are in fashion that hour.
   */
  public static ClickLog random(int clicks, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ClickTable table = new ClickTable();
    for (int i = 0; i < clicks; i++) {
      int user = random.nextInt(50);
      int group = random.nextInt(5) == 0 ? random.nextInt(3) : user % 3;
      int fashion = (int) (20 * Math.pow(random.nextDouble(), 2));
      int item = 20 * group + (fashion + i / 60) % 20;
      table.add("user-" + user, "item-" + item, 1_600_000_000_000L + i * 60_000L);
    }
    return table.toLog(Integer.MAX_VALUE);
  }
}
