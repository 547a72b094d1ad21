package dev.riffle.engine.store;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.math.Kernels;
import org.jspecify.annotations.Nullable;

/**
 * From what an item is about to its factor: a vector that all items have, one for each of the
 * item's subjects (its author, language, region and tags), and one for each component of its
 * content vectors, times that component, added up. Immutable.
 */
public final class ContentMap {
  private static final Kernels KERNELS = Kernels.BEST;

  private final int[] subjects;
  private final float[] vectors;
  private final float[] base;
  private final ContentVectors content;
  private final float[] weights;

  /**
   * Takes what was solved; arrays are kept, not copied.
   *
   * @param subjects handles by slot, -1 where nothing is known of a subject
   * @param vectors of the subjects by slot
   * @param base the vector that all items have
   * @param content how items' content vectors are read
   * @param weights a vector for each component of these
   */
  public ContentMap(
      int[] subjects, float[] vectors, float[] base, ContentVectors content, float[] weights) {
    this.subjects = subjects;
    this.vectors = vectors;
    this.base = base;
    this.content = content;
    this.weights = weights;
  }

  static ContentMap none(int dimensions) {
    return new ContentMap(
        new int[0], new float[0], new float[dimensions], ContentVectors.NONE, new float[0]);
  }

  int[] subjects() {
    return subjects;
  }

  float[] base() {
    return base;
  }

  ContentVectors content() {
    return content;
  }

  float[] weights() {
    return weights;
  }

  /** Copies the vector in a slot. */
  void copy(int slot, float[] into) {
    System.arraycopy(vectors, slot * base.length, into, 0, base.length);
  }

  /**
   * Writes the factor that an item should have; returns whether anything is known of what it is
   * about, and leaves {@code into} alone where not.
   */
  public boolean predict(ItemColumns columns, int item, float[] into) {
    float[] sum = base.clone();
    boolean known = add(columns.author(item), sum);
    known |= add(columns.subject(item, ItemLayout.LANGUAGE), sum);
    known |= add(columns.subject(item, ItemLayout.REGION), sum);
    for (int i = 0; i < columns.tagCount(item); i++) {
      known |= add(columns.tag(item, i), sum);
    }
    known |= addContent(columns.item(item), sum);
    if (known) {
      System.arraycopy(sum, 0, into, 0, sum.length);
    }
    return known;
  }

  private boolean add(int subject, float[] sum) {
    int slot = NameTable.slot(subject);
    if (subject < 0 || slot >= subjects.length || subjects[slot] != subject) {
      return false;
    }
    KERNELS.add(1, vectors, slot * sum.length, sum, 0, sum.length);
    return true;
  }

  private boolean addContent(@Nullable Item item, float[] sum) {
    float[] row = new float[content.size()];
    if (item == null || !content.write(item, row)) {
      return false;
    }
    for (int i = 0; i < row.length; i++) {
      KERNELS.add(row[i], weights, i * sum.length, sum, 0, sum.length);
    }
    return true;
  }
}
