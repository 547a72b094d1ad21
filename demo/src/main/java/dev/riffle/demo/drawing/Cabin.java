package dev.riffle.demo.drawing;

/** A cabin with a light in a snowy night. */
final class Cabin implements Drawing {
  private final Scene scene;
  private final Layer valley;

  Cabin(Scene scene) {
    this.scene = scene;
    valley = Layer.opaque(scene.scale(), this::paintValley);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(valley);
    smoke(canvas, seconds);
    double flicker = 0.85 + 0.15 * Noise.at(seconds * 2.2, 4);
    canvas.glow(262, 690, 190, 0xffb45a, 0.42 * flicker);
    canvas.glow(230, 684, 50, 0xffe0a0, 0.55 * flicker);
    canvas.glow(308, 684, 50, 0xffe0a0, 0.55 * flicker);
    Snow.fall(canvas, seconds, 240, scene.seed());
  }

  private void paintValley(Canvas canvas) {
    Backdrop.vertical(canvas, 0x0a1230, 0x1c2a5c, 0x4a5a94, 0x8a9cc8);
    Stars.scatter(canvas, 130, 380, scene.seed());
    canvas.glow(410, 220, 150, 0xf4f6ff, 0.55);
    canvas.disc(410, 220, 42, 0xf4f6ff);
    canvas.disc(424, 212, 8, 0xd8def0);
    canvas.disc(400, 234, 6, 0xd8def0);
    for (int i = 0; i < 4; i++) {
      int hill = i;
      int color = Tone.mix(0x7086b8, 0xdfe8f8, i / 3.0);
      canvas.fill(
          Shapes.ground(
              8, x -> 560 + 80 * hill - 60 * Math.sin(x * (0.009 - 0.0015 * hill) + hill * 1.9)),
          color);
      for (int j = 0; j < 9; j++) {
        double x = 66.0 * j + 40 * Noise.hash(j, hill);
        double y = 570 + 80 * hill - 60 * Math.sin(x * (0.009 - 0.0015 * hill) + hill * 1.9);
        if (hill < 2 || (hill == 2 && Math.abs(x - 270) > 110)) {
          canvas.placed(x, y, 0, 0.5 + 0.28 * hill, () -> pine(canvas, hill));
        }
      }
    }
    cabin(canvas);
    canvas.placed(60, 900, 0, 2.1, () -> pine(canvas, 3));
    canvas.placed(486, 930, 0, 2.4, () -> pine(canvas, 3));
  }

  private static void pine(Canvas canvas, int hill) {
    int color = Tone.mix(0x3a5084, 0x16284a, hill / 3.0);
    canvas.rect(-4, -16, 8, 20, 0x241c2c);
    for (int i = 0; i < 4; i++) {
      double y = -10 - 24.0 * i;
      canvas.fill(Shapes.polygon(-34 + 7 * i, y, 0, y - 44, 34 - 7 * i, y), color);
      canvas.fill(
          Shapes.polygon(
              -20 + 5 * i, y - 18, 0, y - 44, 20 - 5 * i, y - 18, 8, y - 12, 0, y - 20, -8, y - 12),
          0xf4f8ff,
          0.9);
    }
  }

  private static void cabin(Canvas canvas) {
    canvas.rect(322, 560, 30, 70, 0x4a3a44);
    canvas.pill(317, 552, 40, 13, 5, 0xf4f8ff, 1);
    canvas.rect(180, 640, 180, 116, 0x5a3a30);
    for (int i = 0; i < 6; i++) {
      canvas.rect(180, 656 + 19.0 * i, 180, 3, 0x3f2822);
    }
    canvas.fill(Shapes.polygon(156, 650, 270, 560, 384, 650), 0x6a463a);
    canvas.fill(
        Shapes.curves(
            148, 654, 190, 610, 240, 566, 270, 546, 300, 566, 350, 610, 392, 654, 380, 664, 372,
            650, 360, 646, 320, 610, 290, 584, 270, 572, 250, 584, 220, 610, 180, 646, 168, 650,
            160, 664, 148, 654),
        0xf8fbff);
    window(canvas, 208);
    window(canvas, 286);
    canvas.pill(255, 698, 30, 58, 3, 0x3a241e, 1);
    canvas.disc(279, 730, 2.5, 0xffd27a);
    canvas.fill(
        Shapes.curves(150, 770, 190, 744, 350, 744, 396, 770, 340, 790, 210, 790, 150, 770),
        0xeaf1fc);
  }

  private static void window(Canvas canvas, double x) {
    canvas.pill(x, 662, 44, 44, 4, 0x3a241e, 1);
    canvas.rect(x + 4, 666, 36, 36, 0xffd27a);
    canvas.rect(x + 20, 666, 4, 36, 0x3a241e);
    canvas.rect(x + 4, 682, 36, 4, 0x3a241e);
  }

  private static void smoke(Canvas canvas, double seconds) {
    for (int i = 0; i < 10; i++) {
      double age = (seconds * 0.16 + i / 10.0) % 1;
      double x = 338 + 60 * age + 14 * Math.sin(seconds * 0.9 + i * 1.3) * age;
      canvas.glow(
          x, 548 - 220 * age, 20 + 58 * age, 0xe8eefc, 0.5 * (1 - age) * Math.min(1, 8 * age));
    }
  }
}
