package dev.riffle.demo.drawing;

/** What all pictures under water share: the blue, the shafts of light and the bubbles. */
final class Depths {
  private final Layer water;
  private final int light;
  private final long seed;

  Depths(Scene scene, int light, int... blues) {
    this.light = light;
    this.seed = scene.seed();
    water =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, blues);
              canvas.glow(270, -40, 520, light, 0.5);
            });
  }

  void paintWater(Canvas canvas, double seconds) {
    canvas.show(water);
    for (int i = 0; i < 6; i++) {
      double sway = 26 * Math.sin(seconds * 0.4 + i * 1.7);
      double top = 60 + 85 * i + sway;
      double foot = top + (i - 2.5) * 90 + sway * 2;
      double width = 26 + 22 * Noise.hash(i, seed);
      double alpha = 0.035 + 0.035 * Math.sin(seconds * 0.7 + i * 2.1);
      canvas.fill(
          Shapes.polygon(top, -10, top + width, -10, foot + width * 3, 800, foot - width, 800),
          light,
          Math.max(0.01, alpha));
    }
  }

  void paintBubbles(Canvas canvas, double seconds, int count) {
    for (int i = 0; i < count; i++) {
      double speed = 45 + 60 * Noise.hash(i, seed + 1);
      double y = 1000 - (Noise.hash(i, seed + 2) * 1040 + speed * seconds) % 1040;
      double x = 540 * Noise.hash(i, seed + 3) + 9 * Math.sin(seconds * 2 + i);
      double radius = 2 + 6 * Noise.hash(i, seed + 4);
      canvas.disc(x, y, radius, light, 0.1);
      canvas.ring(x, y, radius, 1.2, light, 0.4);
      canvas.disc(x - radius * 0.35, y - radius * 0.35, radius * 0.22, 0xffffff, 0.7);
    }
  }

  /** Paints weeds that sway from the ground. */
  void paintWeeds(Canvas canvas, double seconds, int rgb, int count) {
    for (int i = 0; i < count; i++) {
      double x = 540 * Noise.hash(i, seed + 8);
      double height = 110 + 190 * Noise.hash(i, seed + 9);
      double lean = 26 * Math.sin(seconds * 0.9 + i * 1.3);
      double width = 9 + 8 * Noise.hash(i, seed + 10);
      canvas.fill(
          Shapes.curves(
              x - width,
              970,
              x - width + lean * 0.2,
              960 - height * 0.5,
              x + lean,
              960 - height * 0.7,
              x + lean * 1.6,
              960 - height,
              x + width + lean,
              960 - height * 0.6,
              x + width + lean * 0.2,
              960 - height * 0.4,
              x + width,
              970),
          Tone.mix(rgb, 0x04121c, 0.5 * Noise.hash(i, seed + 11)));
    }
  }
}
