package dev.riffle.evaluation.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MetricTest {
  private static final double EXACT = 1e-12;

  @Test
  void hitRate_hitAtTheEdge_counts() {
    assertEquals(1, new HitRate(3).of(Judged.single(3)));
    assertEquals(0, new HitRate(3).of(Judged.single(4)));
    assertEquals(0, new HitRate(3).of(Judged.single(0)));
  }

  @Test
  void reciprocalRank_severalHits_takesTheFirst() {
    Judged list = Judged.of(new int[] {9, 5, 7}, new int[] {7, 5});

    assertEquals(0.5, new ReciprocalRank(20).of(list), EXACT);
    assertEquals(0, new ReciprocalRank(1).of(list));
  }

  @Test
  void recall_twoOfFourFound_isHalf() {
    Judged list = Judged.of(new int[] {1, 2, 3}, new int[] {3, 1, 8, 9});

    assertEquals(0.5, new Recall(3).of(list), EXACT);
    assertEquals(0.25, new Recall(2).of(list), EXACT);
  }

  @Test
  void ndcg_handComputed_agrees() {
    // Hits at 1 and 3 of two relevant: (1 + 1/2) / (1 + 1/log2(3)) = 1.5 / 1.6309297535714574
    Judged list = Judged.of(new int[] {4, 6, 5}, new int[] {4, 5});

    assertEquals(0.9197207891481876, Ndcg.named("NDCG", 20).of(list), EXACT);
  }

  @Test
  void ndcg_moreRelevantThanPlaces_perfectListIsOne() {
    Judged list = Judged.of(new int[] {1, 2}, new int[] {1, 2, 3, 4});

    assertEquals(1, Ndcg.named("NDCG", 2).of(list), EXACT);
  }

  @Test
  void ndcg_singleHit_isTheDiscount() {
    assertEquals(0.5, Ndcg.named("nDCG", 10).of(Judged.single(3)), EXACT);
    assertEquals(0, Ndcg.named("nDCG", 10).of(Judged.single(11)), EXACT);
  }

  @Test
  void judged_nothingRelevant_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Judged.of(new int[] {1}, new int[0]));
  }

  @Test
  void names_areThoseOfTheField() {
    assertEquals("HR@20", new HitRate(20).name());
    assertEquals("MRR@20", new ReciprocalRank(20).name());
    assertEquals("Recall@20", new Recall(20).name());
    assertEquals("nDCG@10", Ndcg.named("nDCG", 10).name());
  }
}
