package dev.riffle.demo.drawing;

/** A drive towards a neon sun, or along an empty road at midnight. */
final class Highway implements Drawing {
  private static final double HORIZON = 500;

  private final Scene scene;
  private final boolean neon;
  private final Layer sky;

  Highway(Scene scene) {
    this.scene = scene;
    neon = scene.variant() == 1;
    sky = Layer.opaque(scene.scale(), this::paintSky);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    if (neon) {
      grid(canvas, seconds);
    } else {
      lamps(canvas, seconds);
    }
    road(canvas, seconds);
  }

  private void paintSky(Canvas canvas) {
    if (neon) {
      Backdrop.vertical(canvas, 0x12062e, 0x3a0f5e, 0xb02a86, 0xff6a8a, 0x1a0838, 0x0c0420);
      Stars.scatter(canvas, 110, 330, scene.seed());
      sun(canvas);
    } else {
      Backdrop.vertical(canvas, 0x050816, 0x0a1430, 0x1a2c58, 0x0a0d18, 0x07080f);
      Stars.scatter(canvas, 200, 460, scene.seed());
    }
    canvas.fill(
        Shapes.ground(6, x -> HORIZON - ridge(x, neon ? 70 : 90)), neon ? 0x24104a : 0x0c1226);
    canvas.rect(0, HORIZON, 540, 460, neon ? 0x12062a : 0x090b14);
    if (!neon) {
      windows(canvas);
    }
  }

  private double ridge(double x, double height) {
    double valley = Math.min(1, Math.abs(x - 270) / 240);
    double step = neon ? Noise.at(x / 46, scene.seed()) : Noise.hash((long) (x / 26), scene.seed());
    return height * valley * step + (neon ? 0 : 16);
  }

  private void sun(Canvas canvas) {
    canvas.glow(270, 390, 320, 0xff5fa2, 0.6);
    canvas.clipped(
        new java.awt.geom.Ellipse2D.Double(130, 250, 280, 280),
        () -> {
          for (int i = 0; i < 140; i++) {
            canvas.rect(130, 250 + 2 * i, 280, 2.2, Tone.mix(0xffe06a, 0xff3f8e, i / 110.0));
          }
          for (int i = 0; i < 7; i++) {
            canvas.rect(130, 392 + 19 * i, 280, 3 + 1.6 * i, 0x7a1f74);
          }
        });
  }

  private void windows(Canvas canvas) {
    for (int i = 0; i < 260; i++) {
      double x = 540 * Noise.hash(i, scene.seed() + 1);
      double top = HORIZON - ridge(x, 90) + 5;
      double y = top + (HORIZON - top) * Noise.hash(i, scene.seed() + 2);
      canvas.rect(x, y, 2.4, 3, 0xffd98a, 0.75);
    }
  }

  private void grid(Canvas canvas, double seconds) {
    for (int i = 0; i < 18; i++) {
      double depth = (i + 1 - seconds * 5 % 1) / 3.0;
      if (depth > 0.15) {
        double y = HORIZON + 150 / depth;
        canvas.line(0, y, 540, y, 1 + 0.9 / depth, 0xff4fd8, Math.min(0.8, 0.5 / depth + 0.08));
      }
    }
    for (int i = -14; i <= 14; i++) {
      canvas.line(270 + 16 * i, HORIZON, 270 + 150 * i, 960, 1.6, 0xff4fd8, 0.5);
    }
    canvas.glow(270, HORIZON, 330, 0xff6ad0, 0.22);
  }

  private void road(Canvas canvas, double seconds) {
    int edge = neon ? 0x5ff0ff : 0xdfe4f0;
    canvas.fill(
        Shapes.polygon(262, HORIZON, 278, HORIZON, 640, 960, -100, 960),
        neon ? 0x0c0424 : 0x11141f);
    canvas.line(262, HORIZON, -100, 960, 3, edge, 0.9);
    canvas.line(278, HORIZON, 640, 960, 3, edge, 0.9);
    for (int i = 0; i < 26; i++) {
      double near = 0.35 * (i + 2.1 - seconds * 6 % 1);
      double top = HORIZON + 460 / (near + 0.17);
      double bottom = HORIZON + 460 / Math.max(0.3, near);
      double a = (top - HORIZON) / 460;
      double b = (bottom - HORIZON) / 460;
      canvas.fill(
          Shapes.polygon(
              270 - 7 * a, top, 270 + 7 * a, top, 270 + 7 * b, bottom, 270 - 7 * b, bottom),
          neon ? 0xffe06a : 0xf2f2f2,
          0.85);
    }
    for (int i = 0; i < 6; i++) {
      traffic(canvas, i, seconds);
    }
  }

  private void traffic(Canvas canvas, int i, double seconds) {
    boolean oncoming = i % 2 == 0;
    double speed = oncoming ? 0.42 : 0.13;
    double way = (Noise.hash(i, scene.seed() + 7) + speed * seconds) % 1;
    double depth = oncoming ? 1 - way : 0.25 + 0.75 * way;
    double scale = 0.16 / (depth + 0.1);
    double y = HORIZON + 400 * scale;
    double x = 270 + (oncoming ? -160 : 165) * scale;
    int color = oncoming ? 0xfff4d6 : 0xff3350;
    for (int side = -1; side <= 1; side += 2) {
      double lx = x + side * 42 * scale;
      canvas.glow(lx, y, 62 * scale, color, 0.9);
      canvas.disc(lx, y, 9 * scale, Tone.mix(color, 0xffffff, 0.5));
      canvas.oval(lx, y + 46 * scale, 9 * scale, 40 * scale, color, 0.14);
    }
  }

  private void lamps(Canvas canvas, double seconds) {
    for (int i = 11; i >= 0; i--) {
      double depth = i + 1.15 - seconds * 2.2 % 1;
      double scale = 1 / depth;
      for (int side = -1; side <= 1; side += 2) {
        double x = 270 + side * 430 * scale;
        double top = HORIZON - 360 * scale;
        double foot = HORIZON + 420 * scale;
        canvas.line(x, foot, x, top, 6 * scale + 0.6, 0x2a3044, 1);
        canvas.line(x, top, x - side * 80 * scale, top - 12 * scale, 5 * scale + 0.5, 0x2a3044, 1);
        canvas.glow(x - side * 84 * scale, top - 8 * scale, 90 * scale + 5, 0xffc46b, 0.85);
        canvas.oval(x - side * 100 * scale, foot, 170 * scale, 26 * scale, 0xffc46b, 0.12);
      }
    }
  }
}
