package dev.riffle.server.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "cooking, cooking, 0",
    "coking, cooking, 1",
    "cookking, cooking, 1",
    "cookimg, cooking, 1",
    "cokoing, cooking, 1",
    "kooikng, cooking, 2",
    "'', cat, 3",
    "cat, '', 3"
  })
  void between_words_countsSlips(String a, String b, int slips) {
    assertEquals(slips, Slips.between(a, b));
  }
}
