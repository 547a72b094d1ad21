package dev.riffle.server.media;

/** Is told how far a step has come. */
@FunctionalInterface
public interface Progress {
  /** For those who do not ask. */
  Progress NONE = _ -> {};

  /**
   * Told from the thread that reads the tool's output; never less than before.
   *
   * @param share 0 to 1 of the step
   */
  void at(double share);
}
