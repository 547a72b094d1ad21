package dev.riffle.evaluation.report;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Ticker {
  /** So much has been done; called often, so it must be quick. */
  void tick(long done);

  /** Says nothing. */
  static Ticker silent() {
    return done -> {};
  }
}
