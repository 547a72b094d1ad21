package dev.riffle.engine.store;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items' content vectors in one row, a kind behind the other: each of length 1, less the mean of
 * its kind, and times what makes the mean square of that length 1; 0 where an item has none.
 * Immutable.
 */
public final class ContentVectors {
  /** Components of all kinds together; those of the most items come first. */
  private static final int DIMENSIONS_MAX = 1_024;

  private static final int KINDS_MAX = DIMENSIONS_MAX;

  /** A mean square about the mean at which all vectors count as the same. */
  private static final double ALIKE = 1e-6;

  /** No vectors. */
  public static final ContentVectors NONE =
      new ContentVectors(List.of(), new float[0], new float[0]);

  private final List<ContentKind> kinds;
  private final float[] mean;
  private final float[] scales;

  private ContentVectors(List<ContentKind> kinds, float[] mean, float[] scales) {
    this.kinds = kinds;
    this.mean = mean;
    this.scales = scales;
  }

  /** Chooses kinds, and takes their means, from {@code items} by slot. */
  public static ContentVectors of(@Nullable Item[] items) {
    List<ContentKind> kinds = ContentKind.chosen(items, DIMENSIONS_MAX);
    int size = kinds.stream().mapToInt(ContentKind::dimensions).sum();
    ContentVectors plain = new ContentVectors(kinds, new float[size], new float[kinds.size()]);
    return kinds.isEmpty() ? NONE : plain.standardised(items);
  }

  private ContentVectors standardised(@Nullable Item[] items) {
    double[] sums = new double[mean.length];
    int[] counts = new int[kinds.size()];
    float[] row = new float[mean.length];
    for (Item item : items) {
      if (item != null) {
        addPlain(item, row, sums, counts);
      }
    }
    float[] means = new float[mean.length];
    float[] roots = new float[kinds.size()];
    int start = 0;
    for (int k = 0; k < roots.length; k++) {
      int end = start + kinds.get(k).dimensions();
      for (int i = start; i < end; i++) {
        means[i] = (float) (sums[i] / Math.max(1, counts[k]));
      }
      roots[k] = scale(means, start, end);
      start = end;
    }
    return new ContentVectors(kinds, means, roots);
  }

  /** Lengths are 1, so the mean square about the mean is what the mean's own square leaves. */
  private static float scale(float[] means, int start, int end) {
    double left = 1;
    for (int i = start; i < end; i++) {
      left -= (double) means[i] * means[i];
    }
    return left > ALIKE ? (float) (1 / Math.sqrt(left)) : 0;
  }

  private void addPlain(Item item, float[] row, double[] sums, int[] counts) {
    int start = 0;
    for (int k = 0; k < counts.length; k++) {
      int end = start + kinds.get(k).dimensions();
      Arrays.fill(row, start, end, 0);
      if (kinds.get(k).write(item, row, start)) {
        counts[k]++;
        for (int i = start; i < end; i++) {
          sums[i] += row[i];
        }
      }
      start = end;
    }
  }

  /** Returns how many components a row has. */
  public int size() {
    return mean.length;
  }

  /** Replaces a row by that of an item; returns whether it says anything of the item. */
  public boolean write(Item item, float[] row) {
    boolean any = false;
    int start = 0;
    Arrays.fill(row, 0, mean.length, 0);
    for (int k = 0; k < scales.length; k++) {
      int end = start + kinds.get(k).dimensions();
      if (kinds.get(k).write(item, row, start)) {
        any |= scales[k] > 0;
        for (int i = start; i < end; i++) {
          row[i] = (row[i] - mean[i]) * scales[k];
        }
      }
      start = end;
    }
    return any;
  }

  void write(StateWriter out) {
    out.number(kinds.size());
    for (ContentKind kind : kinds) {
      out.text(kind.name());
      out.number(kind.dimensions());
    }
    out.numbers(mean, mean.length);
    out.numbers(scales, scales.length);
  }

  static ContentVectors read(StateReader in) {
    int count = in.count(KINDS_MAX);
    List<ContentKind> kinds = new ArrayList<>(count);
    int size = 0;
    for (int i = 0; i < count; i++) {
      kinds.add(new ContentKind(in.text(), in.count(DIMENSIONS_MAX)));
      size += kinds.get(i).dimensions();
    }
    float[] mean = new float[size];
    in.reals(mean, size);
    float[] scales = new float[count];
    in.reals(scales, count);
    return new ContentVectors(List.copyOf(kinds), mean, scales);
  }
}
