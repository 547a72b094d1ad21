package dev.riffle.demo.drawing;

import java.awt.geom.Arc2D;
import java.awt.image.BufferedImage;

/** A planet that turns, with rings or with moons. Its surface is computed pixel by pixel. */
final class Planet implements Drawing {
  private static final double RADIUS = 150;

  private final Scene scene;
  private final boolean rings;
  private final Layer sky;
  private final int[] bands;
  private final BufferedImage globe;

  Planet(Scene scene) {
    this.scene = scene;
    rings = scene.variant() == 0;
    bands =
        rings
            ? new int[] {0xf6dcae, 0xd9a066, 0xf2c98a, 0xb87446, 0xe8b878, 0xf6e3c0}
            : new int[] {0x0d3f8a, 0x1668b8, 0x2f9be0, 0xeaf6ff, 0x2b8ad0, 0x0f4c9c};
    int pixels = (int) (2 * RADIUS * scene.scale());
    globe = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB_PRE);
    sky = Layer.opaque(scene.scale(), this::paintSky);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    Stars.twinkle(canvas, 9, 960, seconds, scene.seed());
    double y = 440 + 8 * Math.sin(seconds * 0.6);
    int air = rings ? 0xffc98a : 0x6fc3ff;
    canvas.glow(270, y, 250, air, 0.38);
    if (rings) {
      ringHalf(canvas, y, 0, seconds);
    } else {
      moons(canvas, y, seconds, false);
    }
    surface(seconds);
    canvas.sprite(globe, 270 - RADIUS, y - RADIUS, 2 * RADIUS);
    if (rings) {
      ringHalf(canvas, y, 180, seconds);
    } else {
      moons(canvas, y, seconds, true);
    }
  }

  private void paintSky(Canvas canvas) {
    Backdrop.vertical(canvas, 0x0a0820, 0x120e34, 0x0a0a24, 0x05040f);
    Nebula.paint(canvas, rings ? 0x8a3f9c : 0x1f5fa8, rings ? 0xd9644a : 0x28a89c, scene.seed());
    Stars.scatter(canvas, 260, 960, scene.seed());
  }

  private void surface(double seconds) {
    int size = globe.getWidth();
    for (int row = 0; row < size; row++) {
      double y = 2.0 * (row + 0.5) / size - 1;
      for (int column = 0; column < size; column++) {
        double x = 2.0 * (column + 0.5) / size - 1;
        globe.setRGB(column, row, pixel(x, y, size, seconds));
      }
    }
  }

  private int pixel(double x, double y, int size, double seconds) {
    double square = x * x + y * y;
    double edge = (1 - Math.sqrt(square)) * size / 2;
    if (edge < 0) {
      return 0;
    }
    double z = Math.sqrt(Math.max(0, 1 - square));
    double east = Math.atan2(x, z) + seconds * 0.32;
    double north = Math.asin(Math.clamp(y, -1, 1));
    int color = texture(east, north);
    double lit = Math.clamp(-0.55 * x - 0.45 * y + 0.7 * z, 0, 1);
    int shaded = Tone.mix(0x0a0818, color, 0.06 + 1.02 * lit);
    int alpha = (int) (255 * Math.min(1, edge));
    return alpha << 24 | shaded;
  }

  private int texture(double east, double north) {
    double drift = 0.16 * Noise.at(east * 2.2, north * 7, scene.seed());
    double storm = rings ? 0 : 0.35 * Noise.at(east * 2, north * 4, scene.seed() + 50);
    double band = 0.5 + 0.5 * Math.sin(north * 6.5 + drift * 9 + storm * 8);
    return Tone.along(bands, band * 0.75 + 0.25 * Noise.at(east * 3, north * 16, scene.seed() + 9));
  }

  private void ringHalf(Canvas canvas, double y, double startDegrees, double seconds) {
    canvas.placed(
        270,
        y,
        -0.32,
        1,
        () -> {
          for (int i = 0; i < 20; i++) {
            double radius = 192 + 5.4 * i;
            double alpha = 0.2 + 0.6 * Noise.hash(i, scene.seed());
            int color = Tone.mix(0xcfa97c, 0xfff0d8, Noise.hash(i, 4));
            boolean gap = i == 12 || i == 13;
            canvas.stroke(
                new Arc2D.Double(
                    -radius,
                    -radius * 0.27,
                    2 * radius,
                    radius * 0.54,
                    startDegrees,
                    180,
                    Arc2D.OPEN),
                5,
                color,
                gap ? 0.05 : alpha);
          }
          glints(canvas, startDegrees, seconds);
        });
  }

  private void glints(Canvas canvas, double startDegrees, double seconds) {
    for (int i = 0; i < 60; i++) {
      double radius = 192 + 100 * Noise.hash(i, 77);
      double angle = 2 * Math.PI * Noise.hash(i, 78) - seconds * 60 / radius;
      boolean far = Math.sin(angle) < 0;
      if (far == (startDegrees == 0)) {
        canvas.disc(radius * Math.cos(angle), radius * 0.27 * Math.sin(angle), 1.3, 0xffffff, 0.8);
      }
    }
  }

  private void moons(Canvas canvas, double y, double seconds, boolean near) {
    for (int i = 0; i < 2; i++) {
      double angle = seconds * (0.8 - 0.3 * i) + 2.4 * i + 0.5;
      if (Math.sin(angle) > 0 == near) {
        double radius = 205 + 46 * i;
        double x = 270 + radius * Math.cos(angle);
        double moonY = y + 0.3 * radius * Math.sin(angle) - 0.22 * radius * Math.cos(angle);
        canvas.glow(x, moonY, 44, 0xdfe8f5, 0.3);
        canvas.disc(x, moonY, 20 - 5 * i, 0x8f9bb0);
        canvas.disc(x - 3, moonY - 3, 16 - 5 * i, 0xdfe6f0);
        canvas.disc(x - 6, moonY - 1, 3, 0xb9c3d3);
      }
    }
  }
}
