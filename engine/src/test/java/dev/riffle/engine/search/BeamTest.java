package dev.riffle.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeamTest {
  @Test
  void offer_randomScores_keepsTheBestInOrder() {
    Random random = new Random(1);
    Beam beam = new Beam();
    for (int width : new int[] {1, 5, 100}) {
      beam.reset(width);
      List<Float> all = new ArrayList<>();
      for (int link = 0; link < 300; link++) {
        float score = random.nextInt(40) - 20.5f;
        all.add(score);
        beam.offer(score, link);
        assertEquals(Math.min(width, link + 1), beam.size());
      }
      all.sort(Comparator.reverseOrder());
      for (int i = 0; i < width; i++) {
        assertEquals(all.get(i), beam.score(i));
      }
    }
  }

  @Test
  void expandNext_betterComesLater_isExpandedNextAndEachOnce() {
    Beam beam = new Beam();
    beam.reset(3);
    beam.offer(-1, 7);
    beam.offer(0, Integer.MAX_VALUE);
    assertEquals(Integer.MAX_VALUE, beam.expandNext());
    beam.offer(2, 9);
    assertEquals(9, beam.expandNext());
    assertEquals(7, beam.expandNext());
    assertEquals(-1, beam.expandNext());
    beam.offer(-2, 8);
    assertEquals(-1, beam.expandNext());
  }
}
