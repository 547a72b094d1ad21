package dev.riffle.engine.store;

/**
 * From what an item is about to its factor: a vector that all items have, and one for each of the
 * item's subjects (its author, language, region and tags), added up. Immutable.
 */
public final class ContentMap {
  private final int[] subjects;
  private final float[] vectors;
  private final float[] base;

  /**
   * Takes what was solved; arrays are kept, not copied.
   *
   * @param subjects handles by slot, -1 where nothing is known of a subject
   * @param vectors of the subjects by slot
   * @param base the vector that all items have
   */
  public ContentMap(int[] subjects, float[] vectors, float[] base) {
    this.subjects = subjects;
    this.vectors = vectors;
    this.base = base;
  }

  static ContentMap none(int dimensions) {
    return new ContentMap(new int[0], new float[0], new float[dimensions]);
  }

  int[] subjects() {
    return subjects;
  }

  float[] base() {
    return base;
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
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vectors[slot * sum.length + i];
    }
    return true;
  }
}
