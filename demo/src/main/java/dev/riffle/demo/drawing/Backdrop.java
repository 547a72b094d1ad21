package dev.riffle.demo.drawing;

/** Backgrounds whose gradients do not band: each pixel is rounded by a fixed random threshold. */
final class Backdrop {
  private Backdrop() {}

  /** Makes a vertical gradient through evenly spaced colours. */
  static Layer vertical(Scene scene, int... row) {
    return Layer.opaque(scene.scale(), canvas -> vertical(canvas, row));
  }

  static void vertical(Canvas canvas, int... row) {
    int[] pixels = canvas.pixels();
    int width = canvas.image().getWidth();
    int height = pixels.length / width;
    for (int i = 0; i < pixels.length; i++) {
      int line = i / width;
      double y = (double) line / height;
      pixels[i] = dithered(row, y, i);
    }
  }

  private static int dithered(int[] row, double place, int pixel) {
    double at = Math.clamp(place, 0, 1) * (row.length - 1);
    int index = Math.min((int) at, row.length - 2);
    double part = at - index;
    double threshold = Noise.hash(pixel, 5);
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = row[index] >> shift & 255;
      int to = row[index + 1] >> shift & 255;
      rgb |= (int) (from + (to - from) * part + threshold) << shift;
    }
    return rgb;
  }
}
