package dev.riffle.demo.drawing;

import java.awt.image.BufferedImage;

/** Northern lights over mountains and a lake. The curtains are computed at a third of the size. */
final class Aurora implements Drawing {
  private static final double SHORE = 660;

  private final Scene scene;
  private final Layer sky;
  private final Layer land;
  private final BufferedImage light;
  private final int low;
  private final int high;

  Aurora(Scene scene) {
    this.scene = scene;
    low = scene.variant() == 1 ? 0x3affa0 : 0x8a5aff;
    high = scene.variant() == 1 ? 0x3a6aff : 0xff4aa8;
    int width = (int) Math.round(180 * scene.scale());
    light = new BufferedImage(width, width * 16 / 9, BufferedImage.TYPE_INT_ARGB_PRE);
    sky =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x040a1c, 0x081a34, 0x0f2c48, 0x0f2c48);
              Stars.scatter(canvas, 240, SHORE, scene.seed());
            });
    land = Layer.clear(scene.scale(), 540, 960, this::paintLand);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    Stars.twinkle(canvas, 8, 360, seconds, scene.seed());
    compute(seconds);
    canvas.stretch(light);
    canvas.show(land, 0, 0, 1);
    lake(canvas, seconds);
  }

  private void compute(double seconds) {
    int width = light.getWidth();
    int height = light.getHeight();
    double[] foot = new double[3];
    double[] bright = new double[3];
    for (int column = 0; column < width; column++) {
      double x = (double) column / width;
      for (int i = 0; i < foot.length; i++) {
        foot[i] =
            0.42
                + 0.1 * i
                + 0.1 * Math.sin(4.2 * x + 1.9 * i + seconds * (0.35 - 0.1 * i))
                + 0.05 * Math.sin(9 * x - seconds * 0.5 + i);
        double rays =
            0.45
                + 0.55
                    * Noise.at(x * 26 + seconds * 0.5 + 3 * Math.sin(x * 5 + i), scene.seed() + i);
        bright[i] = rays * (0.45 + 0.55 * Noise.at(x * 3 - seconds * 0.35, scene.seed() + 9 + i));
      }
      for (int row = 0; row < height; row++) {
        light.setRGB(column, row, glow((double) row / height, foot, bright));
      }
    }
  }

  private int glow(double y, double[] foot, double[] bright) {
    double sum = 0;
    double hue = 0;
    for (int i = 0; i < foot.length; i++) {
      double above = foot[i] - y;
      double curtain = above < 0 ? Math.exp(above * 60) : Math.exp(-above * 5.5);
      double strength = curtain * bright[i];
      sum += strength;
      hue += strength * Math.clamp(above * 3.2, 0, 1);
    }
    int color = Tone.mix(low, high, hue / Math.max(1e-6, sum));
    int alpha = (int) (255 * Math.min(0.92, sum * 0.95));
    return alpha << 24 | color;
  }

  private void paintLand(Canvas canvas) {
    canvas.fill(Shapes.ground(5, x -> SHORE - 40 - 170 * ridge(x / 130, 0)), 0x0a1a30);
    canvas.fill(Shapes.ground(5, x -> SHORE - 6 - 90 * ridge(x / 90, 5)), 0x06101f);
    for (int i = 0; i < 42; i++) {
      double x = 13.2 * i - 6 + 8 * Noise.hash(i, 3);
      double height = 34 + 46 * Noise.hash(i, 4) * (1 - 0.6 * Math.sin(Math.PI * i / 42));
      for (int j = 0; j < 3; j++) {
        double y = SHORE + 4 - j * height * 0.26;
        double half = height * (0.24 - 0.055 * j);
        canvas.fill(Shapes.polygon(x - half, y, x, y - height * 0.46, x + half, y), 0x030812);
      }
    }
  }

  private double ridge(double x, long shift) {
    return 0.75 * Noise.at(x, scene.seed() + shift)
        + 0.25 * Noise.at(x * 3, scene.seed() + shift + 1);
  }

  private void lake(Canvas canvas, double seconds) {
    canvas.rect(0, SHORE, 540, 300, 0x071426);
    for (int i = 0; i < 75; i++) {
      double part = i / 74.0;
      double y = SHORE + 3 + 290 * part * part;
      double shine = Noise.at(seconds * 0.5 + i * 0.37, scene.seed() + i);
      double x = 270 + 220 * Math.sin(i * 2.1 + 0.4 * Math.sin(seconds * 0.4 + i));
      double width = 60 + 190 * shine;
      canvas.pill(
          x - width / 2,
          y,
          width,
          2 + 4 * part,
          2,
          Tone.mix(low, high, part * 0.8),
          0.05 + 0.17 * shine * (1 - 0.5 * part));
    }
  }
}
