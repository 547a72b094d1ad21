package dev.riffle.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntFloatMapTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 10, 1_000, 100_000})
  void addPutClear_randomKeys_likeReference(int keys) {
    Random random = new Random(keys);
    IntFloatMap map = new IntFloatMap(4);
    for (int round = 0; round < 3; round++) {
      map.clear();
      Map<Integer, Float> reference = new LinkedHashMap<>();
      for (int i = 0; i < 20_000; i++) {
        int key = random.nextInt(keys);
        float value = random.nextInt(8);
        if (random.nextBoolean()) {
          map.add(key, value);
          reference.merge(key, value, Float::sum);
        } else {
          assertEquals(!reference.containsKey(key), map.put(key, value));
          reference.put(key, value);
        }
      }
      assertSame(reference, map, keys);
    }
  }

  private static void assertSame(Map<Integer, Float> reference, IntFloatMap map, int keys) {
    assertEquals(reference.size(), map.size());
    int index = 0;
    for (Map.Entry<Integer, Float> entry : reference.entrySet()) {
      assertEquals(entry.getKey(), map.key(index));
      assertEquals(entry.getValue(), map.value(index++));
      assertEquals(entry.getValue(), map.get(entry.getKey()));
    }
    assertEquals(0, map.get(keys));
  }

  @Test
  void get_absentKey_isZero() {
    assertEquals(0, new IntFloatMap(8).get(3));
  }
}
