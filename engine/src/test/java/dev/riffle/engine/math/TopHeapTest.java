package dev.riffle.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopHeapTest {
  private static List<Integer> bestFirst(TopHeap heap) {
    List<Integer> ids = new ArrayList<>();
    while (heap.size() > 0) {
      ids.addFirst(heap.poll());
    }
    return ids;
  }

  @Test
  void offer_manyWithTies_keepsBestAndLowerIds() {
    Random random = new Random(1);
    for (int size = 0; size < 200; size += 7) {
      double[] scores = random.doubles(size).map(x -> Math.floor(x * 10)).toArray();
      TopHeap heap = new TopHeap();
      heap.reset(20);
      for (int id = 0; id < size; id++) {
        heap.offer(id, scores[id]);
      }
      List<Integer> expected =
          IntStream.range(0, size)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer id) -> -scores[id]))
              .limit(20)
              .toList();
      assertEquals(expected, bestFirst(heap));
    }
  }

  @Test
  void offer_notANumber_isRefused() {
    TopHeap heap = new TopHeap();
    heap.reset(2);
    heap.offer(1, Double.NaN);
    heap.offer(2, Double.NEGATIVE_INFINITY);
    assertEquals(List.of(2), bestFirst(heap));
  }

  @Test
  void offer_noRoomAtAll_keepsNothing() {
    TopHeap heap = new TopHeap();
    heap.reset(0);
    heap.offer(1, 1);
    assertEquals(0, heap.size());
  }
}
