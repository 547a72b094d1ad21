package dev.riffle.server.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.riffle.server.http.Texts;

/**
 * Something that an administrator can change.
 *
 * @param key kebab-case words behind the feature's name: {@code accounts.minimum-age}
 * @param initial its value until it is changed
 * @param min of a number, or of the characters of a text
 * @param max of a number, or of the characters of a text
 * @param help what it does, for the administrator
 */
public record Setting(String key, Kind kind, String initial, long min, long max, String help) {

  /** What a value may be. Words are separated by line breaks. */
  public enum Kind {
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("switch")
    SWITCH,
    @JsonProperty("text")
    TEXT,
    @JsonProperty("words")
    WORDS
  }

  private static final long WORDS_CHARS_MAX = 20_000;

  public static Setting number(String key, long initial, long min, long max, String help) {
    return new Setting(key, Kind.NUMBER, Long.toString(initial), min, max, help);
  }

  public static Setting enabled(String key, boolean initial, String help) {
    return new Setting(key, Kind.SWITCH, Boolean.toString(initial), 0, 0, help);
  }

  public static Setting text(String key, String initial, long min, long max, String help) {
    return new Setting(key, Kind.TEXT, initial, min, max, help);
  }

  public static Setting words(String key, String help) {
    return new Setting(key, Kind.WORDS, "", 0, WORDS_CHARS_MAX, help);
  }

  /**
   * Returns {@code value} as it is kept.
   *
   * @throws IllegalArgumentException if it may not be that, saying what it may be
   */
  String check(String value) {
    String clean = value.strip();
    return switch (kind) {
      case NUMBER -> number(clean);
      case SWITCH -> {
        require(
            clean.equals("true") || clean.equals("false"),
            "%s must be true or false, but was \"%s\"".formatted(key, clean));
        yield clean;
      }
      case TEXT -> sized(Texts.line(key, clean, 0, Integer.MAX_VALUE));
      case WORDS -> sized(clean);
    };
  }

  private String sized(String text) {
    require(
        text.length() >= min && text.length() <= max,
        "%s must have %d to %d characters, but had %d".formatted(key, min, max, text.length()));
    return text;
  }

  private String number(String value) {
    long number;
    try {
      number = Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s must be a whole number, but was \"%s\"".formatted(key, value), e);
    }
    require(
        number >= min && number <= max,
        "%s must be %d to %d, but was %d".formatted(key, min, max, number));
    return Long.toString(number);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
