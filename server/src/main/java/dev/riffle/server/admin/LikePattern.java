package dev.riffle.server.admin;

import java.util.Locale;

/** Text that somebody typed, as a pattern for SQL's {@code like} on lower-case text. */
final class LikePattern {
  private LikePattern() {}

  /** Returns the pattern of what contains {@code text}, taken literally. */
  static String containing(String text) {
    String literal =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace("\\", "\\\\")
            .replace("%", "\\%")
            .replace("_", "\\_");
    return "%" + literal + "%";
  }
}
