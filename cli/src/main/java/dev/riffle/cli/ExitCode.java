package dev.riffle.cli;

/** What a script can tell from how a command ended; in part those of BSD's sysexits. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;

  /** Wrong usage or wrong input. */
  static final int USAGE = 2;

  /** Something that is needed is missing, or in use by another. */
  static final int UNAVAILABLE = 69;

  private ExitCode() {}
}
