package dev.riffle.demo.drawing;

/** A rainbow over hills while the last of a shower passes. */
final class Rainbow implements Drawing {
  private static final int[] ARC = {
    0xff5a5a, 0xff9a4a, 0xffe05a, 0x6ad67a, 0x5ab4ff, 0x6a7aff, 0xb47aff
  };

  private final Scene scene;
  private final Layer sky;
  private final Layer hills;

  Rainbow(Scene scene) {
    this.scene = scene;
    sky =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x3a5a8c, 0x6f9cc8, 0xbfdcea, 0xffeccc);
              canvas.glow(60, 260, 330, 0xfff4c8, 0.75);
            });
    hills = Layer.clear(scene.scale(), 540, 960, this::paintHills);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    arc(canvas, Ease.smooth(-1, scene.seconds() * 0.45, seconds));
    canvas.show(hills, 0, 0, 1);
    rain(canvas, seconds);
    for (int i = 0; i < 5; i++) {
      cloud(canvas, i, seconds);
    }
    puddle(canvas, seconds);
  }

  private void arc(Canvas canvas, double strength) {
    for (int i = 0; i < ARC.length; i++) {
      canvas.ring(290, 700, 310 - 15 * i, 16.5, ARC[i], 0.5 * strength);
      canvas.ring(290, 700, 310 - 15 * i, 9, Tone.mix(ARC[i], 0xffffff, 0.4), 0.28 * strength);
    }
    for (int i = 0; i < ARC.length; i++) {
      canvas.ring(290, 700, 440 - 11.0 * (ARC.length - i), 12, ARC[i], 0.1 * strength);
    }
  }

  private void paintHills(Canvas canvas) {
    for (int i = 0; i < 4; i++) {
      int hill = i;
      int color = Tone.mix(0x7fb0a0, 0x2f7a44, i / 3.0);
      canvas.fill(
          Shapes.ground(
              8,
              x -> 640 + 74 * hill - 50 * Math.sin(x * (0.01 - 0.0018 * hill) + hill * 2.3 + 0.5)),
          color);
    }
    for (int i = 0; i < 60; i++) {
      double x = 540 * Noise.hash(i, scene.seed());
      double y = 820 + 140 * Noise.hash(i, scene.seed() + 1);
      canvas.disc(
          x, y, 2.5 + 2 * Noise.hash(i, 3), new int[] {0xfff0a0, 0xffffff, 0xffb0c8}[i % 3], 0.9);
    }
    canvas.line(120, 742, 120, 690, 9, 0x5a4034, 1);
    canvas.disc(120, 664, 40, 0x2f7a4a);
    canvas.disc(98, 678, 26, 0x388a54);
    canvas.disc(142, 676, 28, 0x2a6f44);
    canvas.disc(112, 650, 22, 0x4a9f62);
  }

  private void cloud(Canvas canvas, int i, double seconds) {
    double size = 0.7 + 0.6 * Noise.hash(i, 21);
    double x = (760 * Noise.hash(i, 22) + seconds * (10 + 9 * i)) % 860 - 160;
    double y = 190 + 58.0 * i;
    int shade = i < 2 ? 0x8a9cb8 : 0xffffff;
    canvas.placed(
        x,
        y,
        0,
        size,
        () -> {
          for (int pass = 0; pass < 2; pass++) {
            int color = pass == 0 ? Tone.mix(shade, 0x6a7fa8, 0.4) : shade;
            double up = pass == 0 ? 9 : 0;
            canvas.pill(-96, -8 + up, 192, 46, 23, color, 0.96);
            canvas.disc(-42, -8 + up, 42, color, 0.96);
            canvas.disc(14, -28 + up, 54, color, 0.96);
            canvas.disc(60, -2 + up, 34, color, 0.96);
          }
        });
  }

  private void rain(Canvas canvas, double seconds) {
    double strength = 0.5 * (1 - 0.7 * Ease.smooth(0, scene.seconds() * 0.7, seconds));
    for (int i = 0; i < 120; i++) {
      double x = 230 + 330 * Noise.hash(i, 31);
      double y =
          (900 * Noise.hash(i, 32) + 640 * seconds * (0.8 + 0.4 * Noise.hash(i, 33))) % 640 + 260;
      canvas.line(
          x - (y - 260) * 0.1, y, x - (y - 260) * 0.1 - 2.6, y + 26, 1.6, 0xeaf6ff, strength);
    }
  }

  private static void puddle(Canvas canvas, double seconds) {
    canvas.oval(300, 900, 150, 26, 0x8fc4e0, 0.9);
    canvas.oval(300, 898, 138, 21, 0xbfe4f4, 0.7);
    for (int i = 0; i < 5; i++) {
      double age = (seconds * 0.8 + i * 0.2) % 1;
      double x = 200 + 50 * ((i * 3 + (int) (seconds * 0.8 + i * 0.2)) % 5);
      canvas.stroke(
          new java.awt.geom.Ellipse2D.Double(x - 34 * age, 898 - 8 * age, 68 * age, 16 * age),
          2,
          0xffffff,
          0.8 * (1 - age));
    }
  }
}
