package dev.riffle.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopListTest {
  private static List<Integer> ids(TopList list) {
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      ids.add(list.id(i));
    }
    return ids;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 64})
  void offer_risingKeys_holdsTrueTop(int capacity) {
    Random random = new Random(capacity);
    TopList list = new TopList(capacity);
    Map<Integer, Double> keys = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int id = random.nextInt(200);
      keys.merge(id, random.nextDouble(), Double::sum);
      list.offer(id, keys.getOrDefault(id, 0.0));
    }
    List<Integer> expected =
        keys.keySet().stream()
            .sorted(Comparator.comparing(keys::get).reversed())
            .limit(capacity)
            .toList();
    assertEquals(expected, ids(list));
  }

  @Test
  void hit_zipfStream_isNeverTooLowAndAtMostTheLeastTooHigh() {
    Random random = new Random(3);
    TopList list = new TopList(50);
    Map<Integer, Double> truth = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      int id = (int) Math.pow(2_000, random.nextDouble());
      list.hit(id, 0);
      truth.merge(id, 1.0, Double::sum);
    }
    double least = Exponents.exp2(list.key(list.size() - 1));
    for (int i = 0; i < list.size(); i++) {
      double count = Exponents.exp2(list.key(i));
      double actual = truth.getOrDefault(list.id(i), 0.0);
      assertTrue(count > actual - 1e-3 && count < actual + least + 1e-3);
    }
    assertTrue(ids(list).containsAll(List.of(1, 2, 3, 4, 5)));
  }

  @Test
  void remove_presentAndAbsent_keepsOrder() {
    TopList list = new TopList(4);
    for (int id = 0; id < 4; id++) {
      list.offer(id, id);
    }
    list.remove(2);
    list.remove(9);
    assertEquals(List.of(3, 1, 0), ids(list));
  }

  @Test
  void offer_equalKeys_keepsEachOnce() {
    TopList list = new TopList(8);
    for (int i = 0; i < 40; i++) {
      list.offer(i % 5, 1);
    }
    Set<Integer> ids = new HashSet<>(ids(list));
    assertEquals(5, ids.size());
    assertEquals(5, list.size());
  }
}
