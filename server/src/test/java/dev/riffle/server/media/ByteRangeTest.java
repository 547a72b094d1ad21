package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=0-99, 0, 100",
    "bytes=10-19, 10, 10",
    "bytes=90-, 90, 10",
    "bytes=90-1000, 90, 10",
    "bytes=-10, 90, 10",
    "bytes=-1000, 0, 100",
    "bytes=0-999999999999999999, 0, 100"
  })
  void parse_partOfHundredBytes_isThat(String header, long start, long count) {
    assertEquals(
        new ByteRange.Request.Part(new ByteRange(start, count)), ByteRange.parse(header, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=0-1,5-6",
        "bytes=-",
        "bytes=",
        "bytes=5-4",
        "items=0-5",
        "bytes=a-b",
        "bytes=0-9999999999999999999",
        ""
      })
  void parse_severalOrUnreadable_isTheWhole(String header) {
    assertEquals(new ByteRange.Request.Whole(), ByteRange.parse(header, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
  void parse_behindTheEnd_isUnsatisfiable(String header) {
    assertEquals(new ByteRange.Request.Unsatisfiable(), ByteRange.parse(header, 100));
  }

  @Test
  void contentRange_part_saysFirstLastAndSize() {
    assertEquals("bytes 10-19/100", new ByteRange(10, 10).contentRange(100));
  }
}
