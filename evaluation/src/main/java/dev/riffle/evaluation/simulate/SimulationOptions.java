package dev.riffle.evaluation.simulate;

/**
 * How long and with how many a simulation runs. Tastes change at half of the steps; new clips are
 * published at a quarter.
 *
 * @param viewers 1 to 100,000
 * @param steps clips that each viewer is shown, 20 to 500
 * @param seed of the world, the viewers and everything they do
 */
public record SimulationOptions(int viewers, int steps, long seed) {
  public SimulationOptions {
    if (viewers < 1 || viewers > 100_000) {
      throw new IllegalArgumentException("viewers must be 1 to 100,000, but was " + viewers);
    }
    if (steps < 20 || steps > 500) {
      throw new IllegalArgumentException("steps must be 20 to 500, but was " + steps);
    }
  }

  /** Returns 200 viewers with 80 clips each. */
  public static SimulationOptions standard() {
    return new SimulationOptions(200, 80, 1);
  }

  int changeStep() {
    return steps / 2;
  }

  int publishStep() {
    return steps / 4;
  }
}
