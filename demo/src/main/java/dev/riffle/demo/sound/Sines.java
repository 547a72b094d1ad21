package dev.riffle.demo.sound;

/** Sines from a table, with linear interpolation: an error below 1e-6. */
final class Sines {
  private static final int SIZE = 4096;
  private static final double[] TABLE = new double[SIZE + 1];

  static {
    for (int i = 0; i <= SIZE; i++) {
      TABLE[i] = StrictMath.sin(2 * Math.PI * i / SIZE);
    }
  }

  private Sines() {}

  /** Returns the sine at a number of whole periods, of any sign. */
  static double at(double cycles) {
    double place = (cycles - Math.floor(cycles)) * SIZE;
    int index = (int) place;
    double part = place - index;
    return TABLE[index] + part * (TABLE[Math.min(index + 1, SIZE)] - TABLE[index]);
  }
}
