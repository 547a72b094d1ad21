package dev.riffle.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.settings.SettingValues;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GramTest {
  private static final long HOUR = 3_600_000;

  private static Gram gram(int pairs, String halfLife) {
    return new Gram(
        AssociationSettings.of(
            new SettingValues(
                Map.of(
                    "associations.pairs",
                    String.valueOf(pairs),
                    "associations.half-life",
                    halfLife))));
  }

  @Test
  void add_manyPairs_sameAsAMap() {
    Gram gram = gram(4_096, "forever");
    Map<Long, Float> model = new HashMap<>();
    Random random = new Random(1);
    for (int step = 0; step < 20_000; step++) {
      int item = random.nextInt(200);
      int[] others = {random.nextInt(200) + 200, random.nextInt(200) + 400};
      gram.add(item, 0.5f, others, 2, 1, 0);
      model.merge((long) item << 32 | item, 0.5f, Float::sum);
      for (int other : others) {
        model.merge((long) item << 32 | other, 1f, Float::sum);
        model.merge((long) other << 32 | item, 1f, Float::sum);
      }
    }
    model.forEach((pair, count) ->
        assertEquals(count, gram.number((int) (pair >>> 32), (int) (long) pair, 0)));
  }

  @Test
  void add_hourlyWithHalfLifeOfAnHour_isAGeometricSeries() {
    Gram gram = gram(64, "1h");
    long last = 0;
    for (int hour = 480_000; hour < 480_200; hour++) {
      last = hour * HOUR;
      gram.add(1, 0, new int[] {2}, 1, (float) gram.unit(last), gram.epoch(last));
    }
    assertEquals(2, gram.number(1, 2, gram.epoch(last)) / gram.unit(last), 1e-5);
    assertEquals(gram.number(1, 2, gram.epoch(last)), gram.number(2, 1, gram.epoch(last)));
  }

  @Test
  void add_moreThanIsKept_keepsTheGreatestInBoundedSpace() {
    Gram gram = gram(8, "forever");
    for (int other = 1; other <= 10_000; other++) {
      gram.add(0, 0, new int[] {other}, 1, other % 1_000 == 0 ? 100 : 1, 0);
    }
    assertTrue(gram.items(0).length <= 12);
    for (int other = 1_000; other <= 8_000; other += 1_000) {
      assertEquals(100, gram.number(0, other, 0));
    }
  }

  @Test
  void replace_aRow_isThatRowAlone() {
    Gram gram = gram(64, "forever");
    gram.add(1, 1, new int[] {2, 3}, 2, 1, 0);
    gram.replace(1, new int[] {1, 2}, new float[] {5, 4}, 0);

    assertEquals(5, gram.number(1, 1, 0));
    assertEquals(4, gram.number(1, 2, 0));
    assertEquals(0, gram.number(1, 3, 0));
    assertEquals(1, gram.number(3, 1, 0));
  }
}
