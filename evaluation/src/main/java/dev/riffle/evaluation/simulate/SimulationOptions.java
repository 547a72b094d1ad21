package dev.riffle.evaluation.simulate;

/**
 * How long and with how many a simulation runs. Tastes change at half of the steps; new clips are
 * published at a quarter.
 *
 * @param viewers 1 to 100,000
 * @param steps clips that each viewer is shown, 20 to 500
 * @param seed of the world, the viewers and everything they do
 * @param changing share of the viewers whose taste changes, above 0 to 1
 */
public record SimulationOptions(int viewers, int steps, long seed, double changing) {
  public SimulationOptions {
    if (viewers < 1 || viewers > 100_000) {
      throw new IllegalArgumentException("viewers must be 1 to 100,000, but was " + viewers);
    }
    if (steps < 20 || steps > 500) {
      throw new IllegalArgumentException("steps must be 20 to 500, but was " + steps);
    }
    if (!(changing > 0 && changing <= 1)) {
      throw new IllegalArgumentException("changing must be above 0 to 1, but was " + changing);
    }
  }

  /** Returns 200 viewers with 80 clips each, whose tastes all change. */
  public static SimulationOptions standard() {
    return new SimulationOptions(200, 80, 1, 1);
  }

  /** Returns the step before which tastes change. */
  public int changeStep() {
    return steps / 2;
  }

  /** Returns how many viewers change: those of the lowest numbers, at least one. */
  public int changers() {
    return Math.max(1, (int) Math.round(changing * viewers));
  }

  int publishStep() {
    return steps / 4;
  }
}
