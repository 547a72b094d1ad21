package dev.riffle.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Random64Test {
  private static final int DRAWS = 100_000;

  @ParameterizedTest
  @CsvSource({"0.5, 0.5", "1, 1", "2, 8", "30, 70", "0.1, 3"})
  void nextBeta_manyDraws_haveMeanAndVarianceOfTheDistribution(double alpha, double beta) {
    Random64 random = new Random64(17);
    double[] draws =
        IntStream.range(0, DRAWS).mapToDouble(i -> random.nextBeta(alpha, beta)).toArray();
    double mean = IntStream.range(0, DRAWS).mapToDouble(i -> draws[i]).average().orElseThrow();
    double variance =
        IntStream.range(0, DRAWS).mapToDouble(i -> Math.pow(draws[i] - mean, 2)).sum() / DRAWS;
    double sum = alpha + beta;
    double expected = alpha * beta / (sum * sum * (sum + 1));
    assertEquals(alpha / sum, mean, 5 * Math.sqrt(expected / DRAWS));
    assertEquals(1, variance / expected, 0.05);
  }

  @Test
  void nextInt_manyDraws_areUniform() {
    Random64 random = new Random64(3);
    int[] counts = new int[10];
    for (int i = 0; i < DRAWS; i++) {
      counts[random.nextInt(10)]++;
    }
    double chiSquare =
        IntStream.of(counts).mapToDouble(c -> Math.pow(c - DRAWS / 10.0, 2) / (DRAWS / 10.0)).sum();
    assertTrue(chiSquare < 27.9, () -> "chi-square " + chiSquare);
  }

  @Test
  void hash_textsThatDifferByOneLetter_differ() {
    long distinct =
        IntStream.range(0, 100_000).mapToLong(i -> Random64.hash("r" + i)).distinct().count();
    assertEquals(100_000, distinct);
  }
}
