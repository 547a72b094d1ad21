package dev.riffle.engine.store;

/**
 * Where an item's numbers lie in its row.
 *
 * <pre>
 *   numbers  [ published | expires | first seen | log2(1 + seconds) | shown | rate time | weight ]
 *            [ popularity key x half-lives ][ successes, trials x objectives ]
 *   subjects [ author | language | region | number of tags | tag x 8 | handle + 1 ]
 * </pre>
 *
 * Times are epoch milliseconds. Keys are logarithms to base 2 of forward-decayed counts.
 */
public final class ItemLayout {
  public static final int PUBLISHED = 0;
  public static final int EXPIRES = 1;
  public static final int FIRST_SEEN = 2;
  public static final int LOG_DURATION = 3;
  public static final int SHOWN = 4;
  public static final int RATE_TIME = 5;

  /** Key of the count by which neighbours are normalised. */
  public static final int WEIGHT = 6;

  public static final int POPULARITY = 7;

  public static final int AUTHOR = 0;
  public static final int LANGUAGE = 1;
  public static final int REGION = 2;
  public static final int TAG_COUNT = 3;
  public static final int TAGS = 4;

  /** Tags of an item that are learned from; filters see all. */
  public static final int TAGS_MAX = 8;

  /** One more than the handle of the item in the row; 0 where there is none. */
  static final int OCCUPANT = TAGS + TAGS_MAX;

  static final int SUBJECTS = OCCUPANT + 1;

  private final int halfLives;
  private final int objectives;

  public ItemLayout(int halfLives, int objectives) {
    this.halfLives = halfLives;
    this.objectives = objectives;
  }

  public int halfLives() {
    return halfLives;
  }

  public int objectives() {
    return objectives;
  }

  /** Returns where the decayed number of successes at an objective lies. */
  public int successes(int objective) {
    return POPULARITY + halfLives + 2 * objective;
  }

  /** Returns where the decayed number of trials at an objective lies. */
  public int trials(int objective) {
    return successes(objective) + 1;
  }

  int numbers() {
    return POPULARITY + halfLives + 2 * objectives;
  }
}
