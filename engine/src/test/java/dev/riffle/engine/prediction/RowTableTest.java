package dev.riffle.engine.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.math.Random64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTableTest {
  private static RowTable table(String... settings) {
    return new RowTable(Streams.settings(settings), 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomUse_manyCollisions_isAMap(long seed) {
    RowTable table = table("model.admission", "1", "model.expiry", "forever");
    Map<Long, Float> model = new HashMap<>();
    Random64 random = new Random64(seed);
    for (int i = 1; i <= 40_000; i++) {
      // Keys that share their low bits probe the same slots.
      long key = (random.nextInt(6_000) + 1L) << (random.nextInt(2) * 20);
      if (random.nextInt(4) == 0) {
        table.remove(key);
        model.remove(key);
      } else {
        table.touch(key, i);
        Rows rows = table.rows();
        rows.vectors()[rows.find(key) * Rows.STRIDE] = i;
        model.put(key, (float) i);
      }
    }
    assertEquals(model.size(), table.size());
    Rows rows = table.rows();
    Set<Integer> used = new HashSet<>();
    model.forEach((key, value) -> {
      int row = rows.find(key);
      assertTrue(used.add(row), "two ids share row " + row);
      assertEquals(value, rows.vectors()[row * Rows.STRIDE]);
    });
    for (long key = 7_000; key < 8_000; key++) {
      assertEquals(-1, rows.find(key));
    }
  }

  @Test
  void touch_fewSightings_noRow() {
    RowTable table = table("model.admission", "3");

    table.touch(7, 0);
    table.touch(7, 1);
    assertEquals(-1, table.rows().find(7));

    table.touch(7, 2);
    assertEquals(0, table.rows().find(7));
  }

  @Test
  void touch_notTouchedForLong_goes() {
    RowTable table = table("model.admission", "1", "model.expiry", "10s");
    table.touch(1, 0);
    for (int i = 0; i < 20; i++) {
      table.touch(2, 1_000L * i);
    }

    assertEquals(-1, table.rows().find(1));
    assertTrue(table.rows().find(2) >= 0);
    assertEquals(1, table.expired());
  }

  @Test
  void touch_full_theNewestStay() {
    RowTable table = table("model.admission", "1", "model.rows", "1024");
    for (int key = 1; key <= 20_000; key++) {
      table.touch(key, key);
      table.touch(1, key);
    }

    assertEquals(1_024, table.size());
    assertEquals(20_000 - 1_024, table.evicted());
    assertTrue(table.rows().find(1) >= 0, "what is always touched stays");
    int recent = 0;
    for (int key = 19_001; key <= 20_000; key++) {
      recent += table.rows().find(key) >= 0 ? 1 : 0;
    }
    assertTrue(recent > 700, "only %d of the last 1,000 stayed".formatted(recent));
  }

  @Test
  void remove_thenTouched_startsAnew() {
    RowTable table = table("model.admission", "1");
    table.touch(9, 0);
    float before = table.rows().vectors()[0];
    table.rows().vectors()[0] = 5;
    table.rows().wide()[0] = 5;

    table.remove(9);
    table.touch(9, 1);

    assertEquals(before, table.rows().vectors()[table.rows().find(9) * Rows.STRIDE]);
    assertEquals(0, table.rows().wide()[0]);
    assertNotEquals(0, before);
  }

  @Test
  void state_writtenAndRead_goesOnTheSame() {
    RowTable one = table("model.rows", "1024");
    fill(one, 1, 3_000);
    RowTable other = Streams.read(Streams.bytes(one), table("model.rows", "1024"));

    assertArrayEquals(Streams.bytes(one), Streams.bytes(other));
    fill(one, 2, 3_000);
    fill(other, 2, 3_000);
    assertArrayEquals(Streams.bytes(one), Streams.bytes(other));
  }

  private static void fill(RowTable table, long seed, int touches) {
    Random64 random = new Random64(seed);
    for (int i = 0; i < touches; i++) {
      table.touch(1 + random.nextInt(2_500), i);
      if (i % 50 == 0) {
        table.remove(1 + random.nextInt(2_500));
      }
    }
  }
}
