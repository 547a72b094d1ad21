package dev.riffle.demo.drawing;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A dive into the Mandelbrot set. Each factor of two is computed once, a little larger than the
 * canvas, and then stretched until the next one takes over, fading in.
 */
final class Mandelbrot implements Drawing {
  private static final double REAL = -0.743643887037151;
  private static final double IMAGINARY = 0.131825904205330;
  private static final double DOUBLINGS_PER_SECOND = 1.15;
  private static final int ROUNDS = 420;
  private static final int[] COLORS = {
    0x0b1030, 0x1f4fa8, 0x6fc8f0, 0xfff6dc, 0xffb03a, 0xa8384a, 0x3a1048
  };

  private final Scene scene;
  private BufferedImage near;
  private BufferedImage next;
  private int level;

  Mandelbrot(Scene scene) {
    this.scene = scene;
    near = computed(0);
    next = computed(1);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    double depth = seconds * DOUBLINGS_PER_SECOND;
    while (level < (int) depth) {
      level++;
      near = next;
      next = computed(level + 1);
    }
    double part = depth - level;
    show(canvas, near, Math.pow(2, part), 1);
    show(canvas, next, Math.pow(2, part - 1), Ease.smooth(0.1, 0.9, part));
  }

  private static void show(Canvas canvas, BufferedImage image, double zoom, double alpha) {
    double size = zoom * Canvas.WIDTH * 1.0 / image.getWidth();
    AffineTransform place =
        AffineTransform.getTranslateInstance(Canvas.WIDTH / 2.0, Canvas.HEIGHT / 2.0);
    place.rotate(0.35);
    place.scale(size * 2.1, size * 2.1);
    place.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    canvas.show(image, place, alpha);
  }

  private BufferedImage computed(int doublings) {
    int width = (int) Math.round(760 * scene.scale());
    int height = width * 16 / 9;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    double unit = 5.2 / Math.pow(2, doublings + 2.5) / width;
    for (int i = 0; i < pixels.length; i++) {
      double x = REAL + (i % width - width / 2.0) * unit;
      int row = i / width;
      double y = IMAGINARY + (row - height / 2.0) * unit;
      pixels[i] = color(x, y);
    }
    return image;
  }

  private static int color(double cx, double cy) {
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    int round = 0;
    while (xx + yy < 64 && round < ROUNDS) {
      y = 2 * x * y + cy;
      x = xx - yy + cx;
      xx = x * x;
      yy = y * y;
      round++;
    }
    if (round == ROUNDS) {
      return 0x05040f;
    }
    double smooth = round - Math.log(Math.log(xx + yy) / 2) / Math.log(2);
    double place = 0.5 - 0.5 * Math.cos(Math.PI * Math.log(Math.max(1, smooth)) * 1.5);
    return Tone.along(COLORS, place);
  }
}
