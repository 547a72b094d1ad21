package dev.riffle.server.sounds;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a sound sounds like: a word of 32 bits for each {@link #HOP_SECONDS}, made of the 2.6
 * seconds from there on. Most bits stay what they are when a sound is encoded anew, cut or made
 * quieter; of another sound nearly half of them differ. Immutable.
 */
final class Fingerprint {
  /** Of a sound too short to have one. */
  static final Fingerprint NONE = new Fingerprint();

  /** Samples from one word to the next. */
  static final int HOP = 1365;

  static final double HOP_SECONDS = (double) HOP / Chromaprint.RATE;

  private final int[] words;

  Fingerprint(int... words) {
    this.words = words.clone();
  }

  int length() {
    return words.length;
  }

  int word(int index) {
    return words[index];
  }

  int[] words() {
    return words.clone();
  }

  /** Returns the words by which to look it up: those that stand for more than a held tone. */
  int[] keys() {
    return IntStream.range(0, words.length)
        .filter(i -> i == 0 || words[i] != words[i - 1])
        .filter(i -> i == words.length - 1 || words[i] != words[i + 1])
        .map(i -> words[i])
        .distinct()
        .toArray();
  }

  /** Returns how many different words there are from {@code start} on. */
  int variety(int start, int count) {
    return (int) Arrays.stream(words, start, start + count).distinct().count();
  }
}
