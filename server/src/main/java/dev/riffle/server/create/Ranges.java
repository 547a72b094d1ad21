package dev.riffle.server.create;

/** Refuses numbers out of their range, with the value and the range. */
final class Ranges {
  static final double SECONDS_MAX = 3_600;

  private Ranges() {}

  static void between(String name, double value, double min, double max) {
    require(
        value >= min && value <= max,
        "%s must be %s to %s, but was %s".formatted(name, min, max, value));
  }

  static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
