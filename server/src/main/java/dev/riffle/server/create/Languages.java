package dev.riffle.server.create;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Tags of languages, as BCP 47 has them. */
final class Languages {
  private static final int CHARS_MAX = 35;

  private Languages() {}

  /** Returns {@code tag} as it is usually written, or refuses it under the name {@code field}. */
  static String canonical(String field, String tag) {
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      Ranges.require(
          canonical.length() <= CHARS_MAX && !canonical.equals("und"),
          "%s must be a BCP 47 tag, such as de".formatted(field));
      return canonical;
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "%s must be a BCP 47 tag, such as de or zh-Hans, but was \"%s\"".formatted(field, tag),
          e);
    }
  }
}
