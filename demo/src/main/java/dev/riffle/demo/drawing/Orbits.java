package dev.riffle.demo.drawing;

import java.awt.geom.Arc2D;

/** Planets on their rounds, each slower than the one inside it. */
final class Orbits implements Drawing {
  private static final int[] COLORS = {
    0xc9b29b, 0xf2c14e, 0x4da3ff, 0xe4572e, 0xe8b98a, 0xf0dca0, 0x7fe0e0
  };
  private static final double[] SIZES = {6, 10, 11, 8, 21, 17, 13};

  private final Scene scene;
  private final Layer sky;

  Orbits(Scene scene) {
    this.scene = scene;
    sky =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x0b0a26, 0x151238, 0x0b0a24);
              Stars.scatter(canvas, 220, 960, scene.seed());
              canvas.glow(270, 470, 330, 0xff9a3c, 0.22);
            });
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    for (int i = 0; i < COLORS.length; i++) {
      canvas.ring(270, 470, radius(i), 1.2, 0xffffff, 0.14);
      trail(canvas, i, seconds);
    }
    double breath = 1 + 0.04 * Ease.pulse(seconds, scene.beatSeconds() * 2);
    canvas.glow(270, 470, 110 * breath, 0xffb347, 0.8);
    canvas.disc(270, 470, 34 * breath, 0xffd166);
    canvas.disc(270, 470, 27 * breath, 0xffe9a8);
    for (int i = 0; i < COLORS.length; i++) {
      planet(canvas, i, seconds);
    }
  }

  private static double radius(int i) {
    return 58 + 30 * i + (i > 3 ? 8 * (i - 3) : 0);
  }

  private double angle(int i, double seconds) {
    return 2 * Math.PI * Noise.hash(i, scene.seed()) - seconds * 900 / Math.pow(radius(i), 1.5);
  }

  private void trail(Canvas canvas, int i, double seconds) {
    double degrees = -Math.toDegrees(angle(i, seconds));
    double radius = radius(i);
    for (int part = 0; part < 12; part++) {
      canvas.stroke(
          new Arc2D.Double(
              270 - radius,
              470 - radius,
              2 * radius,
              2 * radius,
              degrees - 6 * part,
              -6,
              Arc2D.OPEN),
          3.4 - 0.22 * part,
          COLORS[i],
          0.75 - 0.06 * part);
    }
  }

  private void planet(Canvas canvas, int i, double seconds) {
    double angle = angle(i, seconds);
    double x = 270 + radius(i) * Math.cos(angle);
    double y = 470 + radius(i) * Math.sin(angle);
    canvas.glow(x, y, SIZES[i] * 2.4, COLORS[i], 0.5);
    canvas.disc(x, y, SIZES[i], COLORS[i]);
    canvas.disc(
        x + 0.2 * SIZES[i] * Math.cos(angle),
        y + 0.2 * SIZES[i] * Math.sin(angle),
        SIZES[i] * 0.8,
        Tone.mix(COLORS[i], 0x14102c, 0.3),
        0.5);
    canvas.disc(
        x - 0.3 * SIZES[i] * Math.cos(angle),
        y - 0.3 * SIZES[i] * Math.sin(angle),
        SIZES[i] * 0.5,
        Tone.mix(COLORS[i], 0xffffff, 0.5),
        0.7);
    if (i == 5) {
      canvas.placed(
          x,
          y,
          -0.5,
          1,
          () ->
              canvas.stroke(new java.awt.geom.Ellipse2D.Double(-28, -8, 56, 16), 3, 0xe8d8b0, 0.8));
    }
  }
}
