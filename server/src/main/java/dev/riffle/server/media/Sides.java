package dev.riffle.server.media;

/** Lengths of pictures' sides in pixels. */
final class Sides {
  private Sides() {}

  /** Returns the nearest even number, as H.264 wants it; at least 2. */
  static int even(double side) {
    return Math.max(2, 2 * (int) Math.round(side / 2));
  }
}
