package dev.riffle.server.studio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How much of a clip, or of clips, views saw.
 *
 * @param views by the half percents that they saw, 0 to 200
 */
record Retention(NavigableMap<Integer, Long> views) {
  private static final int WHOLE = 200;
  private static final int FINISHED = 180;
  private static final int SECONDS_MAX = 60;
  private static final int STEP = 10;
  private static final double ROUNDING = 1e-6;

  Retention {
    views = new TreeMap<>(views);
  }

  /** Returns what {@code reach} counts as where clips of different lengths come together. */
  static int step(int reach) {
    return reach - reach % STEP;
  }

  /** Returns how many views saw nine tenths or more. */
  long finishes() {
    return atLeast(FINISHED);
  }

  /**
   * Returns the share of views that played at each second of a clip, from 0; empty without views. A
   * view plays at a second if it saw at least that much; where somebody jumped, what they left out
   * is missing at the end.
   */
  List<Double> curve(Duration duration) {
    long all = atLeast(0);
    List<Double> shares = new ArrayList<>();
    double seconds = duration.toMillis() / 1_000.0;
    for (int second = 0; all > 0 && second < seconds && second <= SECONDS_MAX; second++) {
      int reach = (int) Math.ceil(second / seconds * WHOLE - ROUNDING);
      shares.add((double) atLeast(reach) / all);
    }
    return shares;
  }

  /** Returns the share of views that saw no part, 5 %, 10 % and so on; empty without views. */
  List<Double> curve() {
    long all = atLeast(0);
    return IntStream.rangeClosed(0, all == 0 ? -1 : WHOLE / STEP)
        .mapToObj(step -> (double) atLeast(step * STEP) / all)
        .toList();
  }

  private long atLeast(int reach) {
    return views.tailMap(reach, true).values().stream().mapToLong(Long::longValue).sum();
  }
}
