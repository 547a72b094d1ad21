package dev.riffle.server.social;

import dev.riffle.server.videos.Clip;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words in texts, as whole words, in any case; in scripts that put no spaces between words,
 * anywhere.
 *
 * @param words in lower case
 */
public record WordFilter(List<String> words, Optional<Pattern> pattern) {
  static final WordFilter NONE = new WordFilter(List.of(), Optional.empty());

  private static final String LETTER = "[\\p{L}\\p{N}\\p{M}]";
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

  /** Looks for {@code words}, which are in lower case. */
  public static WordFilter of(List<String> words) {
    return words.isEmpty()
        ? NONE
        : new WordFilter(
            List.copyOf(words),
            Optional.of(
                Pattern.compile(
                    words.stream().map(WordFilter::expression).collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Tells whether one of the words is in {@code text}. */
  public boolean matches(String text) {
    return pattern.map(words -> words.matcher(text).find()).orElse(false);
  }

  /** Tells whether one of the words is in what {@code clip} says or is about. */
  public boolean matches(Clip clip) {
    return !isEmpty() && (matches(clip.caption()) || clip.tags().stream().anyMatch(this::matches));
  }

  private static String expression(String word) {
    String quoted = Pattern.quote(word);
    return UNSPACED.matcher(word).find()
        ? quoted
        : "(?<!%1$s)%2$s(?!%1$s)".formatted(LETTER, quoted);
  }
}
