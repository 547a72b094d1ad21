package dev.riffle.server.discover;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what mistyped words were meant to be, among the words that clips have: those that share
 * enough trigrams, then those with the fewest slips. Words with another first letter are looked at
 * where no other will do. Thread-safe.
 */
@Component
class Spelling {
  private static final int WORD_CHARS_MIN = 4;
  private static final int LONG_CHARS_MIN = 7;
  private static final int MEANINGS_MAX = 3;
  private static final String SAME_INITIAL = "and left(word, 1) = left(:word, 1) ";

  private final JdbcClient jdbc;

  Spelling(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns {@code text} as it is searched: in plain words. */
  SearchText read(String text) {
    return SearchText.of(
        jdbc.sql("select plain(:text)").param("text", text).query(String.class).single());
  }

  /** Returns {@code text} with other meanings for the words that no clip has. */
  SearchText correct(SearchText text) {
    return new SearchText(text.words().stream().map(word -> meanings(word.getFirst())).toList());
  }

  private List<String> meanings(String word) {
    if (word.length() < WORD_CHARS_MIN || isKnown(word)) {
      return List.of(word);
    }
    List<String> near = nearest(word, similar(word, SAME_INITIAL));
    if (near.isEmpty()) {
      near = nearest(word, similar(word, ""));
    }
    return near.isEmpty() ? List.of(word) : near;
  }

  private static List<String> nearest(String word, List<String> others) {
    int slipsMax = word.length() < LONG_CHARS_MIN ? 1 : 2;
    return others.stream()
        .filter(other -> Slips.between(word, other) <= slipsMax)
        .sorted(Comparator.comparingInt(other -> Slips.between(word, other)))
        .limit(MEANINGS_MAX)
        .toList();
  }

  private boolean isKnown(String word) {
    return jdbc.sql("select exists (select from search_word where word = :word)")
        .param("word", word)
        .query(Boolean.class)
        .single();
  }

  private List<String> similar(String word, String where) {
    return jdbc.sql(
            """
            select word from search_word
            where word % :word and length(word) between :length - 2 and :length + 2
            """
                + where
                + "order by similarity(word, :word) desc limit 50")
        .param("word", word)
        .param("length", word.length())
        .query((row, _) -> row.getString(1))
        .list();
  }
}
