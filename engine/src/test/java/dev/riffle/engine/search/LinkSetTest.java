package dev.riffle.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkSetTest {
  @Test
  void add_randomLinksOverAndOver_isLikeAHashSet() {
    Random random = new Random(1);
    LinkSet links = new LinkSet();
    for (int round = 0; round < 3; round++) {
      Set<Integer> model = new HashSet<>();
      for (int i = 0; i < 10_000; i++) {
        int link = random.nextInt(7_000) << 18 & Integer.MAX_VALUE;
        assertEquals(model.add(link), links.add(link));
        assertEquals(model.size(), links.size());
      }
      links.clear();
    }
  }
}
