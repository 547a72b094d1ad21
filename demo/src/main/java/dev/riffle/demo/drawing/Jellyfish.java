package dev.riffle.demo.drawing;

import java.awt.geom.Path2D;

/** Jellyfish that glow in the dark water. */
final class Jellyfish implements Drawing {
  private static final int[] COLORS = {0xff8ad8, 0x8ac6ff, 0xb69cff, 0xff9f8a, 0x8affe4};

  private final Depths depths;
  private final long seed;

  Jellyfish(Scene scene) {
    depths = new Depths(scene, 0x7a8cff, 0x2a2a80, 0x171a5c, 0x0d0f3a, 0x070722);
    seed = scene.seed();
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    depths.paintWater(canvas, seconds);
    depths.paintBubbles(canvas, seconds, 14);
    jelly(canvas, 4, 118, 300, 0.42, seconds);
    jelly(canvas, 3, 430, 250, 0.5, seconds);
    jelly(canvas, 2, 424, 640, 0.72, seconds);
    jelly(canvas, 1, 120, 600, 0.85, seconds);
    jelly(canvas, 0, 275, 400, 1.45, seconds);
  }

  private void jelly(Canvas canvas, int i, double x, double y, double size, double seconds) {
    double phase = seconds * 1.7 + 9 * Noise.hash(i, seed);
    double pulse = Math.sin(phase);
    double rise = 16 * Math.sin(phase - 0.8) - 9 * seconds * (0.6 + 0.4 * Noise.hash(i, 7));
    double sway = 18 * Math.sin(seconds * 0.5 + i * 2);
    int color = COLORS[i];
    canvas.placed(
        x + sway,
        y + 60 + rise,
        0.1 * Math.sin(seconds * 0.5 + i * 2 + 1),
        size,
        () -> {
          canvas.glow(0, -10, 170, color, 0.5);
          tentacles(canvas, color, phase);
          bell(canvas, color, pulse);
        });
  }

  private static void bell(Canvas canvas, int color, double pulse) {
    double width = 72 - 9 * pulse;
    double height = 78 + 10 * pulse;
    canvas.fill(
        Shapes.curves(
            -width,
            8,
            -width,
            -height,
            width,
            -height,
            width,
            8,
            width * 0.6,
            26,
            width * 0.3,
            0,
            0,
            16,
            -width * 0.3,
            0,
            -width * 0.6,
            26,
            -width,
            8),
        color,
        0.55);
    canvas.fill(
        Shapes.curves(
            -width * 0.66,
            2,
            -width * 0.62,
            -height * 0.7,
            width * 0.62,
            -height * 0.7,
            width * 0.66,
            2,
            width * 0.3,
            8,
            -width * 0.3,
            8,
            -width * 0.66,
            2),
        Tone.mix(color, 0xffffff, 0.5),
        0.45);
    canvas.oval(-width * 0.4, -height * 0.42, 9, 15, 0xffffff, 0.5);
    for (int i = -1; i <= 1; i++) {
      canvas.ring(i * width * 0.33, -height * 0.2, 8, 3, Tone.mix(color, 0xffffff, 0.7), 0.5);
    }
  }

  private static void tentacles(Canvas canvas, int color, double phase) {
    for (int i = 0; i < 9; i++) {
      double x = -56 + 14 * i;
      boolean arm = i % 3 == 1;
      Path2D.Double path = new Path2D.Double();
      path.moveTo(x, 0);
      double length = arm ? 250 : 170 + 30 * Math.sin(i * 2.4);
      for (double s = 14; s <= length; s += 14) {
        double wave = (4 + s * 0.085) * Math.sin(s * 0.035 - phase * 1.2 + i * 0.7);
        path.lineTo(x * (1 - s / length * 0.35) + wave, s);
      }
      canvas.stroke(path, arm ? 7 : 2.4, Tone.mix(color, 0xffffff, 0.3), arm ? 0.35 : 0.6);
    }
  }
}
