package dev.riffle.server.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody looks for: plain words, each with what it may mean; the last may be the beginning
 * of one.
 */
record SearchText(List<List<String>> words) {
  private static final int PREFIX_CHARS_MIN = 2;
  private static final int WORDS_MAX = 8;

  SearchText {
    words = words.stream().map(List::copyOf).toList();
  }

  /** Reads what the database's function plain has made of a text. */
  static SearchText of(String plain) {
    return new SearchText(
        List.of(plain.split(" ", -1)).stream()
            .filter(word -> !word.isEmpty())
            .limit(WORDS_MAX)
            .map(List::of)
            .toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns the whole text in plain words. */
  String plain() {
    return words.stream().map(List::getFirst).collect(Collectors.joining(" "));
  }

  /** Returns it for the database's to_tsquery. Words have letters and digits alone. */
  String query() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      parts.add(
          words.get(i).stream()
              .map(word -> "'" + word + (last && isPrefix(word) ? "':*" : "'"))
              .collect(Collectors.joining(" | ", "(", ")")));
    }
    return String.join(" & ", parts);
  }

  private static boolean isPrefix(String word) {
    return word.length() >= PREFIX_CHARS_MIN || word.charAt(0) > 'z';
  }
}
