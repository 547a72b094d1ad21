package dev.riffle.demo.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A Julia set whose constant goes round. Computed at half size by escape time, with the fractional
 * part of the count from the logarithm of the distance, so that colours do not step.
 */
final class Julia implements Drawing {
  private static final int ROUNDS = 90;
  private static final double ESCAPE = 16;

  /** Just outside the Mandelbrot set, so that the picture is all detail and no lake. */
  private static final double RADIUS = 0.7885;

  private final Scene scene;
  private final BufferedImage image;
  private final int[] pixels;
  private final int[] colors = new int[1024];
  private double shift;

  Julia(Scene scene) {
    this.scene = scene;
    int width = (int) Math.round(360 * scene.scale());
    image = new BufferedImage(width, width * 16 / 9, BufferedImage.TYPE_INT_RGB);
    pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] row =
        scene.variant() == 0
            ? new int[] {0x080420, 0x2a0f6a, 0x7a1fa8, 0xf0527a, 0xffb347, 0xfff3c0, 0x8ae0ff}
            : new int[] {0x020b14, 0x06384a, 0x0a9a8f, 0x6cf0a8, 0xf6ffb0, 0xff7ac8, 0x5a2aa8};
    for (int i = 0; i < colors.length; i++) {
      colors[i] = Tone.along(row, (double) i / (colors.length - 1));
    }
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    double turn = 2 * Math.PI * seconds / scene.seconds();
    double angle = (scene.variant() == 0 ? 2.47 : 3.84) + 0.12 * Math.sin(turn);
    double zoom = 1.75 - 0.3 * Math.cos(turn);
    shift = 0.6 - 0.6 * Math.cos(turn / 2);
    compute(
        RADIUS * Math.cos(angle),
        RADIUS * Math.sin(angle),
        zoom / image.getWidth(),
        0.5 + 0.25 * Math.sin(turn));
    canvas.stretch(image);
  }

  private void compute(double cx, double cy, double unit, double tilt) {
    int width = image.getWidth();
    int height = image.getHeight();
    double cos = Math.cos(tilt) * unit;
    double sin = Math.sin(tilt) * unit;
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        double dx = column - width / 2.0;
        double dy = row - height / 2.0;
        pixels[row * width + column] = color(dx * cos - dy * sin, dx * sin + dy * cos, cx, cy);
      }
    }
  }

  private int color(double startX, double startY, double cx, double cy) {
    double x = startX;
    double y = startY;
    double xx = x * x;
    double yy = y * y;
    int round = 0;
    while (xx + yy < ESCAPE && round < ROUNDS) {
      y = 2 * x * y + cy;
      x = xx - yy + cx;
      xx = x * x;
      yy = y * y;
      round++;
    }
    if (round == ROUNDS) {
      return 0x080418;
    }
    double smooth = round + 1 - Math.log(Math.log(xx + yy) / 2) / Math.log(2);
    double wave = 0.5 - 0.5 * Math.cos(1.35 * Math.log(1 + Math.max(0, smooth)) + shift);
    return colors[(int) (wave * (colors.length - 1))];
  }
}
