package dev.riffle.server.discover;

import dev.riffle.server.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Behind one row of a list that is ordered by a number and then by an id. */
record Cursor(double number, String id) {
  /** Before everything, where numbers fall. */
  static final Cursor START = new Cursor(Double.POSITIVE_INFINITY, "");

  /** Reads what {@link #text} has written; empty for the start. */
  static Cursor of(String text) {
    if (text.isEmpty()) {
      return START;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int comma = plain.indexOf(',');
      return new Cursor(Double.parseDouble(plain.substring(0, comma)), plain.substring(comma + 1));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException _) {
      throw Refusal.invalid("after must be what the page before called next");
    }
  }

  String text() {
    String plain = number + "," + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
