package dev.riffle.server.videos;

/** Refuses bad input with the value that was given and the range that would be right. */
final class Inputs {
  private Inputs() {}

  static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  static void text(String name, String text, int charsMin, int charsMax) {
    require(
        text.length() >= charsMin && text.length() <= charsMax,
        "%s must be %d to %d characters, but was %d"
            .formatted(name, charsMin, charsMax, text.length()));
  }
}
