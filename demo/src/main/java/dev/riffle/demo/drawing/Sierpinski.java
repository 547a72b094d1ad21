package dev.riffle.demo.drawing;

import java.awt.geom.Path2D;

/** A zoom into Sierpinski's triangle that comes round to where it began. */
final class Sierpinski implements Drawing {
  private static final double SECONDS_PER_DOUBLING = 2;
  private static final double SMALLEST = 14;
  private static final double WHOLE = 640;

  private final Layer ground;

  Sierpinski(Scene scene) {
    ground =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x170a2a, 0x2a1048, 0x120820);
              canvas.glow(270, 200, 420, 0xff7a4d, 0.28);
            });
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(ground);
    double zoom = Math.pow(2, seconds / SECONDS_PER_DOUBLING % 1);
    double side = WHOLE * zoom;
    canvas.placed(
        270,
        170,
        0.12 * Math.sin(seconds * 0.6),
        1,
        () -> split(canvas, 0, 0, side, side, seconds));
  }

  private static void split(
      Canvas canvas, double x, double y, double side, double whole, double seconds) {
    double height = side * Math.sqrt(3) / 2;
    if (y > 880 || x - side / 2 > 400 || x + side / 2 < -400) {
      return;
    }
    if (side < SMALLEST * whole / WHOLE) {
      double hue = 0.94 + 0.28 * Math.hypot(x, y) / 800 - 0.05 * seconds;
      canvas.fill(triangle(x, y, side, height), Tone.hsv(hue, 0.68, 1), 0.95);
      return;
    }
    split(canvas, x, y, side / 2, whole, seconds);
    split(canvas, x - side / 4, y + height / 2, side / 2, whole, seconds);
    split(canvas, x + side / 4, y + height / 2, side / 2, whole, seconds);
  }

  private static Path2D triangle(double x, double y, double side, double height) {
    return Shapes.polygon(x, y, x - side / 2, y + height, x + side / 2, y + height);
  }
}
