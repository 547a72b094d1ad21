package dev.riffle.evaluation.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankBiasedOverlapTest {
  private static final RankBiasedOverlap OVERLAP = new RankBiasedOverlap(0.5);

  @Test
  void of_equalDisjointAndEmptyLists_isOneZeroOne() {
    assertEquals(1, OVERLAP.of(List.of(1, 2, 3), List.of(1, 2, 3)), 1e-12);
    assertEquals(0, OVERLAP.of(List.of(1, 2), List.of(3, 4)));
    assertEquals(1, OVERLAP.of(List.of(), List.of()));
  }

  @Test
  void of_swappedFirstTwo_isByHand() {
    // Overlap of the first place 0, of the first two 1: 0.5 / (1 + 0.5).
    assertEquals(1.0 / 3, OVERLAP.of(List.of(1, 2), List.of(2, 1)), 1e-12);
  }

  @Test
  void of_differenceAtTheTop_weighsMore() {
    List<Integer> list = List.of(1, 2, 3, 4);
    assertTrue(OVERLAP.of(list, List.of(9, 2, 3, 4)) < OVERLAP.of(list, List.of(1, 2, 3, 9)));
  }

  @Test
  void of_argumentsSwapped_isTheSame() {
    List<Integer> a = List.of(1, 5, 2);
    List<Integer> b = List.of(5, 7, 8, 1);
    assertEquals(OVERLAP.of(a, b), OVERLAP.of(b, a), 1e-12);
  }

  @Test
  void new_persistenceOutOfRange_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new RankBiasedOverlap(1));
    assertThrows(IllegalArgumentException.class, () -> new RankBiasedOverlap(Double.NaN));
  }
}
