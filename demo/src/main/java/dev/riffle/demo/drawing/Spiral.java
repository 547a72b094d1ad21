package dev.riffle.demo.drawing;

/** A flower built at the golden angle (Vogel, 1979): a sunflower's seeds, or a dahlia's petals. */
final class Spiral implements Drawing {
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

  private final Scene scene;
  private final boolean sunflower;
  private final Layer ground;

  Spiral(Scene scene) {
    this.scene = scene;
    sunflower = scene.variant() == 1;
    ground =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              if (sunflower) {
                Backdrop.vertical(canvas, 0x1f5a8a, 0x4a9ac8, 0x8fc97a, 0x2f6a3a);
              } else {
                Backdrop.vertical(canvas, 0x10261f, 0x1f4a3a, 0x0c1c18);
              }
              leaves(canvas);
            });
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(ground);
    double grown = Ease.smooth(-0.6, scene.seconds() * 0.8, seconds);
    canvas.placed(
        270,
        460,
        0.12 * Math.sin(seconds * 0.5) + seconds * 0.05,
        1 + 0.01 * Ease.pulse(seconds, scene.beatSeconds()),
        () -> {
          if (sunflower) {
            sunflower(canvas, grown);
          } else {
            dahlia(canvas, grown, seconds);
          }
        });
  }

  private void leaves(Canvas canvas) {
    for (int i = 0; i < 26; i++) {
      double x = 540 * Noise.hash(i, scene.seed());
      double y = 960 * Noise.hash(i, scene.seed() + 1);
      int color = Tone.mix(0x2f7a4a, 0x0f3326, Noise.hash(i, scene.seed() + 2));
      if (!sunflower || y > 600) {
        canvas.placed(
            x, y, 6.3 * Noise.hash(i, 5), 1, () -> canvas.fill(Shapes.petal(150, 50), color, 0.55));
      }
    }
    if (sunflower) {
      canvas.line(270, 480, 262, 980, 26, 0x3f8a3a, 1);
      canvas.placed(266, 800, 1.15, 1, () -> canvas.fill(Shapes.petal(200, 62), 0x4a9a40));
      canvas.placed(264, 850, -1.2, 1, () -> canvas.fill(Shapes.petal(190, 60), 0x3a8238));
    }
  }

  private void sunflower(Canvas canvas, double grown) {
    for (int ring = 0; ring < 2; ring++) {
      double open = Ease.smooth(0.25 + 0.1 * ring, 0.75 + 0.1 * ring, grown);
      int color = ring == 0 ? 0xe89a14 : 0xffc82e;
      for (int i = 0; i < 24; i++) {
        double turn = (i + 0.5 * ring) * Math.PI / 12;
        canvas.placed(
            0,
            0,
            turn,
            1,
            () ->
                canvas.placed(
                    0,
                    -118,
                    0,
                    Math.max(0.01, open),
                    () -> {
                      canvas.fill(Shapes.petal(112, 30), color);
                      canvas.line(0, -14, 0, -84, 1.6, 0xd9860f, 0.7);
                    }));
      }
    }
    canvas.disc(0, 0, 30 + 108 * grown, 0x3a2414);
    int seeds = (int) (520 * grown);
    for (int i = 0; i < seeds; i++) {
      double radius = 5.9 * Math.sqrt(i);
      double angle = i * GOLDEN;
      double fresh = 1 - Math.min(1, (seeds - i) / 60.0);
      int color =
          Tone.mix(
              Tone.mix(0x8fae4a, 0x6a3f1c, Math.min(1, radius / 70)),
              0xf0b040,
              Math.max(fresh, Math.max(0, radius / 134 - 0.55)));
      canvas.disc(
          radius * Math.cos(angle), radius * Math.sin(angle), 2.6 + 2 * radius / 134, color);
    }
  }

  private void dahlia(Canvas canvas, double grown, double seconds) {
    int petals = 150;
    double shown = 20 + (petals - 20) * grown;
    for (int i = (int) Math.min(petals - 1, shown); i >= 0; i--) {
      double age = Math.min(1, (shown - i) / 22);
      double outward = (double) i / petals;
      int color = Tone.along(new int[] {0xffe9c0, 0xffb38a, 0xff6f91, 0xc83a8a, 0x7a2a8a}, outward);
      double size = (0.32 + 0.95 * outward) * Math.max(0.05, age);
      double breathe = 1 + 0.02 * Math.sin(seconds * 1.6 - outward * 5);
      canvas.placed(
          0,
          0,
          i * GOLDEN,
          breathe,
          () ->
              canvas.placed(
                  0,
                  -118 * Math.pow(outward, 0.8),
                  0,
                  size,
                  () -> {
                    canvas.fill(Shapes.petal(118, 46), Tone.mix(color, 0x2a0a2a, 0.32));
                    canvas.fill(Shapes.petal(111, 41), color);
                    canvas.line(0, -10, 0, -82, 2, Tone.mix(color, 0xffffff, 0.45), 0.6);
                  }));
    }
  }
}
