package dev.riffle.engine.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.catalog.Item;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterParserTest {
  private static final Item CLIP =
      Item.builder("1")
          .kind("clip")
          .author("ann o'hara")
          .language("de")
          .region("AT")
          .tags("dance", "music and more")
          .attributes(Map.of("rating", "6+"))
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | true",
        "kind = clip | true",
        "kind=clip and not tag = horror | true",
        "kind != clip or language = de | true",
        "not (kind = clip or kind = news) | false",
        "not not kind = clip | true",
        "tag = 'music and more' | true",
        "tag in (horror, dance) and region not in (DE,CH) | true",
        "author = \"ann o'hara\" | true",
        "attribute.rating in ('6+', '12+') | true",
        "attribute.missing = '' | true",
        "attribute.rating != 6+ | false",
        "kind = news and kind = clip or tag = dance | true",
        "kind = news and (kind = clip or tag = dance) | false"
      })
  void parse_wellFormed_holdsAsItSays(String filter, boolean holds) {
    assertEquals(holds, FilterParser.parse(filter).holds(CLIP));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind | =, !=, in or not in at column 5, but has the end",
        "kind = | a value at column 7, but has the end",
        "kind = clip tag = x | and, or, or the end at column 13, but has \"tag = x\"",
        "colour = red | kind, author, language",
        "attribute. = red | attribute.NAME",
        "(kind = clip | \")\" at column 13, but has the end",
        "kind in clip | \"(\" at column 9, but has \"clip\"",
        "kind in () | a value at column 10",
        "kind = 'clip | a value at column 8",
        "and | at column 1"
      })
  void parse_malformed_saysWhere(String filter, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> FilterParser.parse(filter));
    assertTrue(String.valueOf(error.getMessage()).contains(message), error::getMessage);
  }

  @Test
  void parse_tooDeep_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> FilterParser.parse("(".repeat(500) + "kind = clip" + ")".repeat(500)));
  }
}
