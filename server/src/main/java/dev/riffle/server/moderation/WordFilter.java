package dev.riffle.server.moderation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds words in text: whole words and phrases, without case and accents; in Chinese and Japanese,
 * which do not part words, anywhere.
 */
final class WordFilter {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNPARTED =
      Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*");

  private WordFilter() {}

  /** Returns the first of {@code words} that is in {@code text}. */
  static Optional<String> find(List<String> words, String text) {
    String plain = plain(text);
    return words.stream().filter(word -> contains(plain, plain(word))).findFirst();
  }

  private static boolean contains(String text, String word) {
    String wanted = UNPARTED.matcher(word).matches() ? word.strip() : word;
    return !word.isBlank() && text.contains(wanted);
  }

  /** Words with a space around each. */
  private static String plain(String text) {
    String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return " " + OTHER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
