package dev.riffle.benchmarks;

/**
 * A histogram of durations with a relative error below one part in 128: buckets grow by powers of
 * two, each cut into 128. Takes 1 ns to 146 h. Not thread-safe: one a thread, then {@link #add}.
 */
final class Latencies {
  private static final int CUT_BITS = 7;
  private static final int CUTS = 1 << CUT_BITS;
  private static final int POWERS = 43;

  private final long[] counts = new long[POWERS * CUTS];
  private long count;
  private long max;

  void record(long nanos) {
    counts[index(Math.max(1, nanos))]++;
    count++;
    max = Math.max(max, nanos);
  }

  void add(Latencies other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    count += other.count;
    max = Math.max(max, other.max);
  }

  long count() {
    return count;
  }

  double maxMillis() {
    return max / 1e6;
  }

  /**
   * Returns the duration below which a share of all lies, in milliseconds; 0 where there are none.
   *
   * @param share 0 to 1
   */
  double millis(double share) {
    long wanted = (long) Math.ceil(share * count);
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= wanted && seen > 0) {
        return Math.min(upper(i), (double) max) / 1e6;
      }
    }
    return 0;
  }

  private static int index(long nanos) {
    int power = Math.max(0, 64 - Long.numberOfLeadingZeros(nanos) - CUT_BITS - 1);
    int index = power * CUTS + (int) (nanos >>> power);
    return Math.min(index, POWERS * CUTS - 1);
  }

  /** Indices 0 to 255 are exact; from then on each power has {@value #CUTS}. */
  private static double upper(int index) {
    if (index < 2 * CUTS) {
      return index;
    }
    int power = index / CUTS - 1;
    return (double) ((long) (index % CUTS + CUTS + 1) << power);
  }
}
