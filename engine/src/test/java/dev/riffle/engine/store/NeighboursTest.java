package dev.riffle.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.settings.SettingValues;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final long HOUR = 3_600_000;

  private static Neighbours neighbours(int count, String halfLife) {
    return new Neighbours(
        NeighbourSettings.of(
            new SettingValues(
                Map.of("neighbours.count", "" + count, "neighbours.half-life", halfLife))));
  }

  private static double weight(Neighbours neighbours, int from, int to, long now) {
    long[] row = neighbours.row(from);
    return Neighbours.weightOf(row, to) * neighbours.scale(row, now);
  }

  @Test
  void add_overManyHalfLives_decaysLikeReference() {
    Random random = new Random(8);
    Neighbours neighbours = neighbours(64, "1h");
    Map<Integer, Double> reference = new HashMap<>();
    long now = 1_700_000_000_000L;
    for (int i = 0; i < 20_000; i++) {
      long step = random.nextInt(100) == 0 ? 30 * HOUR : random.nextInt(60_000);
      now += step;
      double left = Math.pow(2, -step / (double) HOUR);
      reference.replaceAll((to, weight) -> weight * left);
      int to = random.nextInt(40);
      neighbours.add(7, to, 1, now);
      reference.merge(to, 1.0, Double::sum);
    }
    for (Map.Entry<Integer, Double> entry : reference.entrySet()) {
      double actual = weight(neighbours, 7, entry.getKey(), now);
      assertEquals(entry.getValue(), actual, 1e-3 * entry.getValue() + 1e-6);
    }
  }

  @Test
  void add_moreThanFit_keepsTheHeaviest() {
    Random random = new Random(2);
    Neighbours neighbours = neighbours(16, "forever");
    for (int i = 0; i < 20_000; i++) {
      int to = random.nextInt(10) < 7 ? random.nextInt(5) : 5 + random.nextInt(2_000);
      neighbours.add(0, to, 1, 0);
    }
    long entries =
        Arrays.stream(neighbours.row(0)).skip(Neighbours.start()).filter(e -> e != 0).count();
    assertEquals(16, entries);
    for (int to = 0; to < 5; to++) {
      assertTrue(weight(neighbours, 0, to, 0) > 2_500);
    }
  }

  @Test
  void row_unknownItem_isEmpty() {
    long[] row = neighbours(8, "1h").row(12_345);
    assertEquals(Neighbours.start(), row.length);
    assertEquals(0, Neighbours.total(row));
  }
}
