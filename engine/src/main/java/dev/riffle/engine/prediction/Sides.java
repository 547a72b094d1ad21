package dev.riffle.engine.prediction;

import dev.riffle.engine.check.Check;

/**
 * How many fields there are of the one who asks and of what is asked about: fields 0 to {@code
 * asking} - 1, then {@code asked}. Only pairs across are looked at: those of one side say the same
 * of every candidate, or of every viewer, and there are weights for that.
 *
 * @param asking 1 to 64
 * @param asked 1 to 64
 */
public record Sides(int asking, int asked) {
  private static final int FIELDS_MAX = 64;

  public Sides {
    Check.range("fields asking", asking, 1, FIELDS_MAX);
    Check.range("fields asked", asked, 1, FIELDS_MAX);
  }

  int fields() {
    return asking + asked;
  }

  /** Returns the rows of a table of pairs: the fields asking, filled up to a multiple of four. */
  int height() {
    return (asking + 3) / 4 * 4;
  }

  /**
   * Returns the columns of a table of pairs: the fields asked, filled up to a multiple of eight.
   */
  int width() {
    return (asked + 7) / 8 * 8;
  }

  /** Returns where the vector of a field lies, counted in vectors. */
  int place(int field) {
    return field < asking ? field : height() + field - asking;
  }
}
