package dev.riffle.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlotSetTest {
  @Test
  void add_randomSlotsOverAndOver_isLikeAHashSet() {
    Random random = new Random(1);
    SlotSet slots = new SlotSet();
    for (int bound : new int[] {100, 7_000, 50}) {
      Set<Integer> model = new HashSet<>();
      slots.clear(bound);
      for (int i = 0; i < 10_000; i++) {
        int slot = random.nextInt(bound);
        if (random.nextInt(9) == 0) {
          slots.remove(slot);
          model.remove(slot);
        }
        assertEquals(model.add(slot), slots.add(slot));
      }
    }
  }
}
