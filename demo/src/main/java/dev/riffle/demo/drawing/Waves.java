package dev.riffle.demo.drawing;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** The sea under a low sun or a moon, with a boat or a lighthouse. */
final class Waves implements Drawing {
  private static final int BANDS = 8;
  private static final double HORIZON = 470;

  private final Scene scene;
  private final Layer sky;
  private final int light;
  private final int[] sea;
  private final boolean night;
  private final double lightY;

  Waves(Scene scene) {
    this.scene = scene;
    night = scene.variant() == 2;
    light = scene.pick(0xffd27a, 0, 0xe8eeff, 0, 0xfff0c9, 0);
    sea =
        switch (scene.variant()) {
          case 2 -> new int[] {0x1f3a66, 0x12274c, 0x0a1730, 0x060d1e};
          case 4 -> new int[] {0xf2a7a0, 0x5f9fb5, 0x2b7391, 0x0f3f5c};
          default -> new int[] {0xe58a5a, 0x8c4a6e, 0x3d2a5c, 0x171436};
        };
    lightY = night ? 190 : scene.variant() == 4 ? 400 : 380;
    sky = Layer.opaque(scene.scale(), this::paintSky);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    if (night) {
      lighthouse(canvas, seconds);
    }
    for (int band = 0; band < BANDS; band++) {
      DoubleUnaryOperator surface = surface(band, seconds);
      Path2D water = Shapes.ground(10, surface);
      double depth = band / (BANDS - 1.0);
      canvas.fill(water, Tone.along(sea, depth));
      canvas.stroke(Shapes.skyline(10, surface), 1 + 1.5 * depth, light, 0.34 - 0.2 * depth);
      glitter(canvas, band, seconds);
      if (band == 2 && scene.variant() == 0) {
        boat(canvas, surface, seconds);
      }
      if (band == 3 && scene.variant() == 4) {
        dolphins(canvas, seconds);
      }
    }
  }

  private void paintSky(Canvas canvas) {
    switch (scene.variant()) {
      case 2 -> Backdrop.vertical(canvas, 0x050a1c, 0x0d1b3f, 0x24406f, 0x24406f);
      case 4 -> Backdrop.vertical(canvas, 0x3c6e9e, 0x9cb9cf, 0xfbd3b0, 0xf2a7a0);
      default -> Backdrop.vertical(canvas, 0x1d1a4a, 0x7a3b78, 0xf07a56, 0xffc46b);
    }
    if (night) {
      Stars.scatter(canvas, 160, HORIZON, scene.seed());
    }
    canvas.glow(270, lightY, 330, light, 0.55);
    canvas.glow(270, lightY, 150, light, 0.6);
    canvas.disc(270, lightY, night ? 44 : 66, night ? 0xf4f6ff : 0xfff1c4);
    for (int i = 0; i < 7; i++) {
      double x = 540 * Noise.hash(i, scene.seed()) - 80;
      double y = 230 + 34 * i;
      canvas.pill(x, y, 120 + 160 * Noise.hash(i, 3), 9, 4.5, light, night ? 0.05 : 0.2);
    }
  }

  private DoubleUnaryOperator surface(int band, double seconds) {
    double depth = band / (BANDS - 1.0);
    double base = HORIZON + 30 + 400 * Math.pow(depth, 1.35);
    double height = 3 + 19 * depth;
    double length = 0.034 - 0.022 * depth;
    double speed = (0.8 + 0.5 * depth) * (band % 2 == 0 ? 1 : -0.8);
    return x ->
        base
            + height * Math.sin(x * length + seconds * speed + band * 1.9)
            + 0.45 * height * Math.sin(x * length * 2.3 - seconds * speed * 1.4 + band * 4.1);
  }

  private void glitter(Canvas canvas, int band, double seconds) {
    double depth = band / (BANDS - 1.0);
    for (int i = 0; i < 5; i++) {
      double shine = Noise.at(seconds * 1.6 + 10 * Noise.hash(i, band), band * 31L + i);
      double spread = 60 + 90 * depth;
      double x = 270 + spread * (Noise.at(seconds * 0.35, band * 17L + i) * 2 - 1);
      double y = HORIZON + 36 + 400 * Math.pow(depth, 1.35) + 14 + (7 + 6 * depth) * i;
      double width = (26 + 46 * depth) * shine;
      canvas.pill(x - width / 2, y, width, 2 + 2 * depth, 2, light, 0.55 * shine);
    }
  }

  private void boat(Canvas canvas, DoubleUnaryOperator surface, double seconds) {
    double x = 150 + 26 * seconds;
    double slope = (surface.applyAsDouble(x + 20) - surface.applyAsDouble(x - 20)) / 40;
    canvas.placed(
        x,
        surface.applyAsDouble(x) + 6,
        0.8 * slope + 0.03 * Math.sin(seconds * 1.3),
        1.15,
        () -> {
          canvas.line(0, -6, 0, -92, 2.5, 0x2a1a2c, 1);
          canvas.fill(
              Shapes.curves(3, -90, 34, -70, 48, -40, 52, -16, 40, -16, 20, -16, 3, -16), 0xfff4e0);
          canvas.fill(
              Shapes.curves(-3, -84, -14, -60, -26, -34, -36, -16, -26, -16, -12, -16, -3, -16),
              0xf2d2b4);
          canvas.fill(
              Shapes.curves(-46, -10, -34, 12, 34, 12, 56, -10, 30, -10, -20, -10, -46, -10),
              0x2a1a2c);
          canvas.line(-42, -6, 50, -6, 2, 0xd9644a, 1);
        });
  }

  /** Three dolphins that leap one after the other, and gulls above them. */
  private void dolphins(Canvas canvas, double seconds) {
    for (int i = 0; i < 3; i++) {
      double part = (seconds / 2.4 + 0.22 * i) % 1;
      double x = 90 + 330 * part + 46 * i - 60;
      double y = 640 - 150 * Math.sin(Math.PI * Math.min(1, part * 1.25));
      double lean = 0.9 * Math.cos(Math.PI * Math.min(1, part * 1.25));
      canvas.placed(x, y, -lean, 0.95, () -> dolphin(canvas));
    }
    for (int i = 0; i < 5; i++) {
      double x = (seconds * (22 + 4 * i) + 120.0 * i) % 640 - 50;
      double y = 250 + 34 * Math.sin(i * 2.1) + 8 * Math.sin(seconds + i);
      double flap = 9 * Math.sin(seconds * 5 + i * 1.3);
      canvas.line(x - 18, y - flap, x, y, 3, 0x2b3f5c, 0.9);
      canvas.line(x, y, x + 18, y - flap, 3, 0x2b3f5c, 0.9);
    }
  }

  private static void dolphin(Canvas canvas) {
    canvas.fill(
        Shapes.curves(
            78, 6, 60, -2, 58, -20, 34, -24, 0, -30, -40, -14, -70, 8, -50, 20, 10, 26, 44, 14, 58,
            12, 66, 12, 78, 6),
        0x2f5a7a);
    canvas.fill(
        Shapes.curves(74, 8, 50, 10, 20, 14, -30, 14, 0, 22, 30, 20, 44, 14, 58, 12, 66, 12, 74, 8),
        0xcfe3ea);
    canvas.fill(Shapes.polygon(4, -26, -22, -48, -18, -20), 0x264c68);
    canvas.fill(Shapes.polygon(-66, 6, -98, -8, -84, 10, -92, 30), 0x264c68);
    canvas.fill(Shapes.polygon(20, 12, 2, 36, 4, 12), 0x264c68);
    canvas.disc(48, -8, 3, 0x0b1420);
  }

  private void lighthouse(Canvas canvas, double seconds) {
    double x = 392;
    double y = 300;
    double turn = 2 * Math.PI * seconds / 8 + 0.6;
    for (int side = 0; side < 2; side++) {
      double angle = turn + Math.PI * side;
      double reach = 620 * Math.cos(angle);
      double spread = 16 + 60 * Math.abs(Math.cos(angle));
      double bright = 0.12 + 0.12 * Math.max(0, Math.sin(angle));
      for (int soft = 1; soft <= 3; soft++) {
        double half = spread * soft / 3;
        canvas.fill(
            Shapes.polygon(x, y, x + reach, y - half, x + reach, y + half), 0xfff3c0, bright / 1.6);
      }
    }
    canvas.fill(
        Shapes.curves(250, 520, 300, 470, 350, 462, 392, 462, 450, 462, 500, 480, 560, 520),
        0x070d1c);
    canvas.fill(Shapes.polygon(374, 470, 381, 318, 403, 318, 410, 470), 0xd8dbe6);
    for (int i = 0; i < 3; i++) {
      double top = 340 + 46 * i;
      canvas.fill(
          Shapes.polygon(
              380 - i * 2, top, 404 + i * 2, top, 405 + i * 2, top + 22, 379 - i * 2, top + 22),
          0xb8434a);
    }
    canvas.rect(377, 310, 30, 9, 0x11172b);
    canvas.pill(382, 288, 20, 24, 6, 0xfff3c0, 0.95);
    canvas.fill(Shapes.polygon(378, 290, 392, 274, 406, 290), 0x11172b);
    canvas.glow(x, y, 60 + 40 * Math.max(0, Math.sin(turn)), 0xfff3c0, 0.75);
  }
}
