package dev.riffle.evaluation.topn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.riffle.evaluation.data.Interactions;
import dev.riffle.evaluation.data.Splits;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankerTest {
  @TempDir Path directory;

  private Interactions split() {
    return Splits.of(directory, "0 a b\n1 a b c\n2 a d\n3 b c\n4 c\n", "4 a\n");
  }

  private static int[] numbers(int... items) {
    return items;
  }

  @Test
  void popularity_ownItems_areLeftOut() {
    assertArrayEquals(numbers(2, 3), new Popularity(split()).recommend(0, 5));
    assertArrayEquals(numbers(0, 1), new Popularity(split()).recommend(4, 2));
  }

  @Test
  void neighbours_handComputed_ordersByCosine() {
    // User 4 has c. Together with c: b twice (2 / (3 + 10)), a once (1 / (3 + 10)), d never.
    assertArrayEquals(numbers(1, 0), ItemNeighbours.ofAll(split()).recommend(4, 5));
  }
}
