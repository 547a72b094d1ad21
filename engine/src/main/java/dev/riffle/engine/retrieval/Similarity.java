package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.math.IntFloatMap;
import dev.riffle.engine.math.TopHeap;
import dev.riffle.engine.math.TopList;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.ItemLayout;
import dev.riffle.engine.store.Neighbours;
import dev.riffle.engine.store.Store;
import java.util.List;
import java.util.stream.IntStream;

/** How alike items are: the cosine of who watches them, and the cosine of their tags. */
public final class Similarity {
  private static final double TOGETHER_PART = 0.7;

  private final Store store;

  public Similarity(Store store) {
    this.store = store;
  }

  /**
   * An item like another.
   *
   * @param similarity 0 to 1
   */
  public record Alike(int handle, double similarity) {}

  /** Returns the items most alike to one, the most alike first. */
  public List<Alike> of(int item, int count) {
    ItemColumns columns = store.items().columns();
    IntFloatMap sums = new IntFloatMap(256);
    addTogether(columns, item, sums);
    addContent(columns, item, sums);
    TopHeap best = new TopHeap();
    best.reset(count);
    for (int i = 0; i < sums.size(); i++) {
      int other = sums.key(i);
      if (other != item && sums.value(i) > 0 && store.items().item(columns, other) != null) {
        best.offer(other, sums.value(i));
      }
    }
    int[] worstFirst = new int[best.size()];
    for (int i = 0; i < worstFirst.length; i++) {
      worstFirst[i] = best.poll();
    }
    return IntStream.range(0, worstFirst.length)
        .map(i -> worstFirst[worstFirst.length - 1 - i])
        .mapToObj(other -> new Alike(other, Math.min(1, sums.get(other))))
        .toList();
  }

  private void addTogether(ItemColumns columns, int item, IntFloatMap sums) {
    long[] row = store.neighbours().row(item);
    for (int i = Neighbours.start(); i < row.length; i++) {
      int other = Neighbours.handle(row[i]);
      if (row[i] != 0 && store.items().item(columns, other) != null) {
        sums.add(
            other, (float) (TOGETHER_PART * Math.min(1, cosine(columns, item, other, row, i))));
      }
    }
  }

  private static double cosine(ItemColumns columns, int item, int other, long[] row, int index) {
    double key = columns.number(item, ItemLayout.WEIGHT);
    double otherKey = columns.number(other, ItemLayout.WEIGHT);
    double norm = (key + otherKey) / 2;
    return Neighbours.weight(row[index]) * Exponents.exp2(Neighbours.landmark(row) - norm);
  }

  private void addContent(ItemColumns columns, int item, IntFloatMap sums) {
    IntFloatMap done = new IntFloatMap(256);
    for (int t = 0; t < columns.tagCount(item); t++) {
      TopList board = store.subjects().boards().get(columns.tag(item, t));
      for (int i = 0; i < board.size(); i++) {
        int other = board.id(i);
        if (done.put(other, 1)) {
          sums.add(other, (float) ((1 - TOGETHER_PART) * tagCosine(columns, item, other)));
        }
      }
    }
  }

  private static double tagCosine(ItemColumns columns, int item, int other) {
    int shared = 0;
    for (int i = 0; i < columns.tagCount(item); i++) {
      for (int j = 0; j < columns.tagCount(other); j++) {
        shared += columns.tag(item, i) == columns.tag(other, j) ? 1 : 0;
      }
    }
    double norm = (double) columns.tagCount(item) * columns.tagCount(other);
    return shared == 0 ? 0 : shared / Math.sqrt(norm);
  }
}
