package dev.riffle.demo.drawing;

/** What passes behind and before a train, each plane at its own speed. */
final class Landscape {
  private final Scene scene;
  private final Layer sky;
  private final int far;
  private final int near;
  private final boolean snow;
  private final boolean desert;
  private final boolean coast;

  Landscape(Scene scene) {
    this.scene = scene;
    snow = scene.variant() == 2 || scene.variant() == 5;
    desert = scene.variant() == 3;
    coast = scene.variant() == 4;
    far = scene.pick(0x8fa8d0, 0xa8c4d8, 0x2c3f6a, 0xd98a5c, 0x7a5a9a, 0xb8c8dc);
    near = scene.pick(0x2f6a4a, 0x4a8a4a, 0x0f1a34, 0xa8552f, 0x2a2a4a, 0xe8f0f8);
    sky = Layer.opaque(scene.scale(), this::paintSky);
  }

  int ballast() {
    return Tone.mix(near, 0x2a2430, 0.65);
  }

  void paintFar(Canvas canvas, double way, double seconds) {
    canvas.show(sky);
    for (int plane = 0; plane < 4; plane++) {
      plane(canvas, plane, way * (0.03 + 0.055 * plane * plane));
    }
    if (coast) {
      sea(canvas, seconds);
    }
    trees(canvas, way * 0.62);
  }

  void paintNear(Canvas canvas, double way, double seconds) {
    canvas.rect(-5, 776, 550, 190, Tone.mix(near, 0x101820, snow && !night() ? 0.06 : 0.3));
    for (int i = 0; i < 4; i++) {
      double x = ((i * 330 - way * 1.25) % 1320 + 1320) % 1320 - 160;
      int wood = night() ? 0x05070f : 0x2c2228;
      canvas.line(x, 880, x, 330, 9, wood, 1);
      canvas.line(x - 42, 352, x + 42, 352, 6, wood, 1);
      for (double wire = -36; wire <= 36; wire += 36) {
        canvas.stroke(wire(x + wire), 1.6, wood, 0.7);
      }
    }
    grass(canvas, way * 1.5);
    if (snow) {
      Snow.fall(canvas, seconds * 1.3, 130, scene.seed());
    }
  }

  private boolean night() {
    return scene.variant() == 2;
  }

  private void paintSky(Canvas canvas) {
    switch (scene.variant()) {
      case 0 -> Backdrop.vertical(canvas, 0x2f6ab0, 0x8fc0e0, 0xffe6c0, 0xffe6c0);
      case 1 -> Backdrop.vertical(canvas, 0x2a7fc8, 0x7fc0ea, 0xe8f4f0, 0xe8f4f0);
      case 2 -> Backdrop.vertical(canvas, 0x050a1e, 0x0f1f48, 0x2f4a86, 0x2f4a86);
      case 3 -> Backdrop.vertical(canvas, 0x3a6ab8, 0xa8c0d0, 0xffd8a0, 0xff9a5c);
      case 4 -> Backdrop.vertical(canvas, 0x2a2a6a, 0xa84a8a, 0xff9a6a, 0xffd08a);
      default -> Backdrop.vertical(canvas, 0x8aa4c8, 0xc8d8e8, 0xeef4fa, 0xeef4fa);
    }
    if (night()) {
      Stars.scatter(canvas, 180, 520, scene.seed());
    }
    double sunY = coast ? 470 : 250;
    int light = night() ? 0xdfe8ff : 0xfff4d0;
    canvas.glow(400, sunY, 250, light, scene.variant() == 5 ? 0.4 : 0.75);
    canvas.disc(400, sunY, night() ? 34 : 46, light);
  }

  private void plane(Canvas canvas, int plane, double shift) {
    double height = desert ? 130 - 30 * plane : 210 - 52 * plane;
    double base = 590 + 48 * plane;
    double width = desert ? 150 : 120 - 8 * plane;
    long key = scene.seed() + plane;
    int color = Tone.mix(far, near, plane / 3.0);
    if (coast && plane > 1) {
      return;
    }
    canvas.fill(
        Shapes.ground(
            plane == 0 ? 4 : 7, x -> base - height * relief((x + shift) / width, plane, key)),
        color);
    if (plane == 0 && !desert && !coast) {
      canvas.clipped(
          Shapes.ground(4, x -> base - height * relief((x + shift) / width, 0, key)),
          () ->
              canvas.fill(
                  Shapes.polygon(caps(base - height * 0.62, shift)),
                  0xffffff,
                  night() ? 0.3 : 0.8));
    }
  }

  private double relief(double x, int plane, long key) {
    if (desert && plane < 2) {
      double mesa = Noise.at(x * 0.8, key);
      return Ease.smooth(0.45, 0.6, mesa) * 0.9 + 0.1 * Noise.at(x * 3, key + 5);
    }
    if (plane == 0) {
      double peak = Noise.at(x, key);
      return peak * 0.8 + 0.2 * Noise.at(x * 4, key + 5);
    }
    return 0.7 * Noise.at(x * 0.8, key) + 0.2 * Noise.at(x * 2.5, key + 5);
  }

  private static double[] caps(double y, double shift) {
    int teeth = 46;
    double[] points = new double[2 * teeth + 4];
    for (int i = 0; i < teeth; i++) {
      long tooth = i + (long) Math.floor(shift / 13);
      points[2 * i] =
          i * 13.0 - Math.floorMod((long) shift, 13L) - (shift - Math.floor(shift)) - 20;
      points[2 * i + 1] = y + 26 * Noise.hash(tooth, 77) - 8;
    }
    points[2 * teeth] = 580;
    points[2 * teeth + 1] = 200;
    points[2 * teeth + 2] = -40;
    points[2 * teeth + 3] = 200;
    return points;
  }

  private void sea(Canvas canvas, double seconds) {
    canvas.rect(-5, 560, 550, 220, 0x6a4a8a);
    canvas.rect(-5, 620, 550, 160, 0x4a3a7a, 0.7);
    for (int i = 0; i < 60; i++) {
      double y = 566 + 160 * Noise.hash(i, 41);
      double spread = 40 + (y - 560) * 0.9;
      double x = 400 + spread * (Noise.at(seconds * 0.5 + i, i) * 2 - 1);
      double shine = Noise.at(seconds * 1.8 + 9.0 * i, i + 100L);
      canvas.pill(x - 22 * shine, y, 44 * shine, 3, 1.5, 0xffd8a0, 0.7 * shine);
    }
  }

  private void trees(Canvas canvas, double shift) {
    if (coast) {
      return;
    }
    for (int i = 0; i < 15; i++) {
      double place = i * 66 + 40 * Noise.hash(i, scene.seed());
      double x = ((place - shift) % 990 + 990) % 990 - 200;
      double size = 0.7 + 0.7 * Noise.hash(i, scene.seed() + 3);
      canvas.placed(x, 746, 0, size, () -> tree(canvas));
    }
  }

  private void tree(Canvas canvas) {
    if (desert) {
      canvas.line(0, 0, 0, -82, 15, 0x3f6a3f, 1);
      canvas.line(-24, -34, -24, -60, 11, 0x3f6a3f, 1);
      canvas.line(-24, -34, 0, -30, 11, 0x3f6a3f, 1);
      canvas.line(24, -46, 24, -68, 11, 0x3f6a3f, 1);
      canvas.line(24, -46, 0, -40, 11, 0x3f6a3f, 1);
      return;
    }
    int color = night() ? 0x0a1530 : Tone.mix(snow ? 0x4a6a72 : 0x1f4a3a, near, 0.2);
    canvas.rect(-4, -20, 8, 22, 0x3a2a24);
    for (int i = 0; i < 3; i++) {
      double y = -16 - 28.0 * i;
      canvas.fill(Shapes.polygon(-36 + 8 * i, y, 0, y - 52, 36 - 8 * i, y), color);
      if (snow) {
        canvas.fill(
            Shapes.polygon(
                -20 + 5 * i, y - 22, 0, y - 52, 20 - 5 * i, y - 22, 6, y - 16, -6, y - 24),
            0xffffff,
            night() ? 0.35 : 0.9);
      }
    }
  }

  private void grass(Canvas canvas, double shift) {
    for (int i = 0; i < 60; i++) {
      double x = ((i * 23 + 15 * Noise.hash(i, 5) - shift) % 1380 + 1380) % 1380 - 200;
      double y = 800 + 150 * Noise.hash(i, 6);
      int color = Tone.mix(near, snow ? 0xffffff : 0x0a1410, 0.45 * Noise.hash(i, 7));
      if (snow || desert) {
        canvas.oval(x, y, 44, 6, color, night() ? 0.16 : 0.5);
      } else {
        canvas.fill(
            Shapes.polygon(x - 12, y, x - 5, y - 26, x, y - 4, x + 6, y - 34, x + 13, y), color);
      }
    }
  }

  private static java.awt.geom.Path2D wire(double x) {
    java.awt.geom.Path2D.Double path = new java.awt.geom.Path2D.Double();
    path.moveTo(x, 350);
    path.quadTo(x + 165, 396, x + 330, 350);
    return path;
  }
}
