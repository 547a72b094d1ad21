package dev.riffle.demo.drawing;

/** Rain on a window at night, with the lights of a street out of focus behind it. */
final class RainyWindow implements Drawing {
  private static final int RUNNERS = 26;

  private final Scene scene;
  private final int[] lights;
  private final Layer street;
  private final Layer glass;

  RainyWindow(Scene scene) {
    this.scene = scene;
    lights =
        scene.variant() == 0
            ? new int[] {0xffb45a, 0xffd88a, 0x5aa8ff, 0x6ae0d0, 0xff7a5a}
            : new int[] {0xff3a4a, 0xff6a3a, 0xff2a6a, 0xffb04a, 0xc83aff};
    street = Layer.opaque(scene.scale(), this::paintStreet);
    glass = Layer.clear(scene.scale(), 540, 960, this::paintGlass);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(street);
    for (int i = 0; i < 12; i++) {
      bokeh(
          canvas,
          i + 100,
          0.3 + 0.14 * Math.sin(seconds * 0.7 + i * 1.9),
          10 * Math.sin(seconds * 0.12 + i));
    }
    passing(canvas, seconds);
    canvas.show(glass, 0, 0, 1);
    for (int i = 0; i < RUNNERS; i++) {
      runner(canvas, i, seconds);
    }
  }

  private void paintStreet(Canvas canvas) {
    if (scene.variant() == 0) {
      Backdrop.vertical(canvas, 0x0a1224, 0x12233f, 0x1a2a48, 0x0a1020);
    } else {
      Backdrop.vertical(canvas, 0x14081c, 0x2a0f2c, 0x3a1430, 0x120814);
    }
    for (int i = 0; i < 34; i++) {
      bokeh(canvas, i, 0.16 + 0.22 * Noise.hash(i, 9), 0);
    }
  }

  private void bokeh(Canvas canvas, int i, double alpha, double shift) {
    double x = 540 * Noise.hash(i, scene.seed());
    double y = 180 + 640 * Noise.hash(i, scene.seed() + 1);
    double radius = 24 + 46 * Noise.hash(i, scene.seed() + 2);
    int color = lights[(int) (Noise.hash(i, scene.seed() + 3) * lights.length)];
    canvas.glow(x + shift, y, radius * 1.7, color, alpha * 0.8);
    canvas.disc(x + shift, y, radius, color, alpha * 0.55);
    canvas.ring(x + shift, y, radius - 1, 2, Tone.mix(color, 0xffffff, 0.4), alpha * 0.5);
  }

  private void passing(Canvas canvas, double seconds) {
    for (int i = 0; i < 4; i++) {
      double x = (Noise.hash(i, 61) * 900 + seconds * (70 + 50 * Noise.hash(i, 62))) % 900 - 180;
      double y = 640 + 50 * i;
      for (int lamp = 0; lamp < 2; lamp++) {
        canvas.glow(x + 74 * lamp, y, 72, i % 2 == 0 ? 0xffe8b8 : 0xff3a3a, 0.6);
        canvas.disc(x + 74 * lamp, y, 32, i % 2 == 0 ? 0xffe8b8 : 0xff4a4a, 0.3);
      }
    }
  }

  private void paintGlass(Canvas canvas) {
    for (int i = 0; i < 720; i++) {
      double size = Noise.hash(i, 71);
      drop(
          canvas,
          540 * Noise.hash(i, 72),
          960 * Noise.hash(i, 73),
          1.2 + 5.5 * size * size * size,
          1);
    }
  }

  private void runner(Canvas canvas, int i, double seconds) {
    double x = 540 * (i + Noise.hash(i, 81)) / RUNNERS;
    double speed = 34 + 80 * Noise.hash(i, 82);
    double way = 1100 * Noise.hash(i, 83) + speed * seconds + 30 * Math.sin(seconds * 1.7 + i * 2);
    double y = way % 1100 - 60;
    double radius = 6 + 5 * Noise.hash(i, 84);
    for (int bead = 1; bead < 9; bead++) {
      double beadY = y - bead * (13 + 9 * Noise.hash(i, bead));
      drop(canvas, x + wander(i, beadY), beadY, radius * 0.32 * (1 - bead / 11.0), 1);
    }
    canvas.line(x + wander(i, y), y, x + wander(i, y - 110), y - 110, radius * 0.9, 0xffffff, 0.05);
    drop(canvas, x + wander(i, y), y, radius, 1.35);
  }

  private static double wander(int i, double y) {
    return 16 * (Noise.at(y / 120, i) - 0.5);
  }

  private static void drop(Canvas canvas, double x, double y, double radius, double tall) {
    canvas.oval(x, y, radius, radius * tall, 0x0a1424, 0.32);
    canvas.oval(x, y + radius * 0.25, radius * 0.82, radius * tall * 0.72, 0xbfd6f0, 0.3);
    canvas.oval(
        x - radius * 0.25, y - radius * tall * 0.4, radius * 0.34, radius * 0.3, 0xffffff, 0.85);
  }
}
