package dev.riffle.server.studio;

import java.util.UUID;

/** A clip while its events are counted. Not thread-safe. */
final class ClipState {
  private final String id;
  private final String creator;
  private final UUID maker;
  private long shown;
  private boolean touched;

  /**
   * Makes one.
   *
   * @param maker as whom the log knows its creator
   * @param shown how often the engine has shown it
   */
  ClipState(String id, String creator, UUID maker, long shown) {
    this.id = id;
    this.creator = creator;
    this.maker = maker;
    this.shown = shown;
  }

  String id() {
    return id;
  }

  String creator() {
    return creator;
  }

  /** Tells whether {@code viewer} made it. */
  boolean isOf(UUID viewer) {
    return maker.equals(viewer);
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
