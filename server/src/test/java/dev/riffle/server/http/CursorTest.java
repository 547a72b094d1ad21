package dev.riffle.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class CursorTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, -1.5, 1e300, Double.NEGATIVE_INFINITY, 1_792_000_000.123456})
  void text_isReadBack(double number) {
    Cursor cursor = new Cursor(number, "a,b");
    assertEquals(cursor, Cursor.of(cursor.text()));
  }

  @Test
  void of_nothing_isTheStart() {
    assertEquals(Cursor.START, Cursor.of(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "OQ", "OSwA", "YSxi", "9.a", "%"})
  void of_anythingElse_isRefused(String text) {
    assertThrows(ErrorResponseException.class, () -> Cursor.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01T00:00:00Z",
        "2026-11-22T04:05:06.789012Z",
        "2026-11-22T04:05:06.999999Z",
        "2038-01-19T03:14:07.000001Z"
      })
  void time_isWhatItWasMadeAt(Instant time) {
    assertEquals(time, Cursor.of(Cursor.at(time, "a").text()).time());
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 1970-01-01T00:00:00Z",
    "-1e300, 1970-01-01T00:00:00Z",
    "1e300, 3000-01-01T00:00:00Z",
    "Infinity, 3000-01-01T00:00:00Z"
  })
  void time_beyondAllTimes_isTheClosest(double number, Instant time) {
    assertEquals(time, new Cursor(number, "a").time());
  }
}
