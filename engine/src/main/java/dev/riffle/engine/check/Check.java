package dev.riffle.engine.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;

/** Refuses bad input with the value that was given and the range that would be right. */
public final class Check {
  /** Longest id, in bytes of UTF-8. */
  public static final int ID_BYTES_MAX = 256;

  private Check() {}

  /** Returns {@code id} if it has 1 to 256 bytes and no control characters. */
  public static String id(String name, String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException(name + " must not be empty");
    }
    return optionalId(name, id);
  }

  /** Like {@link #id}, but the empty string, which stands for "none", is allowed. */
  public static String optionalId(String name, String id) {
    if (id.length() > ID_BYTES_MAX / 3) {
      checkBytes(name, id.getBytes(StandardCharsets.UTF_8).length);
    }
    for (int i = 0; i < id.length(); i++) {
      if (Character.isISOControl(id.charAt(i))) {
        throw new IllegalArgumentException(name + " must not contain control characters");
      }
    }
    return id;
  }

  private static void checkBytes(String name, int bytes) {
    if (bytes > ID_BYTES_MAX) {
      throw new IllegalArgumentException(
          "%s must be at most %d bytes, but was %d".formatted(name, ID_BYTES_MAX, bytes));
    }
  }

  /** Returns {@code text} if it has at most {@code charsMax} characters. */
  public static String text(String name, String text, int charsMax) {
    if (text.length() > charsMax) {
      throw new IllegalArgumentException(
          "%s must be at most %d characters, but was %d".formatted(name, charsMax, text.length()));
    }
    return text;
  }

  /** Returns {@code value} if it lies in {@code min..max}, both included. */
  public static int range(String name, int value, int min, int max) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "%s must be %d to %d, but was %d".formatted(name, min, max, value));
    }
    return value;
  }

  /** Returns {@code value} if it is a number in {@code min..max}, both included. */
  public static double range(String name, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "%s must be %s to %s, but was %s".formatted(name, min, max, value));
    }
    return value;
  }

  /** Returns {@code duration} if it is not negative and at most {@code max}. */
  public static Duration duration(String name, Duration duration, Duration max) {
    if (duration.isNegative() || duration.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          "%s must be 0 to %s, but was %s".formatted(name, max, duration));
    }
    return duration;
  }

  /** Refuses a collection of more than {@code max} elements. */
  public static void size(String name, Collection<?> elements, int max) {
    if (elements.size() > max) {
      throw new IllegalArgumentException(
          "%s must have at most %d elements, but had %d".formatted(name, max, elements.size()));
    }
  }

  /**
   * Throws {@link IllegalArgumentException} with {@code message} unless {@code holds}; for messages
   * that cost nothing, or where calls are few.
   */
  public static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
