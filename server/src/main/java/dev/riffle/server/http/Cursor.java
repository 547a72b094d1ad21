package dev.riffle.server.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/**
 * Behind one row of a list that falls by a number and then by an id. Whoever asks may send any
 * number, and any id without a zero character.
 */
public record Cursor(double number, String id) {
  /** Before everything, where numbers fall. */
  public static final Cursor START = new Cursor(Double.POSITIVE_INFINITY, "");

  /** The year 3000; there are no times for most numbers. */
  private static final double SECONDS_MAX = 32_503_680_000.0;

  private static final int MICROS = 1_000_000;
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

  /** Returns the place behind a row of a list that falls by time, to the microsecond. */
  public static Cursor at(Instant time, String id) {
    return new Cursor((double) ChronoUnit.MICROS.between(Instant.EPOCH, time) / MICROS, id);
  }

  /** Returns the time that {@link #at} was given, or the closest between 1970 and 3000. */
  public Instant time() {
    double seconds = Math.clamp(number, 0, SECONDS_MAX);
    return Instant.EPOCH.plus(Math.round(seconds * MICROS), ChronoUnit.MICROS);
  }

  /** Returns it as text for a query parameter. */
  public String text() {
    String plain = number + "," + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
