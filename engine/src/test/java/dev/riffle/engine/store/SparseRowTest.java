package dev.riffle.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparseRowTest {
  private static final int HANDLES = 90;
  private static final int SIZE_MAX = 64;

  private final Map<Integer, Float> model = new HashMap<>();
  private long[] row = SparseRow.create(7);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void changes_anyOrder_sameAsAMap(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < 20_000; step++) {
      change(random);
      int handle = random.nextInt(HANDLES);
      assertEquals(model.containsKey(handle), SparseRow.contains(row, handle));
      assertEquals(model.getOrDefault(handle, 0f), SparseRow.get(row, handle));
      assertEquals(model.size(), SparseRow.size(row));
      assertTrue(row.length <= SparseRow.HEADER + SIZE_MAX * 8 / 7 + 1, "stays bounded");
    }
    assertEquals(model, entries());
  }

  private void change(Random random) {
    int handle = random.nextInt(HANDLES);
    float number = 1 + random.nextInt(1_000);
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5 -> remove(handle);
      case 6 -> removeLeast();
      case 7 -> renew(1 + random.nextInt(SIZE_MAX));
      case 8, 9, 10 -> set(handle, number);
      default -> add(handle, number);
    }
  }

  private boolean full(int handle) {
    return model.size() == SIZE_MAX && !model.containsKey(handle);
  }

  private void add(int handle, float number) {
    if (!full(handle)) {
      row = SparseRow.add(row, handle, number, SIZE_MAX);
      model.merge(handle, number, Float::sum);
    }
  }

  private void set(int handle, float number) {
    if (!full(handle)) {
      row = SparseRow.set(row, handle, number, SIZE_MAX);
      model.put(handle, number);
    }
  }

  private void remove(int handle) {
    SparseRow.remove(row, handle);
    model.remove(handle);
  }

  private void removeLeast() {
    if (!model.isEmpty()) {
      float least = SparseRow.removeLeast(row);
      assertEquals(Collections.min(model.values()), least);
      model.keySet().retainAll(entries().keySet());
    }
  }

  private void renew(int count) {
    float[] before = sorted();
    row = SparseRow.renewed(row, 7, 0.5, count);
    model.keySet().retainAll(entries().keySet());
    model.replaceAll((handle, number) -> number / 2);
    float[] after = sorted();
    int dropped = before.length - after.length;
    assertEquals(Math.max(0, before.length - count), dropped);
    for (int i = 0; i < after.length; i++) {
      assertEquals(before[dropped + i] / 2, after[i], "the greatest stay");
    }
  }

  private float[] sorted() {
    float[] numbers = new float[model.size()];
    int next = 0;
    for (float number : model.values()) {
      numbers[next++] = number;
    }
    Arrays.sort(numbers);
    return numbers;
  }

  private Map<Integer, Float> entries() {
    Map<Integer, Float> entries = new HashMap<>();
    for (int i = SparseRow.HEADER; i < row.length; i++) {
      if (row[i] != 0) {
        entries.put(SparseRow.handle(row[i]), SparseRow.number(row[i]));
      }
    }
    return entries;
  }
}
