package dev.riffle.demo.drawing;

/** Scoops that land on one another, one every two beats. */
final class IceCream implements Drawing {
  private static final int[] FLAVOURS = {
    0xf7a8c4, 0xfff1cf, 0x8a5a3c, 0xa8e0b8, 0xffd166, 0xb9a2f0, 0xf2745f
  };
  private static final double SCOOP = 92;

  private final Scene scene;
  private final Layer ground;

  IceCream(Scene scene) {
    this.scene = scene;
    ground =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x2b2a6a, 0x6a4aa8, 0xe87aa0, 0xffc49a);
              for (int i = 0; i < 12; i++) {
                double angle = i * Math.PI / 6;
                canvas.fill(
                    Shapes.polygon(
                        270,
                        500,
                        270 + 900 * Math.cos(angle),
                        500 + 900 * Math.sin(angle),
                        270 + 900 * Math.cos(angle + 0.26),
                        500 + 900 * Math.sin(angle + 0.26)),
                    0xffffff,
                    0.055);
              }
            });
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(ground);
    double beat = seconds / scene.beatSeconds();
    int landed = (int) Math.min(FLAVOURS.length, beat / 2 + 1);
    double lift = 74 * Math.max(0, Ease.smooth(0, 14, beat) * 7 - 3);
    double wobble = 0.012 * landed * Math.sin(seconds * 2.6);
    canvas.placed(
        270,
        760 + lift * 0.45,
        wobble * 0.4,
        1,
        () -> {
          cone(canvas);
          for (int i = 0; i < FLAVOURS.length; i++) {
            scoop(canvas, i, beat, wobble);
          }
        });
    confetti(canvas, seconds);
  }

  private static void cone(Canvas canvas) {
    canvas.fill(Shapes.polygon(-84, -34, 84, -34, 6, 238, -6, 238), 0xd9964f);
    canvas.clipped(
        Shapes.polygon(-84, -34, 84, -34, 6, 238, -6, 238),
        () -> {
          for (int i = -6; i < 10; i++) {
            canvas.line(-120 + 34 * i, -40, 60 + 34 * i, 250, 4, 0xa8672f, 0.7);
            canvas.line(120 - 34 * i, -40, -60 - 34 * i, 250, 4, 0xf2bd78, 0.6);
          }
        });
    canvas.pill(-92, -50, 184, 26, 13, 0xe8ab64, 1);
  }

  private void scoop(Canvas canvas, int i, double beat, double wobble) {
    double time = beat - 2 * i + 1.2;
    if (time < 0) {
      return;
    }
    double fall = Math.min(1, time / 1.2);
    double squash =
        time > 1.2 ? 0.2 * Math.exp(-3 * (time - 1.2)) * Math.cos(9 * (time - 1.2)) : -0.06;
    double y = -78 - 76 * i - 700 * (1 - fall * fall);
    double x = wobble * 220 * i * 0.3;
    int color = FLAVOURS[i];
    canvas.placed(
        x,
        y,
        0,
        1,
        () -> {
          double wide = SCOOP * (1 + squash);
          double high = SCOOP * 0.86 * (1 - squash);
          canvas.oval(0, high * 0.62, wide * 0.96, 22, Tone.mix(color, 0x2a1440, 0.25), 1);
          canvas.oval(0, 0, wide, high, color, 1);
          for (int j = -3; j <= 3; j++) {
            canvas.disc(j * wide * 0.29, high * (0.62 + 0.1 * (j & 1)), 21, color);
          }
          canvas.oval(-wide * 0.34, -high * 0.42, wide * 0.26, high * 0.17, 0xffffff, 0.4);
          chips(canvas, i, wide, high);
        });
    if (i == FLAVOURS.length - 1 && time > 2) {
      cherry(canvas, x, y - 96, Ease.pop(2, 2.7, time));
    }
  }

  private static void chips(Canvas canvas, int i, double wide, double high) {
    int dark = Tone.mix(FLAVOURS[i], 0x3a1a2a, 0.6);
    for (int j = 0; j < 9; j++) {
      double angle = 6.3 * Noise.hash(j, i + 40);
      double radius = 0.72 * Math.sqrt(Noise.hash(j, i + 50));
      canvas.disc(
          radius * wide * Math.cos(angle),
          radius * high * Math.sin(angle),
          3 + 2 * Noise.hash(j, i),
          dark,
          0.65);
    }
  }

  private static void cherry(Canvas canvas, double x, double y, double size) {
    canvas.placed(
        x,
        y,
        0,
        size,
        () -> {
          canvas.line(0, -10, 16, -54, 4, 0x5a8a3a, 1);
          canvas.disc(0, 0, 24, 0xd1203c);
          canvas.disc(-8, -9, 6, 0xffffff, 0.7);
        });
  }

  private void confetti(Canvas canvas, double seconds) {
    for (int i = 0; i < 26; i++) {
      double y = (1040 * Noise.hash(i, 11) + 50 * seconds * (0.6 + Noise.hash(i, 12))) % 1040 - 40;
      double x = 540 * Noise.hash(i, 13) + 16 * Math.sin(seconds + i);
      canvas.disc(x, y, 3 + 3 * Noise.hash(i, 14), FLAVOURS[i % FLAVOURS.length], 0.5);
    }
  }
}
