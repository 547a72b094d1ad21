package dev.riffle.engine.reranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.store.ItemLayout;
import dev.riffle.engine.store.ItemTable;
import dev.riffle.engine.store.SubjectTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against a reference that counts sets of names. */
class TagRowsTest {
  private static final int ITEMS = 40;
  private static final int WINDOW = 9;

  private final Random random = new Random(7);
  private final ItemTable table =
      new ItemTable(ITEMS, new ItemLayout(1, 0), new SubjectTable(100, 10));
  private final List<Set<String>> tags = new ArrayList<>();

  private int put(int number) {
    Set<String> some = new HashSet<>();
    for (int left = random.nextInt(6); left > 0; left--) {
      some.add("tag-" + random.nextInt(12));
    }
    tags.add(some);
    Item item = Item.builder("item-" + number).tags(List.copyOf(some)).build();
    return table.put(item, 1);
  }

  private double cosine(int a, int b) {
    Set<String> shared = new HashSet<>(tags.get(a));
    shared.retainAll(tags.get(b));
    return shared.isEmpty()
        ? 0
        : shared.size() / Math.sqrt((double) tags.get(a).size() * tags.get(b).size());
  }

  private int most(int row, Deque<Integer> window) {
    return tags.get(row).stream()
        .mapToInt(tag -> (int) window.stream().filter(i -> tags.get(i).contains(tag)).count())
        .max()
        .orElse(-1);
  }

  @Test
  void enterLeave_randomItems_likeReference() {
    int[] handles = new int[ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      handles[i] = put(i);
    }
    int[] some = Arrays.copyOf(handles, ITEMS / 2);
    TagRows rows = new TagRows(table.columns(), some);
    Deque<Integer> window = new ArrayDeque<>();
    for (int step = 0; step < 200; step++) {
      if (window.size() == WINDOW) {
        rows.leave(handles[window.removeFirst()]);
      }
      int next = random.nextInt(ITEMS);
      rows.enter(handles[next]);
      window.add(next);
      for (int row = 0; row < some.length; row++) {
        assertEquals(cosine(next, row), rows.likeness(row), 1e-12);
        assertEquals(most(row, window), rows.most(row));
      }
    }
  }
}
