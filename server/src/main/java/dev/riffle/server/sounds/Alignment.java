package dev.riffle.server.sounds;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a sound lies within a known one. Words that both have vote for how far apart they are; the
 * favourites are compared bit by bit (Haitsma and Kalker, A Highly Robust Audio Fingerprinting
 * System, 2002).
 *
 * @param seconds of the known sound at which the other one begins; negative where it begins before
 * @param errors share of bits that differ where both are heard: 0.01 to 0.1 for the same sound,
 *     0.35 and more for others
 */
record Alignment(double seconds, double errors) {
  /** Parts of a hop at which a sound is heard anew, as it may have been cut between two words. */
  static final int PHASES = 4;

  private static final double ERRORS_MAX = 0.2;
  private static final int WORDS_MIN = 16;
  private static final int FAVOURITES = 3;

  /** Returns the samples to leave out for each phase. */
  static IntStream phases() {
    return IntStream.range(0, PHASES).map(phase -> phase * Fingerprint.HOP / PHASES);
  }

  /**
   * Returns where a sound lies within {@code known}, if that is the same.
   *
   * @param heard the sound's fingerprints, one a phase
   */
  static Optional<Alignment> of(Fingerprint known, List<Fingerprint> heard) {
    return IntStream.range(0, heard.size())
        .boxed()
        .flatMap(phase -> of(known, heard.get(phase), phase))
        .min(Comparator.comparingDouble(Alignment::errors));
  }

  private static Stream<Alignment> of(Fingerprint known, Fingerprint heard, int phase) {
    return favourites(known, heard)
        .filter(offset -> comparable(known, heard, offset))
        .mapToObj(offset ->
            new Alignment(
                (offset - (double) phase / PHASES) * Fingerprint.HOP_SECONDS,
                errors(known, heard, offset)))
        .filter(alignment -> alignment.errors <= ERRORS_MAX);
  }

  private static IntStream favourites(Fingerprint known, Fingerprint heard) {
    Map<Integer, Integer> places = new HashMap<>();
    IntStream.range(0, known.length()).forEach(i -> places.putIfAbsent(known.word(i), i));
    Map<Integer, Integer> votes = new HashMap<>();
    for (int i = 0; i < heard.length(); i++) {
      Integer place = places.get(heard.word(i));
      if (place != null) {
        votes.merge(place - i, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(FAVOURITES)
        .mapToInt(Map.Entry::getKey);
  }

  /** Tells whether enough of both is heard, most of {@code heard} and not merely a held tone. */
  private static boolean comparable(Fingerprint known, Fingerprint heard, int offset) {
    int start = Math.max(0, -offset);
    int count = overlap(known, heard, offset);
    return count >= Math.max(WORDS_MIN, heard.length() / 2)
        && heard.variety(start, count) >= WORDS_MIN / 2;
  }

  private static int overlap(Fingerprint known, Fingerprint heard, int offset) {
    return Math.min(known.length() - Math.max(0, offset), heard.length() - Math.max(0, -offset));
  }

  private static double errors(Fingerprint known, Fingerprint heard, int offset) {
    int count = overlap(known, heard, offset);
    int bits = 0;
    for (int i = 0; i < count; i++) {
      int theirs = known.word(i + Math.max(0, offset));
      int ours = heard.word(i + Math.max(0, -offset));
      bits += Integer.bitCount(theirs ^ ours);
    }
    return (double) bits / (count * Integer.SIZE);
  }
}
