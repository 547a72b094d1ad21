package dev.riffle.engine.store;

import dev.riffle.engine.math.Random64;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * The words of a text as a vector: each word is added to or taken off the component that its hash
 * names (Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009), so
 * that no dictionary is kept, and words that meet in one component cancel as often as they add up.
 */
final class WordVector {
  static final int DIMENSIONS = 128;

  /** A title or a caption, and how a longer text begins. */
  private static final int WORDS_MAX = 64;

  private static final String BETWEEN_WORDS = " \t\n\r\f.,;:!?()[]{}\"'#/|…«»“”„‘’–—";

  private WordVector() {}

  /** Adds the first words of a text to the components from {@code start} on. */
  static void add(String text, float[] into, int start) {
    StringTokenizer words = new StringTokenizer(text, BETWEEN_WORDS);
    for (int i = 0; i < WORDS_MAX && words.hasMoreTokens(); i++) {
      long hash = Random64.hash(words.nextToken().toLowerCase(Locale.ROOT));
      int component = (int) (hash >>> 1) & (DIMENSIONS - 1);
      into[start + component] += (hash & 1) == 0 ? 1 : -1;
    }
  }
}
