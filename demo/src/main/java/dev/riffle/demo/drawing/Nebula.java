package dev.riffle.demo.drawing;

/** Clouds of light among stars. */
final class Nebula {
  private Nebula() {}

  static void paint(Canvas canvas, int inner, int outer, long seed) {
    int[] pixels = canvas.pixels();
    int width = canvas.image().getWidth();
    for (int i = 0; i < pixels.length; i++) {
      double x = (double) (i % width) / width;
      int row = i / width;
      double y = (double) row / width;
      double warp = Noise.cloud(x * 2, y * 2, 3, seed);
      double mist = Noise.cloud(x * 2.4 + warp, y * 2.4 + 2 * warp, 5, seed + 20);
      double density = Math.max(0, mist - 0.42) * 2.1;
      int color = Tone.mix(outer, inner, Noise.at(x * 2, y * 2, seed + 40));
      pixels[i] = Tone.mix(pixels[i], color, density);
    }
  }
}
