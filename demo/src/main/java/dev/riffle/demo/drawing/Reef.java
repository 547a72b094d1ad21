package dev.riffle.demo.drawing;

import java.awt.geom.Path2D;

/** A school of fish over a reef. */
final class Reef implements Drawing {
  private static final int FISH = 42;
  private static final int[] BODIES = {0xffa534, 0xff7a4d, 0xffd166, 0xf25f8e};

  private final Depths depths;
  private final long seed;
  private final double duration;

  Reef(Scene scene) {
    depths = new Depths(scene, 0xbdf4ff, 0x2fb8d4, 0x0f7fae, 0x0a4a80, 0x062a52);
    seed = scene.seed();
    duration = scene.seconds();
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    depths.paintWater(canvas, seconds);
    depths.paintWeeds(canvas, seconds, 0x1d7a6a, 9);
    coral(canvas);
    for (int i = 0; i < FISH; i++) {
      fish(canvas, i, seconds);
    }
    depths.paintWeeds(canvas, seconds + 40, 0x0c4f4a, 4);
    depths.paintBubbles(canvas, seconds, 22);
  }

  private void fish(Canvas canvas, int i, double seconds) {
    double depth = (i + 1.0) / FISH;
    double lap = 2 * Math.PI * (seconds / duration + 0.22 * Noise.hash(i, seed + 2));
    double spreadX = 40 * (Noise.hash(i, seed + 3) - 0.5);
    double spreadY = 250 * (Noise.hash(i, seed + 4) - 0.5);
    double x = 270 + 200 * Math.cos(lap) + spreadX;
    double y = 430 + 130 * Math.sin(2 * lap) * 0.6 + spreadY + 12 * Math.sin(seconds * 3 + i);
    double speedX = -Math.sin(lap);
    double tilt = Math.atan2(0.35 * Math.cos(2 * lap), Math.abs(speedX) + 0.5);
    double size = 0.55 + 0.6 * depth;
    double facing = Math.copySign(Math.max(0.25, Math.min(1, Math.abs(speedX) * 2.2)), speedX);
    int color = Tone.mix(0x1c7fa6, BODIES[i % BODIES.length], 0.35 + 0.65 * depth);
    canvas.placed(
        x, y, facing > 0 ? tilt : -tilt, size, () -> body(canvas, facing, color, seconds * 9 + i));
  }

  private static void body(Canvas canvas, double facing, int color, double beat) {
    double tail = 7 * Math.sin(beat);
    canvas.fill(
        mirrored(facing, -20, 0, -40, -16 + tail, -36, tail, -40, 16 + tail),
        Tone.mix(color, 0x7a2340, 0.3));
    canvas.fill(
        Shapes.curves(
            -24 * facing,
            0,
            -12 * facing,
            -19,
            14 * facing,
            -19,
            28 * facing,
            0,
            14 * facing,
            19,
            -12 * facing,
            19,
            -24 * facing,
            0),
        color);
    canvas.fill(
        mirrored(facing, -4, -11, 2, -24, -14, -22, -14, -9), Tone.mix(color, 0x7a2340, 0.25));
    canvas.oval(2 * facing, 0, 3.5, 13, 0xffffff, 0.65);
    canvas.disc(17 * facing, -4, 3.8, 0xffffff);
    canvas.disc(18 * facing, -4, 2, 0x10131f);
  }

  private static Path2D mirrored(double facing, double... points) {
    double[] turned = points.clone();
    for (int i = 0; i < turned.length; i += 2) {
      turned[i] *= facing;
    }
    return Shapes.polygon(turned);
  }

  private void coral(Canvas canvas) {
    canvas.fill(
        Shapes.ground(18, x -> 880 - 46 * Noise.at(x / 90, seed) - 20 * Noise.at(x / 30, seed + 1)),
        0x0a3350);
    int[] colors = {0xe4557e, 0xf08a4b, 0x9a62d4, 0xf2c14e};
    for (int i = 0; i < 12; i++) {
      double x = 20 + 46 * i;
      double radius = 16 + 22 * Noise.hash(i, seed + 5);
      int color = Tone.mix(colors[i % 4], 0x0a3a63, 0.35);
      for (int j = 0; j < 5; j++) {
        double angle = Math.PI * (0.15 + 0.175 * j);
        canvas.line(
            x,
            930,
            x + radius * 1.6 * Math.cos(angle),
            905 - radius * 2 * Math.sin(angle),
            9,
            color,
            1);
        canvas.disc(
            x + radius * 1.6 * Math.cos(angle), 905 - radius * 2 * Math.sin(angle), 7, color);
      }
    }
    canvas.fill(Shapes.ground(18, x -> 925 - 22 * Noise.at(x / 60, seed + 7)), 0x072438);
  }
}
