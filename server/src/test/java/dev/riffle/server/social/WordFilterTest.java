package dev.riffle.server.social;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFilterTest {
  @ParameterizedTest
  @CsvSource({
    "bad, 'a BAD word', true",
    "bad, 'badminton', false",
    "bad, '#bad!', true",
    "bad, 'bâd', true",
    "bad, 'b\u200Ba\u00ADd', true",
    "bad, 'so.bad_1', true",
    "buy now, 'Buy   now', true",
    "buy now, 'buy it now', false",
    "坏人, '他是坏人吗', true",
    "坏人, '好人', false",
    "'!!', 'what!!', false"
  })
  void find_word_whereItIsOne(String word, String text, boolean found) {
    assertEquals(found, new WordFilter(List.of(word)).find(text).isPresent());
  }
}
