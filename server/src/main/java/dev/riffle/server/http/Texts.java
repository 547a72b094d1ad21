package dev.riffle.server.http;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people write about themselves, their place and to each other: normalised (NFC), without
 * control characters and without the marks that turn the direction of text around, by which a name
 * can look like another one's.
 */
public final class Texts {
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\uFEFF|\\u00AD");

  /** Fillers of Hangul syllables, and the pattern of Braille without a dot. */
  private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800";

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  private Texts() {}

  /**
   * Returns {@code text} as one clean line.
   *
   * @throws IllegalArgumentException if that has not {@code min} to {@code max} characters
   */
  public static String line(String what, String text, int min, int max) {
    return checked(what, SPACES.matcher(clean(text)).replaceAll(" ").strip(), min, max);
  }

  /**
   * Returns {@code text} cleaned, its line breaks kept.
   *
   * @throws IllegalArgumentException if that has not {@code min} to {@code max} characters
   */
  public static String lines(String what, String text, int min, int max) {
    return checked(what, EMPTY_LINES.matcher(clean(text)).replaceAll("\n\n").strip(), min, max);
  }

  /** Tells whether a reader sees anything of {@code text}. */
  public static boolean isVisible(String text) {
    return text.codePoints().anyMatch(Texts::isVisible);
  }

  /** Marks alone are none: they stand on a letter. Some letters and one symbol are drawn empty. */
  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> BLANKS.indexOf(point) < 0;
    };
  }

  private static String clean(String text) {
    String normal = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
    return INVISIBLE.matcher(DIRECTIONS.matcher(normal).replaceAll("")).replaceAll("");
  }

  private static String checked(String what, String text, int min, int max) {
    int chars = text.codePointCount(0, text.length());
    require(
        chars >= min && chars <= max,
        "%s must be %d to %d characters, but was %d".formatted(what, min, max, chars));
    return text;
  }

  /** Rejects what does not hold, in these words. */
  public static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
