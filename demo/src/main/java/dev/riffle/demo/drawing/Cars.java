package dev.riffle.demo.drawing;

/** Small cars at night. */
final class Cars {
  private static final int[] PAINTS = {0xd94f4f, 0x3f7fd9, 0xe0b040, 0x50586a, 0x3fae8c, 0xb9bdc9};

  private Cars() {}

  /**
   * Paints a car from the side, with what its lights throw before and behind it.
   *
   * @param size its sign is the way that it faces
   */
  static void side(Canvas canvas, double x, double y, double size, int number, long seed) {
    int paint = Tone.mix(PAINTS[(int) (Noise.hash(number, seed) * PAINTS.length)], 0x0a0a14, 0.35);
    double s = Math.abs(size);
    double d = Math.signum(size);
    canvas.fill(
        Shapes.polygon(
            x + d * 44 * s, y - 9 * s, x + d * 170 * s, y - 22 * s, x + d * 170 * s, y + 10 * s),
        0xfff2c8,
        0.13);
    canvas.glow(x + d * 46 * s, y - 8 * s, 26 * s, 0xfff2c8, 0.9);
    canvas.glow(x - d * 45 * s, y - 9 * s, 22 * s, 0xff3348, 0.85);
    canvas.fill(
        Shapes.curves(
            x - d * 24 * s,
            y - 14 * s,
            x - d * 14 * s,
            y - 34 * s,
            x + d * 14 * s,
            y - 34 * s,
            x + d * 28 * s,
            y - 14 * s,
            x + d * 20 * s,
            y - 12 * s,
            x - d * 20 * s,
            y - 12 * s,
            x - d * 24 * s,
            y - 14 * s),
        Tone.mix(paint, 0x9fc8ff, 0.25));
    canvas.pill(x - 46 * s, y - 17 * s, 92 * s, 18 * s, 8 * s, paint, 1);
    for (int wheel = -1; wheel <= 1; wheel += 2) {
      canvas.disc(x + wheel * 27 * s, y + 1 * s, 9 * s, 0x07070c);
      canvas.disc(x + wheel * 27 * s, y + 1 * s, 4 * s, 0x6f7688);
    }
  }
}
