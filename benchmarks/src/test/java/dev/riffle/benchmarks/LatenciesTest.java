package dev.riffle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void millis_nothingRecorded_isZero() {
    assertEquals(0, new Latencies().millis(0.99));
  }

  @Test
  void millis_manyDurations_isWithinOnePercentOfTheSortedOnes() {
    SplittableRandom random = new SplittableRandom(5);
    long[] nanos = new long[20_000];
    Latencies latencies = new Latencies();
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = (long) Math.exp(random.nextDouble() * 25);
      latencies.record(nanos[i]);
    }
    Arrays.sort(nanos);
    for (double share : new double[] {0.01, 0.5, 0.9, 0.99, 1}) {
      double exact = nanos[(int) Math.ceil(share * nanos.length) - 1] / 1e6;
      assertEquals(exact, latencies.millis(share), exact * 0.01 + 1e-6);
    }
  }

  @Test
  void millis_hugeDuration_isTheMaximum() {
    Latencies latencies = new Latencies();
    latencies.record(1L << 60);
    assertTrue(latencies.millis(1) > 0);
    assertEquals((1L << 60) / 1e6, latencies.maxMillis());
  }

  @Test
  void add_twoHistograms_countsBoth() {
    Latencies one = new Latencies();
    Latencies other = new Latencies();
    one.record(1_000_000);
    other.record(3_000_000);
    one.add(other);
    assertEquals(2, one.count());
    assertEquals(3, one.millis(1), 0.03);
  }
}
