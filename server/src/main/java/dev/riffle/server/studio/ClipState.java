package dev.riffle.server.studio;

/** A clip while its events are counted. Not thread-safe. */
final class ClipState {
  private final String id;
  private final String creator;
  private long shown;
  private boolean touched;

  /**
   * Makes one.
   *
   * @param shown how often the engine has shown it
   */
  ClipState(String id, String creator, long shown) {
    this.id = id;
    this.creator = creator;
    this.shown = shown;
  }

  String id() {
    return id;
  }

  String creator() {
    return creator;
  }

  long shown() {
    return shown;
  }

  /** Tells whether there is anything to write. */
  boolean touched() {
    return touched;
  }

  void touch() {
    touched = true;
  }

  /** Counts an impression, and returns which it was, from 1. */
  long show() {
    touched = true;
    return ++shown;
  }

  void forget() {
    touched = touched || shown > 0;
    shown = 0;
  }
}
