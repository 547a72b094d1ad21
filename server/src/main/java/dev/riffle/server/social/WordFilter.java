package dev.riffle.server.social;

import dev.riffle.server.videos.Clip;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds words in texts: whole words and phrases, in any case and with any accents, and whatever
 * invisible marks are between their letters; in scripts that put no spaces between words, anywhere.
 */
public record WordFilter(List<String> words) {
  static final WordFilter NONE = new WordFilter(List.of());

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

  public WordFilter {
    words = List.copyOf(words);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns the first of the words that is in {@code text}. */
  public Optional<String> find(String text) {
    if (isEmpty()) {
      return Optional.empty();
    }
    String plain = plain(text);
    return words.stream().filter(word -> contains(plain, plain(word))).findFirst();
  }

  /** Tells whether one of the words is in {@code text}. */
  public boolean matches(String text) {
    return find(text).isPresent();
  }

  /** Tells whether one of the words is in what {@code clip} says or is about. */
  public boolean matches(Clip clip) {
    return !isEmpty() && matches(clip.caption() + " " + String.join(" ", clip.tags()));
  }

  private static boolean contains(String text, String word) {
    String wanted = UNSPACED.matcher(word).find() ? word.strip() : word;
    return !word.isBlank() && text.contains(wanted);
  }

  /** Words with a space around each. */
  private static String plain(String text) {
    String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return " " + OTHER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
