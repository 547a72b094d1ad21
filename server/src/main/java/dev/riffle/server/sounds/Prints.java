package dev.riffle.server.sounds;

import java.util.List;
import java.util.stream.IntStream;

/** The fingerprints of one sound, each from a little later on; none where it has none. */
record Prints(List<Fingerprint> phases) {
  static final Prints NONE = new Prints(List.of());

  Prints {
    phases = List.copyOf(phases);
  }

  /** Returns the one from the beginning. */
  Fingerprint whole() {
    return phases.isEmpty() ? Fingerprint.NONE : phases.getFirst();
  }

  /** Returns the words by which to look for others. */
  Integer[] keys() {
    return phases.stream()
        .flatMapToInt(print -> IntStream.of(print.keys()))
        .distinct()
        .boxed()
        .toArray(Integer[]::new);
  }
}
