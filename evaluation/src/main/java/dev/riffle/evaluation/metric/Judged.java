package dev.riffle.evaluation.metric;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A ranked list after it was judged: at which places it has relevant items. Immutable. */
public final class Judged {
  private final int[] ranks;
  private final int relevant;

  private Judged(int[] ranks, int relevant) {
    if (relevant < 1 || ranks.length > relevant) {
      throw new IllegalArgumentException(
          "relevant must be at least 1 and at least the %d that were found, but was %d"
              .formatted(ranks.length, relevant));
    }
    this.ranks = ranks;
    this.relevant = relevant;
  }

  /**
   * Judges a list for one relevant item.
   *
   * @param rank its place from 1, or 0 if the list does not have it
   */
  public static Judged single(int rank) {
    return new Judged(rank == 0 ? new int[0] : new int[] {rank}, 1);
  }

  /** Judges {@code list} by {@code relevant} items, at least one, both without repeats. */
  public static Judged of(int[] list, int[] relevant) {
    BitSet wanted = new BitSet();
    for (int item : relevant) {
      wanted.set(item);
    }
    int[] ranks =
        IntStream.rangeClosed(1, list.length).filter(rank -> wanted.get(list[rank - 1])).toArray();
    return new Judged(ranks, relevant.length);
  }

  /** Number of relevant items there are, in the list or not. */
  int relevant() {
    return relevant;
  }

  /** Number of relevant items among the first {@code k}. */
  int found(int k) {
    return (int) within(k).count();
  }

  /** Place of the first relevant item among the first {@code k}, from 1, or 0. */
  int first(int k) {
    return within(k).findFirst().orElse(0);
  }

  /** Places of the relevant items among the first {@code k}, from 1, ascending. */
  IntStream within(int k) {
    return Arrays.stream(ranks).takeWhile(rank -> rank <= k);
  }
}
