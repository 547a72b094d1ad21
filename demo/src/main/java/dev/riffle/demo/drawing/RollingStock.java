package dev.riffle.demo.drawing;

/** Engines, carriages and wagons, facing right; the place given is the front engine's middle. */
final class RollingStock {
  private static final double CAR = 196;
  private static final int[] FREIGHT = {0xc8502f, 0x2f6aa8, 0xd9a03f, 0x4a7a5a, 0x8a4a7a};

  private final Scene scene;
  private final boolean steam;
  private final int paint;
  private final boolean night;

  RollingStock(Scene scene) {
    this.scene = scene;
    steam = scene.variant() == 0 || scene.variant() == 5;
    night = scene.variant() == 2;
    paint = scene.pick(0xa8322f, 0xf4f6fa, 0x2f4a8a, 0xe08a2f, 0xd9564a, 0x2f5a4a);
  }

  void paint(Canvas canvas, double x, double y, double way, double seconds) {
    if (steam) {
      smoke(canvas, x + 52, y - 118, seconds);
    }
    for (int i = 3; i >= 1; i--) {
      double carX = x - CAR * i - (steam ? -6 : 0);
      canvas.placed(carX, y, 0, 1, () -> canvas.line(60, -16, 130, -16, 6, 0x15151c, 1));
      int number = i;
      canvas.placed(carX, y, 0, 1, () -> car(canvas, number, way));
    }
    canvas.placed(x, y, 0, 1, () -> engine(canvas, way));
  }

  private void engine(Canvas canvas, double way) {
    if (steam) {
      steamEngine(canvas, way);
    } else if (scene.variant() == 3) {
      diesel(canvas, way);
    } else {
      streamliner(canvas, way);
    }
  }

  private void car(Canvas canvas, int number, double way) {
    if (scene.variant() == 3) {
      wagon(canvas, number, way);
      return;
    }
    int roof = Tone.mix(paint, 0x101018, 0.45);
    canvas.pill(-94, -96, 188, 20, 9, roof, 1);
    canvas.pill(-94, -88, 188, 74, scene.variant() == 1 ? 3 : 8, paint, 1);
    canvas.rect(-94, -40, 188, 9, scene.variant() == 1 ? 0x2f7fd0 : 0xffe3a8, 0.9);
    for (int i = 0; i < 5; i++) {
      double x = -80 + 34.0 * i;
      boolean lit = Noise.hash(number * 7L + i, scene.seed()) > (night ? 0.3 : 0.0);
      int glass = night || steam || scene.variant() == 4 ? 0xffdf8a : 0x28405c;
      canvas.pill(x, -78, 25, 30, 5, lit ? glass : 0x16203a, 1);
      if (night && lit) {
        canvas.glow(x + 12, -62, 40, 0xffdf8a, 0.4);
      }
      canvas.fill(Shapes.polygon(x + 4, -76, x + 10, -76, x + 4, -60), 0xffffff, 0.35);
    }
    wheels(canvas, way, 13, -66, -38, 38, 66);
  }

  private void streamliner(Canvas canvas, double way) {
    int roof = Tone.mix(paint, 0x101018, 0.4);
    canvas.fill(
        Shapes.curves(
            -96, -14, -96, -40, -96, -70, -96, -92, -20, -98, 40, -96, 84, -66, 118, -44, 138, -26,
            140, -14, 60, -14, -20, -14, -96, -14),
        paint);
    canvas.fill(
        Shapes.curves(
            -96, -84, -96, -90, -96, -92, -96, -95, -20, -101, 34, -97, 72, -76, 30, -86, -30, -86,
            -96, -84),
        roof);
    canvas.fill(
        Shapes.curves(
            34, -82, 60, -80, 84, -66, 100, -52, 78, -50, 56, -54, 34, -58, 34, -66, 34, -74, 34,
            -82),
        0x1a2a44);
    canvas.fill(
        Shapes.curves(
            -96, -40, -20, -40, 80, -40, 128, -32, 134, -28, 138, -26, 139, -22, 80, -30, -20, -31,
            -96, -31),
        scene.variant() == 1 ? 0x2f7fd0 : 0xffe3a8);
    for (int i = 0; i < 3; i++) {
      canvas.pill(
          -80 + 34.0 * i, -78, 25, 28, 5, night || scene.variant() == 4 ? 0xffdf8a : 0x28405c, 1);
    }
    canvas.glow(134, -28, night ? 70 : 30, 0xfff4c8, 0.9);
    if (night) {
      canvas.fill(Shapes.polygon(136, -30, 420, -90, 420, 26), 0xfff4c8, 0.12);
    }
    wheels(canvas, way, 13, -66, -38, 38, 66);
  }

  private void diesel(Canvas canvas, double way) {
    canvas.pill(-100, -80, 150, 66, 6, paint, 1);
    canvas.pill(40, -106, 62, 92, 8, paint, 1);
    canvas.pill(96, -62, 34, 48, 6, Tone.mix(paint, 0x2a1a1a, 0.2), 1);
    canvas.pill(54, -96, 38, 28, 4, 0x1f3048, 1);
    canvas.rect(-100, -42, 230, 8, 0x2a2a34);
    for (int i = 0; i < 6; i++) {
      canvas.rect(-92 + 20.0 * i, -72, 12, 24, Tone.mix(paint, 0x2a1a1a, 0.35));
    }
    canvas.glow(130, -50, 28, 0xfff4c8, 0.8);
    wheels(canvas, way, 14, -76, -46, -16, 46, 76, 106);
  }

  private void wagon(Canvas canvas, int number, double way) {
    int color = FREIGHT[(number + (int) (scene.seed() & 3)) % FREIGHT.length];
    canvas.rect(-94, -24, 188, 10, 0x2a2a34);
    canvas.pill(-92, -92, 184, 68, 3, color, 1);
    for (int i = 0; i < 14; i++) {
      canvas.rect(-86 + 12.6 * i, -88, 4, 60, Tone.mix(color, 0x101018, 0.25));
    }
    canvas.rect(-92, -92, 184, 4, Tone.mix(color, 0xffffff, 0.35));
    wheels(canvas, way, 12, -70, -46, 46, 70);
  }

  private void steamEngine(Canvas canvas, double way) {
    int dark = 0x22242c;
    canvas.pill(-98, -112, 74, 98, 6, paint, 1);
    canvas.pill(-106, -122, 92, 14, 6, dark, 1);
    canvas.pill(-84, -98, 40, 36, 5, 0xffdf8a, 1);
    canvas.pill(-36, -84, 134, 56, 26, dark, 1);
    for (int i = 0; i < 4; i++) {
      canvas.rect(-20 + 30.0 * i, -84, 5, 56, 0xc8a04a);
    }
    canvas.fill(Shapes.polygon(44, -84, 40, -120, 66, -120, 62, -84), dark);
    canvas.rect(36, -124, 34, 8, 0xc8a04a);
    canvas.disc(6, -88, 14, 0xc8a04a);
    canvas.disc(96, -56, 27, 0x30333d);
    canvas.disc(96, -56, 20, 0x3f434f);
    canvas.glow(112, -76, 34, 0xfff0b8, 0.9);
    canvas.disc(110, -76, 7, 0xfff6d8);
    canvas.rect(-98, -30, 200, 10, Tone.mix(paint, 0x101018, 0.2));
    canvas.fill(Shapes.polygon(96, -24, 138, 2, 92, 2), scene.variant() == 5 ? 0xb8c0cc : 0xa8322f);
    wheels(canvas, way, 22, -62, -8, 46);
    double turn = way / 22;
    double rodX = 13 * Math.cos(turn);
    double rodY = -16 + 13 * Math.sin(turn);
    canvas.line(-62 + rodX, rodY, 46 + rodX, rodY, 6, 0xd9dde6, 1);
    wheels(canvas, way, 11, 88);
  }

  private static void wheels(Canvas canvas, double way, double radius, double... places) {
    for (double x : places) {
      double y = 6 - radius;
      canvas.disc(x, y, radius, 0x16161d);
      canvas.ring(x, y, radius - 3, 2.4, 0x8a8f9c, 1);
      for (int spoke = 0; spoke < 3; spoke++) {
        double turn = way / radius + spoke * Math.PI / 3;
        double dx = (radius - 4) * Math.cos(turn);
        double dy = (radius - 4) * Math.sin(turn);
        canvas.line(x - dx, y - dy, x + dx, y + dy, 1.8, 0x8a8f9c, 0.8);
      }
    }
  }

  private void smoke(Canvas canvas, double x, double y, double seconds) {
    double every = scene.beatSeconds() / 2;
    int newest = (int) (seconds / every);
    for (int puff = Math.max(-14, newest - 14); puff <= newest; puff++) {
      double age = seconds - puff * every;
      double life = age / (15 * every);
      double dx = -150 * age;
      double dy = -70 * age - 14 * Math.sin(puff * 1.7) * age;
      double radius = 13 + 62 * Math.sqrt(Math.max(0, life));
      int color = Tone.mix(0xffffff, 0xc8ccd8, Noise.hash(puff, 3));
      canvas.disc(x + dx, y + dy, radius, color, 0.62 * Math.max(0, 1 - life));
    }
  }
}
