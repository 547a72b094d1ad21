package dev.riffle.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Behind one row of a list that is ordered by a number and then by an id. */
public record Cursor(double number, String id) {
  /** Before everything, where numbers fall. */
  public static final Cursor START = new Cursor(Double.POSITIVE_INFINITY, "");

  private static final String WRONG = "a cursor must be what the page before called next";

  /**
   * Reads what {@link #text} has written; empty for the start.
   *
   * @throws org.springframework.web.ErrorResponseException {@code invalid} if it is anything else
   */
  public static Cursor of(String text) {
    if (text.isEmpty()) {
      return START;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      Refusal.unless(plain.indexOf('\0') < 0, WRONG);
      int comma = plain.indexOf(',');
      return new Cursor(Double.parseDouble(plain.substring(0, comma)), plain.substring(comma + 1));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException _) {
      throw Refusal.invalid(WRONG);
    }
  }

  /** Returns it as text for a query parameter. */
  public String text() {
    String plain = number + "," + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
