package dev.riffle.server.accounts;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people write about themselves and to each other: normalised (NFC), without control
 * characters and without the marks that turn the direction of text around, by which a name can look
 * like another one's.
 */
public final class Texts {
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\uFEFF|\\u00AD");
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

  static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
