package dev.riffle.demo.drawing;

/** Night skies. */
final class Stars {
  private static final int[] COLORS = {0xffffff, 0xcfe0ff, 0xfff0d4, 0xffd9c9};

  private Stars() {}

  /** Paints stars at rest between the upper edge and {@code bottom}. */
  static void scatter(Canvas canvas, int count, double bottom, long seed) {
    for (int i = 0; i < count; i++) {
      double size = Noise.hash(i, seed + 3);
      canvas.disc(
          Canvas.WIDTH * Noise.hash(i, seed + 1),
          bottom * Noise.hash(i, seed + 2),
          0.5 + 1.3 * size * size,
          COLORS[i % COLORS.length],
          0.25 + 0.7 * size);
    }
  }

  /** Paints a few bright stars that breathe. */
  static void twinkle(Canvas canvas, int count, double bottom, double seconds, long seed) {
    for (int i = 0; i < count; i++) {
      double breath = 0.5 + 0.5 * Math.sin(seconds * (0.8 + Noise.hash(i, seed + 4)) + 7.0 * i);
      double x = Canvas.WIDTH * Noise.hash(i, seed + 5);
      double y = bottom * Noise.hash(i, seed + 6);
      canvas.glow(x, y, 5 + 5 * breath, COLORS[i % COLORS.length], 0.35 + 0.5 * breath);
      canvas.disc(x, y, 1.3, 0xffffff, 0.6 + 0.4 * breath);
    }
  }
}
