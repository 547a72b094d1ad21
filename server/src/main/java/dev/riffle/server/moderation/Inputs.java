package dev.riffle.server.moderation;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.http.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what requests bring. */
final class Inputs {
  static final int TEXT_CHARS_MAX = 2_000;
  static final int COUNT_MAX = 50;

  private Inputs() {}

  static String text(String what, @Nullable String text, int min) {
    return text(what, text, min, TEXT_CHARS_MAX);
  }

  static String text(String what, @Nullable String text, int min, int max) {
    try {
      return Texts.lines(what, Objects.requireNonNullElse(text, ""), min, max);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }

  /** Reads a number that an answer before has given; the largest where there is none. */
  static long id(String what, String text) {
    if (text.isEmpty()) {
      return Long.MAX_VALUE;
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException _) {
      throw Refusal.invalid("%s must be what an answer before has given".formatted(what));
    }
  }

  static int count(int count) {
    Refusal.unless(
        count >= 1 && count <= COUNT_MAX,
        "count must be 1 to %d, but was %d".formatted(COUNT_MAX, count));
    return count;
  }
}
