package dev.riffle.demo.drawing;

/** A pizza that is put together on the beat. */
final class Pizza implements Drawing {
  private static final double X = 270;
  private static final double Y = 470;
  private static final int TOPPINGS = 26;

  private final Scene scene;
  private final boolean garden;
  private final Layer table;

  Pizza(Scene scene) {
    this.scene = scene;
    garden = scene.variant() == 4;
    table = Layer.opaque(scene.scale(), this::paintTable);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(table);
    double beat = seconds / scene.beatSeconds() + 1;
    double bounce = 1 + 0.012 * Ease.pulse(seconds, scene.beatSeconds());
    canvas.placed(
        X,
        Y,
        0.13 * seconds,
        bounce,
        () -> {
          base(canvas, beat);
          for (int i = 0; i < TOPPINGS; i++) {
            topping(canvas, i, Ease.pop(3.5 + 0.42 * i, 4.1 + 0.42 * i, beat));
          }
        });
    steam(canvas, seconds, Ease.smooth(12, 15, beat));
  }

  private void paintTable(Canvas canvas) {
    int wood = garden ? 0x24484a : 0x4a2e22;
    Backdrop.vertical(canvas, Tone.mix(wood, 0, 0.2), wood, Tone.mix(wood, 0, 0.35));
    for (int i = 0; i < 7; i++) {
      canvas.rect(0, 140.0 * i, 540, 2.5, 0x000000, 0.25);
      for (int j = 0; j < 4; j++) {
        double y = 140.0 * i + 25 + 30 * j;
        canvas.line(
            540 * Noise.hash(i, j), y, 540 * Noise.hash(j, i + 9), y + 3, 1.6, 0x000000, 0.12);
      }
    }
    canvas.disc(X + 8, Y + 20, 246, 0x000000, 0.3);
    canvas.disc(X, Y, 244, Tone.mix(0xb98a5a, wood, 0.15));
    canvas.ring(X, Y, 230, 3, 0x8a5f3a, 0.6);
  }

  private void base(Canvas canvas, double beat) {
    double dough = Ease.pop(-0.4, 0.7, beat);
    canvas.disc(0, 0, 212 * dough, 0xd99a52);
    for (int i = 0; i < 40; i++) {
      double angle = i * 0.157;
      canvas.disc(
          200 * dough * Math.cos(angle),
          200 * dough * Math.sin(angle),
          17 * dough,
          Tone.mix(0xe8b068, 0xc47f3c, Noise.hash(i, 3)));
    }
    canvas.disc(0, 0, 184 * Ease.out(1, 2, beat), 0xc83a2a);
    double cheese = Ease.out(2, 3.2, beat);
    canvas.disc(0, 0, 172 * cheese, 0xffd873);
    for (int i = 0; i < 34; i++) {
      double radius = 165 * Math.sqrt(Noise.hash(i, 6)) * cheese;
      double angle = i * 2.4;
      canvas.disc(
          radius * Math.cos(angle),
          radius * Math.sin(angle),
          (9 + 15 * Noise.hash(i, 7)) * cheese,
          Tone.mix(0xffe9a8, 0xf5b84a, Noise.hash(i, 8)),
          0.8);
    }
  }

  private void topping(Canvas canvas, int i, double size) {
    if (size <= 0) {
      return;
    }
    double radius = 150 * Math.sqrt((i + 0.7) / TOPPINGS);
    double angle = i * 2.39996;
    canvas.placed(
        radius * Math.cos(angle),
        radius * Math.sin(angle),
        angle * 3,
        size,
        () -> {
          switch (i % 3) {
            case 0 -> disc(canvas);
            case 1 -> leaf(canvas);
            default -> olive(canvas);
          }
        });
  }

  private void disc(Canvas canvas) {
    canvas.disc(2, 4, 25, 0x8a3a1a, 0.3);
    if (garden) {
      canvas.ring(0, 0, 18, 9, 0x57b84a, 1);
      canvas.ring(0, 0, 16, 3, 0xa8e07a, 0.8);
    } else {
      canvas.disc(0, 0, 25, 0xb5322c);
      canvas.disc(-1, -1, 21, 0xd24a3a);
      canvas.disc(-8, 5, 3.4, 0xf0907a);
      canvas.disc(7, -6, 3, 0xf0907a);
      canvas.disc(6, 9, 2.4, 0xa8281f);
    }
  }

  private static void leaf(Canvas canvas) {
    canvas.placed(
        0,
        14,
        0,
        1,
        () -> {
          canvas.fill(Shapes.petal(38, 17), 0x2f8a3c);
          canvas.line(0, -2, 0, -32, 1.8, 0x8fd67a, 0.8);
        });
  }

  private void olive(Canvas canvas) {
    if (garden) {
      canvas.fill(Shapes.curves(-20, 4, -22, -24, 22, -24, 20, 4, 12, 8, -12, 8, -20, 4), 0xf3e3cc);
      canvas.pill(-6, 0, 12, 20, 5, 0xe3cba8, 1);
    } else {
      canvas.disc(0, 0, 13, 0x2c2436);
      canvas.disc(0, 0, 6, 0xf5b84a);
      canvas.disc(-5, -6, 2.5, 0x7a6a90, 0.9);
    }
  }

  private void steam(Canvas canvas, double seconds, double strength) {
    for (int i = 0; i < 9; i++) {
      double age = (seconds * 0.32 + i / 9.0) % 1;
      double x = 150 + 30 * i + 24 * Math.sin(seconds + i * 1.4);
      canvas.glow(
          x, 420 - 330 * age, 46 + 60 * age, 0xffffff, 0.17 * strength * Math.sin(Math.PI * age));
    }
  }
}
