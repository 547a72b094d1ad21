package dev.riffle.engine.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.prediction.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ImpressionLogTest {
  private record Key(long request, int item) {}

  @Test
  void addFindRemove_random_likeReference() {
    Random random = new Random(6);
    ImpressionLog log = new ImpressionLog(8_192);
    Map<Key, Long> reference = new LinkedHashMap<>();
    for (int i = 0; i < 200_000; i++) {
      Key key = new Key(random.nextInt(4_000), random.nextInt(8));
      boolean grow = log.end() - log.first() < 6_000 ? random.nextInt(10) < 6 : false;
      if (grow || reference.isEmpty()) {
        if (!reference.containsKey(key)) {
          reference.put(key, log.end());
        }
        log.add(new Impression(key.request, key.item, 1, i, 0, new float[0], new Ids().example()));
      } else {
        Key oldest = reference.keySet().iterator().next();
        reference.remove(oldest);
        log.removeFirst();
      }
      Key asked = new Key(random.nextInt(4_000), random.nextInt(8));
      assertEquals(reference.getOrDefault(asked, -1L), log.find(asked.request, asked.item));
      assertEquals(reference.size(), log.end() - log.first());
    }
    assertTrue(log.end() > 50_000);
  }
}
