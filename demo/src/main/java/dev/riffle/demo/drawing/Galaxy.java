package dev.riffle.demo.drawing;

import java.util.SplittableRandom;

/** A spiral galaxy of some thousand stars, seen from above the plane. */
final class Galaxy implements Drawing {
  private static final int STARS = 5200;
  private static final double TILT = 0.55;

  private final double[] radius = new double[STARS];
  private final double[] angle = new double[STARS];
  private final double[] lift = new double[STARS];
  private final double[] light = new double[STARS];
  private final int[] colors;
  private final Scene scene;
  private final Layer sky;

  Galaxy(Scene scene) {
    this.scene = scene;
    colors =
        scene.variant() == 1
            ? new int[] {0xfff2d0, 0xffb3c7, 0x9f8bff, 0x5fa8ff, 0x3f6fe0}
            : new int[] {0xfff6e0, 0xffd08a, 0xf08a4b, 0xc8503c, 0x7a2f4a};
    sky =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x070614, 0x0e0b26, 0x080616);
              Stars.scatter(canvas, 200, 960, scene.seed());
            });
    SplittableRandom random = scene.random();
    for (int i = 0; i < STARS; i++) {
      double out = Math.pow(random.nextDouble(), 0.75);
      double spread = 0.55 * (random.nextDouble() + random.nextDouble() - 1) * (1.2 - out);
      radius[i] = 12 + 330 * out;
      angle[i] = Math.PI * (i % 2) + 3.6 * Math.log(1 + 5 * out) + spread * 2;
      lift[i] = 26 * (random.nextDouble() - 0.5) * (1 - out);
      light[i] = random.nextDouble();
    }
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    canvas.placed(
        270,
        450,
        -0.45,
        1 + 0.02 * seconds,
        () -> {
          canvas.placed(0, 0, 0, 1, () -> halo(canvas));
          for (int i = 0; i < STARS; i++) {
            star(canvas, i, seconds);
          }
          canvas.glow(0, 0, 70, 0xfff6e0, 0.95);
          canvas.glow(0, 0, 28, 0xffffff, 1);
        });
    Stars.twinkle(canvas, 7, 960, seconds, scene.seed());
  }

  private void halo(Canvas canvas) {
    canvas.glow(0, 0, 330, colors[3], 0.3);
    canvas.glow(0, 0, 190, colors[1], 0.4);
  }

  private void star(Canvas canvas, int i, double seconds) {
    double turned = angle[i] - seconds * (0.1 + 9 / (radius[i] + 40));
    double x = radius[i] * Math.cos(turned);
    double y = radius[i] * TILT * Math.sin(turned) + lift[i];
    double size = 1.1 + 1.5 * light[i] * light[i] * light[i];
    canvas.rect(
        x,
        y,
        size,
        size,
        Tone.along(colors, radius[i] / 360 + 0.15 * light[i]),
        0.5 + 0.5 * light[i]);
  }
}
