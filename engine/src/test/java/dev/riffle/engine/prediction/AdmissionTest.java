package dev.riffle.engine.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.math.Random64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  @Test
  void admits_manyKeys_neverLateAndSeldomEarly() {
    Admission admission = new Admission(3);
    Map<Long, Integer> counts = new HashMap<>();
    Random64 random = new Random64(1);
    int early = 0;
    for (int i = 0; i < 100_000; i++) {
      long key = random.nextInt(50_000) + 1L;
      int count = counts.merge(key, 1, Integer::sum);
      boolean admitted = admission.admits(key);
      assertTrue(admitted || count < 3, "late: seen " + count);
      early += admitted && count < 3 ? 1 : 0;
    }
    assertTrue(early < 2_000, early + " were early");
  }

  @Test
  void admits_soManySightings_forgetsOldOnes() {
    Admission admission = new Admission(2);
    admission.admits(1L << 40);
    for (int i = 0; i < 2 * 8 * (1 << 16); i++) {
      admission.admits(5);
    }
    assertEquals(false, admission.admits(1L << 40));
  }
}
