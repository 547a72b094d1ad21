package dev.riffle.evaluation.replay;

import dev.riffle.evaluation.data.ClickLog;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which clicks of a log are asked for and scored, the same ones for every policy.
 *
 * <p>A click is asked for if it is its user's first on that item and not the user's first at all:
 * repeats are left out because lists leave out what was clicked, and first clicks because there is
 * nobody to know yet. Of these every nth is taken; those after the warm-up are scored. An item's
 * very first click is scored too, though no policy can know the item: so it is in real life.
 */
final class ScoringPlan {
  private static final long HOUR_MILLIS = 3_600_000;

  private final ClickLog log;
  private final ReplayOptions options;
  private final long scoringMillis;
  private final BitSet asked;
  private final int[] scored;

  ScoringPlan(ClickLog log, ReplayOptions options) {
    this.log = log;
    this.options = options;
    this.scoringMillis = log.millis(0) + options.warmup().toMillis();
    this.asked = asked(log, options.every());
    this.scored = asked.stream().filter(click -> log.millis(click) >= scoringMillis).toArray();
  }

  /** Returns when scoring begins, in milliseconds since 1970. */
  long scoringMillis() {
    return scoringMillis;
  }

  boolean isAsked(int click) {
    return asked.get(click);
  }

  /** Number of scored clicks. */
  int size() {
    return scored.length;
  }

  /** Returns the {@code n}th scored click, from 0. */
  int click(int n) {
    return scored[n];
  }

  /** Returns the hour of scoring, from 0, in which the {@code n}th scored click lies. */
  int hour(int n) {
    return (int) ((log.millis(scored[n]) - scoringMillis) / HOUR_MILLIS);
  }

  /** Number of hours in which clicks are scored. */
  int hours() {
    return scored.length == 0 ? 0 : hour(scored.length - 1) + 1;
  }

  /** Tells whether the {@code n}th scored click is on an item that was new. */
  boolean isNewItem(int n) {
    int first = log.firstOfItem(log.item(scored[n]));
    return log.millis(scored[n]) - log.millis(first) < options.newItemAge().toMillis();
  }

  private static BitSet asked(ClickLog log, int every) {
    int[] all =
        IntStream.range(0, log.size())
            .filter(click -> log.previous(click) >= 0 && !log.isRepeat(click))
            .toArray();
    BitSet asked = new BitSet(log.size());
    IntStream.range(0, all.length).filter(n -> n % every == 0).forEach(n -> asked.set(all[n]));
    return asked;
  }
}
