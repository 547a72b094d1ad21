package dev.riffle.engine.reranking;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Quota;
import dev.riffle.engine.store.History;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which quotas the places before the next one have used up, the viewer's last items included. Not
 * thread-safe.
 *
 * <pre>
 *   counted  [ 01 | 00 | 11 | .. ]   by candidate: a bit for each quota that counts it
 *   before   [ ..00101 | ..11111 ]   by quota: a bit for each place before, the last one lowest
 *   full     10                      a bit for each quota that is used up
 * </pre>
 */
final class Tally {
  private static final int WINDOW_MAX = 60;
  private static final Tally NONE = new Tally(List.of(), new byte[0]);

  private final List<Quota> quotas;
  private final byte[] counted;
  private final long[] before;
  private final int binding;
  private int full;

  private Tally(List<Quota> quotas, byte[] counted) {
    this.quotas = quotas;
    this.counted = counted;
    before = new long[quotas.size()];
    int bits = 0;
    for (int q = 0; q < quotas.size(); q++) {
      bits |= quotas.get(q).binding() ? 1 << q : 0;
    }
    binding = bits;
    fill();
  }

  /** Begins a feed, with what the viewer saw before it. */
  static Tally of(List<Quota> quotas, Query query, Candidates candidates) {
    if (quotas.isEmpty()) {
      return NONE;
    }
    byte[] counted = new byte[candidates.size()];
    for (int place = 0; place < counted.length; place++) {
      counted[place] = count(quotas, query.columns().item(candidates.handle(place)));
    }
    Tally tally = new Tally(quotas, counted);
    tally.remember(query);
    return tally;
  }

  private static byte count(List<Quota> quotas, @Nullable Item item) {
    int bits = 0;
    for (int q = 0; q < quotas.size() && item != null; q++) {
      bits |= quotas.get(q).counted().holds(item) ? 1 << q : 0;
    }
    return (byte) bits;
  }

  private void remember(Query query) {
    History history = query.viewer().history();
    for (int i = Math.max(0, history.size() - WINDOW_MAX); i < history.size(); i++) {
      Item item = query.columns().item(history.item(i));
      if (item != null) {
        append(count(quotas, item));
      }
    }
  }

  boolean isEmpty() {
    return quotas.isEmpty();
  }

  /** Tells whether the next place breaks no quota by taking a candidate. */
  boolean admits(int place) {
    return full == 0 || (counted[place] & full) == 0;
  }

  /** Tells whether the next place would break a binding quota by taking a candidate. */
  boolean forbids(int place) {
    return full != 0 && (counted[place] & full & binding) != 0;
  }

  /** Returns how many quotas that may give way the next place would break. */
  int misses(int place) {
    return full == 0 ? 0 : Integer.bitCount(counted[place] & full & ~binding & 0xFF);
  }

  /** Gives the next place to a candidate. */
  void take(int place) {
    if (!isEmpty()) {
      append(counted[place]);
    }
  }

  private void append(int bits) {
    for (int q = 0; q < before.length; q++) {
      before[q] = before[q] << 1 | (bits >> q & 1);
    }
    fill();
  }

  private void fill() {
    full = 0;
    for (int q = 0; q < before.length; q++) {
      long window = (1L << (quotas.get(q).window() - 1)) - 1;
      full |= Long.bitCount(before[q] & window) >= quotas.get(q).most() ? 1 << q : 0;
    }
  }

  /**
   * Returns the first {@code enough} of some candidates, and of those that the same quotas count
   * the first {@code ofEach}, so that there is something else when a quota is used up.
   */
  int[] shortened(int[] places, int enough, int ofEach) {
    int[] taken = new int[1 << before.length];
    int[] shortened = new int[places.length];
    int size = 0;
    for (int i = 0; i < places.length; i++) {
      if (taken[counted[places[i]] & 0xFF]++ < ofEach || i < enough) {
        shortened[size++] = places[i];
      }
    }
    return Arrays.copyOf(shortened, size);
  }
}
