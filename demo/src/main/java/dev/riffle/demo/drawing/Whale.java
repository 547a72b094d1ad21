package dev.riffle.demo.drawing;

/** A whale that swims past. */
final class Whale implements Drawing {
  private final Depths depths;
  private final double duration;
  private final long seed;

  Whale(Scene scene) {
    depths = new Depths(scene, 0xaeeaff, 0x2f93bd, 0x14628f, 0x0b3a63, 0x061c38);
    duration = scene.seconds();
    seed = scene.seed();
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    depths.paintWater(canvas, seconds);
    small(canvas, seconds);
    double x = 50 + 440 * seconds / duration;
    double y = 440 + 24 * Math.sin(seconds * 0.9);
    canvas.placed(x, y, 0.07 * Math.cos(seconds * 0.9), 1.25, () -> whale(canvas, seconds));
    depths.paintBubbles(canvas, seconds, 16);
    canvas.fill(Shapes.ground(20, v -> 900 - 60 * Noise.at(v / 130, seed)), 0x051629);
  }

  private static void whale(Canvas canvas, double seconds) {
    double bend = 20 * Math.sin(seconds * 1.5);
    int back = 0x244a70;
    canvas.fill(
        Shapes.curves(
            -150,
            bend * 0.6,
            -178,
            -8 + bend,
            -214,
            -26 + bend,
            -236,
            -20 + bend * 1.4,
            -226,
            0 + bend,
            -226,
            8 + bend,
            -240,
            30 + bend * 1.4,
            -212,
            30 + bend,
            -178,
            18 + bend,
            -150,
            bend * 0.6 + 8),
        Tone.mix(back, 0x000000, 0.15));
    canvas.fill(
        Shapes.curves(
            190, 6, 176, -44, 110, -72, 30, -66, -50, -58, -110, -24, -180, bend - 6, -178,
            bend + 10, -120, 34, -60, 60, 20, 76, 176, 84, 190, 6),
        back);
    canvas.fill(
        Shapes.curves(
            186, 22, 120, 30, 20, 20, -80, 34, -60, 52, -20, 70, 20, 75, 120, 82, 176, 66, 186, 22),
        0xcfe3ee);
    for (int i = 0; i < 7; i++) {
      canvas.line(-30 + 14 * i, 66 - Math.abs(i - 3), 170 - 5 * i, 30 + 7 * i, 1.6, 0x8fb2c9, 0.8);
    }
    canvas.disc(122, 8, 6.5, 0x0b1a2c);
    canvas.disc(124, 6, 2, 0xffffff);
    canvas.stroke(
        Shapes.curves(186, 20, 160, 26, 146, 26, 134, 20, 146, 26, 160, 26, 186, 20),
        2,
        0x16324f,
        0.8);
    double flap = 22 * Math.sin(seconds * 1.5 + 1);
    canvas.fill(
        Shapes.curves(
            60,
            44,
            50,
            90,
            16,
            120 + flap,
            -22,
            128 + flap,
            -10,
            100,
            6,
            70,
            20,
            46,
            30,
            42,
            50,
            42,
            60,
            44),
        Tone.mix(back, 0x000000, 0.22));
    canvas.fill(
        Shapes.curves(-60, -48, -70, -64, -86, -70, -100, -66, -96, -52, -92, -46, -88, -38),
        Tone.mix(back, 0, 0.1));
  }

  private void small(Canvas canvas, double seconds) {
    for (int i = 0; i < 26; i++) {
      double x = 560 - ((Noise.hash(i, seed + 21) * 620 + 46 * seconds) % 620);
      double y = 620 + 120 * Noise.hash(i, seed + 22) + 8 * Math.sin(seconds * 2 + i);
      canvas.fill(
          Shapes.polygon(
              x - 9, y, x, y - 4, x + 8, y, x + 14, y - 4, x + 14, y + 4, x + 8, y, x, y + 4),
          0x9cd8ea,
          0.5);
    }
  }
}
