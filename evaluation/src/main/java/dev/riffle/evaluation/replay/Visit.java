package dev.riffle.evaluation.replay;

/** A user who is about to click: all that a policy may know when it recommends. */
final class Visit {
  private final int index;
  private final int user;
  private final long millis;
  private final int[] clicked;

  /**
   * Keeps {@code clicked}, which must not be written into any more.
   *
   * @param index of the coming click in the log
   * @param user number of the user
   * @param millis when, since 1970
   * @param clicked items that this user has clicked, newest first, repeats included
   */
  Visit(int index, int user, long millis, int[] clicked) {
    this.index = index;
    this.user = user;
    this.millis = millis;
    this.clicked = clicked;
  }

  int index() {
    return index;
  }

  int user() {
    return user;
  }

  long millis() {
    return millis;
  }

  int[] clicked() {
    return clicked;
  }

  /** Tells whether the user has clicked {@code item}. */
  boolean hasClicked(int item) {
    for (int other : clicked) {
      if (other == item) {
        return true;
      }
    }
    return false;
  }
}
