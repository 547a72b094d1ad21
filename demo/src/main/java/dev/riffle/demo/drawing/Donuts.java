package dev.riffle.demo.drawing;

/** Donuts in rows that turn and are sprinkled. */
final class Donuts implements Drawing {
  private static final int[] ICINGS = {0xff8fb8, 0x6b3a2a, 0x9fe0d0, 0xfff0d8, 0xc8a8ff, 0xffc25a};
  private static final int[] SPRINKLES = {
    0xffffff, 0xff5f7a, 0xffd23f, 0x4dc9f0, 0x7ad65a, 0xb06aff
  };

  private final Scene scene;
  private final Layer ground;
  private final Layer[] donuts = new Layer[ICINGS.length];

  Donuts(Scene scene) {
    this.scene = scene;
    int color = scene.variant() == 1 ? 0x8fd6d2 : 0xf7a8b8;
    ground =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, color, Tone.mix(color, 0x3a2a6a, 0.22));
              for (int i = -6; i < 12; i++) {
                canvas.line(90 * i, 0, 90 * i + 540, 960, 26, 0xffffff, 0.1);
              }
            });
    for (int i = 0; i < donuts.length; i++) {
      int number = i;
      donuts[i] = Layer.clear(scene.scale(), 180, 180, canvas -> donut(canvas, number));
    }
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(ground);
    double beat = seconds / scene.beatSeconds();
    for (int i = 0; i < 15; i++) {
      int row = i / 3;
      double x = 92 + 178 * (i % 3);
      double y = 118 + 182 * row + 7 * Math.sin(beat * Math.PI / 2 + row + i % 3);
      double hop =
          1 + 0.07 * Ease.pulse(seconds, scene.beatSeconds()) * ((row + i + (int) beat) % 2);
      double turn = (row % 2 == 0 ? 0.5 : -0.5) * seconds + i;
      Layer layer = donuts[(int) (Noise.hash(i, scene.seed()) * donuts.length)];
      canvas.disc(x + 6, y + 13, 76, 0x2a1440, 0.22);
      canvas.placed(x, y, turn, hop, () -> canvas.show(layer, -90, -90, 1));
    }
    if (scene.variant() == 5) {
      rain(canvas, seconds);
    }
  }

  private static void donut(Canvas canvas, int number) {
    canvas.ring(90, 90, 51, 50, 0xd9964f, 1);
    canvas.ring(90, 90, 70, 8, 0xc07f3c, 0.6);
    int icing = ICINGS[number];
    for (int i = 0; i < 28; i++) {
      double angle = i * Math.PI / 14;
      double radius = 50 + 3 * Math.sin(i * 2.6);
      canvas.disc(90 + radius * Math.cos(angle), 90 + radius * Math.sin(angle), 20.5, icing);
    }
    canvas.ring(90, 90, 47, 7, Tone.mix(icing, 0xffffff, 0.4), 0.45);
    for (int i = 0; i < 34; i++) {
      double angle = i * 2.39996;
      double radius = 35 + 31 * Noise.hash(i, number);
      double x = 90 + radius * Math.cos(angle);
      double y = 90 + radius * Math.sin(angle);
      double lean = 6.3 * Noise.hash(i, number + 9);
      canvas.line(
          x,
          y,
          x + 7 * Math.cos(lean),
          y + 7 * Math.sin(lean),
          4,
          SPRINKLES[i % SPRINKLES.length],
          1);
    }
  }

  private void rain(Canvas canvas, double seconds) {
    for (int i = 0; i < 70; i++) {
      double near = 0.6 + 0.8 * Noise.hash(i, 91);
      double y = (1060 * Noise.hash(i, 92) + seconds * 190 * near) % 1060 - 40;
      double x = 560 * Noise.hash(i, 93) - 10 + 10 * Math.sin(seconds + i);
      double lean = seconds * (2 + 2 * near) + i;
      canvas.line(
          x,
          y,
          x + 11 * near * Math.cos(lean),
          y + 11 * near * Math.sin(lean),
          5.5 * near,
          SPRINKLES[i % SPRINKLES.length],
          1);
    }
  }
}
