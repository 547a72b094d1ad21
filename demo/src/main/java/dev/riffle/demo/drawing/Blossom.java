package dev.riffle.demo.drawing;

/** A tree in blossom that lets its petals go. */
final class Blossom implements Drawing {
  private static final int[] PINKS = {0xffd6e4, 0xffb8d2, 0xff9cc0, 0xfff0f5};

  private final Layer tree;

  Blossom(Scene scene) {
    tree = Layer.opaque(scene.scale(), this::paintTree);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(tree);
    for (int i = 0; i < 60; i++) {
      petal(canvas, i, seconds);
    }
  }

  private void paintTree(Canvas canvas) {
    Backdrop.vertical(canvas, 0x6a7fc8, 0xb8a8d8, 0xffd0c8, 0xffe8d0, 0xc8d0a0);
    canvas.glow(150, 360, 260, 0xfff6e0, 0.8);
    canvas.disc(150, 360, 54, 0xfffaf0);
    canvas.fill(Shapes.polygon(-60, 760, 170, 480, 400, 760), 0x9a94c8, 0.65);
    canvas.fill(
        Shapes.polygon(118, 543, 170, 480, 222, 543, 196, 532, 172, 552, 146, 530), 0xffffff, 0.85);
    canvas.fill(Shapes.ground(10, x -> 720 - 30 * Math.sin(x * 0.008)), 0x8aa886);
    canvas.fill(Shapes.ground(10, x -> 800 - 24 * Math.sin(x * 0.006 + 2)), 0x5f8a62);
    canvas.fill(
        Shapes.curves(
            396, 870, 420, 780, 430, 700, 404, 610, 396, 560, 420, 520, 436, 470, 446, 520, 440,
            570, 452, 610, 478, 560, 520, 520, 570, 500, 540, 540, 496, 590, 474, 650, 470, 730,
            478, 800, 506, 870, 470, 860, 430, 860, 396, 870),
        0x4a2f34);
    canvas.line(412, 630, 300, 520, 17, 0x4a2f34, 1);
    canvas.line(340, 560, 236, 470, 10, 0x4a2f34, 1);
    canvas.line(320, 540, 320, 440, 9, 0x4a2f34, 1);
    clouds(canvas);
  }

  private void clouds(Canvas canvas) {
    double[] middles = {440, 400, 330, 430, 240, 460, 520, 460, 380, 330, 480, 350, 290, 380};
    for (int layer = 0; layer < 3; layer++) {
      for (int i = 0; i < 420; i++) {
        int cluster = i % (middles.length / 2);
        double angle = 6.3 * Noise.hash(i, layer + 20);
        double radius = 92 * Math.sqrt(Noise.hash(i, layer + 30));
        double x = middles[2 * cluster] + radius * 1.15 * Math.cos(angle);
        double y = middles[2 * cluster + 1] + radius * 0.8 * Math.sin(angle) - 6.0 * layer;
        int shade =
            Tone.mix(
                PINKS[i % 4], 0xb8648f, 0.42 - 0.2 * layer + 0.2 * Math.max(0, Math.sin(angle)));
        canvas.disc(x, y, 11 - 2.4 * layer + 5 * Noise.hash(i, 40), shade, 0.9);
      }
    }
  }

  private void petal(Canvas canvas, int i, double seconds) {
    double near = 0.5 + 0.9 * Noise.hash(i, 51);
    double fall = (760 * Noise.hash(i, 52) + 62 * near * seconds) % 760;
    double drift = 34 * Math.sin(seconds * (0.7 + near * 0.5) + i);
    double x = 120 + 440 * Noise.hash(i, 53) - fall * 0.35 + drift;
    double flat = 0.35 + 0.65 * Math.abs(Math.sin(seconds * 1.5 * near + i));
    canvas.placed(
        x,
        290 + fall,
        seconds * near + i,
        near,
        () -> canvas.oval(0, 0, 9, 6 * flat, PINKS[i % 4], 0.95));
  }
}
