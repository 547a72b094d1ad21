package dev.riffle.demo.drawing;

import java.awt.geom.Path2D;

/** Flowers that grow in a meadow: daisies, tulips or poppies, with butterflies. */
final class Meadow implements Drawing {
  private static final int FLOWERS = 15;
  private static final int[][] COLORS = {
    {0xffffff, 0xfff0f6, 0xe8f0ff},
    {0xff5f7a, 0xffc23f, 0xc86af0, 0xff8f5a},
    {0xe8402f, 0xf2603a, 0xd92a3a}
  };

  private final Scene scene;
  private final int kind;
  private final Layer sky;

  Meadow(Scene scene) {
    this.scene = scene;
    kind = scene.variant() / 2 % 3;
    sky = Layer.opaque(scene.scale(), this::paintSky);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    for (int i = 0; i < FLOWERS; i++) {
      flower(canvas, i, seconds);
    }
    grass(canvas, seconds);
    for (int i = 0; i < 3; i++) {
      butterfly(canvas, i, seconds);
    }
  }

  private void paintSky(Canvas canvas) {
    switch (kind) {
      case 0 -> Backdrop.vertical(canvas, 0x3f8fd0, 0x8fcdf0, 0xd8f0e0, 0x7fbf6a);
      case 1 -> Backdrop.vertical(canvas, 0x2f7fb8, 0x9fd6e8, 0xffe8c8, 0x7fae5a);
      default -> Backdrop.vertical(canvas, 0x3a2a6a, 0xa84a7a, 0xff9a5a, 0x5a3a4a);
    }
    double sunY = kind == 2 ? 520 : 230;
    canvas.glow(400, sunY, 230, 0xfff0c0, 0.75);
    canvas.disc(400, sunY, 50, kind == 2 ? 0xffd08a : 0xfff6d8);
    for (int i = 0; i < 3; i++) {
      int hill = i;
      int color =
          Tone.mix(kind == 2 ? 0x5a3a5c : 0x8cc98a, kind == 2 ? 0x1c2a2c : 0x2f7a4a, i / 2.0);
      canvas.fill(
          Shapes.ground(
              8, x -> 640 + 60 * hill - 46 * Math.sin(x * (0.008 - 0.002 * hill) + hill * 2 + 0.6)),
          color);
    }
  }

  private void flower(Canvas canvas, int i, double seconds) {
    double row = i / (FLOWERS - 1.0);
    double x = 30 + 480 * ((i * 0.618) % 1);
    double ground = 730 + 210 * row;
    double size = 0.55 + 0.75 * row;
    double begin = scene.seconds() * 0.28 * Noise.hash(i, scene.seed());
    double grown = Ease.out(begin - 3, begin + scene.seconds() * 0.4, seconds);
    double bloom = Ease.pop(begin + scene.seconds() * 0.1, begin + scene.seconds() * 0.42, seconds);
    double height = (230 + 90 * Noise.hash(i, 3)) * size * grown;
    double sway = 12 * Math.sin(seconds * 1.2 + i) * grown;
    int green = Tone.mix(kind == 2 ? 0x2a4a34 : 0x2f7a3a, 0x6abf5a, 0.5 * Noise.hash(i, 6));
    Path2D.Double stem = new Path2D.Double();
    stem.moveTo(x, ground);
    stem.quadTo(x + 14 * Math.sin(i), ground - height * 0.5, x + sway, ground - height);
    canvas.stroke(stem, 6 * size, green, 1);
    for (int side = -1; side <= 1; side += 2) {
      double turn = side * (0.75 + 0.05 * Math.sin(seconds + i));
      canvas.placed(
          x,
          ground - height * 0.22,
          turn,
          size * grown,
          () -> canvas.fill(Shapes.petal(92, 24), green));
    }
    int color = COLORS[kind][i % COLORS[kind].length];
    canvas.placed(
        x + sway,
        ground - height,
        sway * 0.012,
        size * Math.max(0.16, bloom),
        () -> head(canvas, color, Math.max(0, bloom)));
  }

  private void head(Canvas canvas, int color, double bloom) {
    switch (kind) {
      case 0 -> daisy(canvas, color);
      case 1 -> tulip(canvas, color, bloom);
      default -> poppy(canvas, color);
    }
  }

  private static void daisy(Canvas canvas, int color) {
    for (int i = 0; i < 14; i++) {
      int shade = i % 2 == 0 ? color : Tone.mix(color, 0xb8c8e0, 0.35);
      canvas.placed(0, 0, i * Math.PI / 7, 1, () -> canvas.fill(Shapes.petal(58, 15), shade));
    }
    canvas.disc(0, 0, 19, 0xe8a020);
    canvas.disc(-2, -2, 15, 0xffc83a);
    for (int i = 0; i < 12; i++) {
      canvas.disc(
          3.4 * Math.sqrt(i) * Math.cos(i * 2.4),
          3.4 * Math.sqrt(i) * Math.sin(i * 2.4),
          1.6,
          0xc87f10);
    }
  }

  private static void tulip(Canvas canvas, int color, double bloom) {
    double spread = 0.16 + 0.16 * bloom;
    int dark = Tone.mix(color, 0x5a0a3a, 0.28);
    canvas.placed(0, 8, -spread * 1.7, 1, () -> canvas.fill(Shapes.petal(84, 30), dark));
    canvas.placed(0, 8, spread * 1.7, 1, () -> canvas.fill(Shapes.petal(84, 30), dark));
    canvas.placed(0, 10, -spread, 1, () -> canvas.fill(Shapes.petal(86, 30), color));
    canvas.placed(0, 10, spread, 1, () -> canvas.fill(Shapes.petal(86, 30), color));
    canvas.placed(
        0, 12, 0, 1, () -> canvas.fill(Shapes.petal(80, 30), Tone.mix(color, 0xffffff, 0.22)));
  }

  private static void poppy(Canvas canvas, int color) {
    for (int i = 0; i < 5; i++) {
      int shade = Tone.mix(color, i % 2 == 0 ? 0x7a0a1a : 0xffa07a, 0.2);
      double angle = i * 1.257;
      canvas.oval(25 * Math.cos(angle), 22 * Math.sin(angle), 34, 30, shade, 0.95);
    }
    canvas.disc(0, 0, 17, 0x2a1420);
    for (int i = 0; i < 12; i++) {
      canvas.disc(20 * Math.cos(i * 0.524), 19 * Math.sin(i * 0.524), 2.4, 0x1a0a14);
    }
    canvas.disc(0, 0, 8, 0x7a9a5a);
  }

  private void grass(Canvas canvas, double seconds) {
    for (int i = 0; i < 90; i++) {
      double x = 6.2 * i - 8;
      double height = 40 + 60 * Noise.hash(i, 9);
      double lean = 9 * Math.sin(seconds * 1.4 + i * 0.35) + 10 * (Noise.hash(i, 10) - 0.5);
      int color =
          Tone.mix(
              kind == 2 ? 0x16262a : 0x1f5a34, kind == 2 ? 0x2f4a3a : 0x4a9a4a, Noise.hash(i, 11));
      canvas.fill(Shapes.polygon(x - 4, 965, x + lean, 962 - height, x + 5, 965), color);
    }
  }

  private void butterfly(Canvas canvas, int i, double seconds) {
    double x = 270 + 200 * Math.sin(seconds * (0.42 + 0.1 * i) + i * 2.2);
    double y = 430 + 110 * Math.sin(seconds * (0.7 + 0.13 * i) + i) + 46 * i;
    double flap = 0.35 + 0.65 * Math.abs(Math.sin(seconds * 9 + i));
    int color = new int[] {0xffb03a, 0x6ac8ff, 0xff8ac8}[i];
    canvas.placed(
        x,
        y,
        0.35 * Math.cos(seconds * 0.42 + i * 2.2),
        1,
        () -> {
          for (int side = -1; side <= 1; side += 2) {
            canvas.oval(side * 13 * flap, -7, 13 * flap, 13, color, 0.95);
            canvas.oval(side * 10 * flap, 9, 9 * flap, 9, Tone.mix(color, 0xffffff, 0.3), 0.95);
            canvas.disc(side * 14 * flap, -8, 3.5 * flap, 0xffffff, 0.8);
          }
          canvas.line(0, -10, 0, 13, 4, 0x2a1a2a, 1);
        });
  }
}
