package dev.riffle.cli;

/**
 * What the doctor found about one thing.
 *
 * @param check what was looked at
 * @param state how it is
 * @param found what is there
 * @param remedy what to do; empty where nothing is to be done
 */
record Finding(String check, State state, String found, String remedy) {
  enum State {
    GOOD,
    /** Works, with less than one would want. */
    WARNING,
    /** Riffle cannot run like this. */
    BAD
  }

  static Finding good(String check, String found) {
    return new Finding(check, State.GOOD, found, "");
  }

  static Finding warning(String check, String found, String remedy) {
    return new Finding(check, State.WARNING, found, remedy);
  }

  static Finding bad(String check, String found, String remedy) {
    return new Finding(check, State.BAD, found, remedy);
  }
}
