package dev.riffle.demo.drawing;

/** Stars that stream past a ship, faster and faster. */
final class Warp implements Drawing {
  private static final int STARS = 420;
  private static final int[] COLORS = {0xffffff, 0x9fd0ff, 0xc8a8ff, 0xffb8e0, 0x8af0ff};

  private final Scene scene;
  private final Layer sky;

  Warp(Scene scene) {
    this.scene = scene;
    sky =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x04030e, 0x0d0a2c, 0x04030e);
              canvas.glow(270, 440, 420, 0x4a2fa8, 0.5);
              canvas.glow(270, 440, 160, 0x8fb4ff, 0.5);
            });
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    double way = 0.22 * seconds + 0.9 * Math.pow(seconds / scene.seconds(), 3) * 3;
    double speed = 0.22 + 8.1 * Math.pow(seconds / scene.seconds(), 2) / scene.seconds();
    for (int i = 0; i < STARS; i++) {
      star(canvas, i, way, speed);
    }
    canvas.glow(270, 440, 60 + 14 * speed, 0xdfe8ff, 0.8);
  }

  private void star(Canvas canvas, int i, double way, double speed) {
    double start = Noise.hash(i, scene.seed());
    double depth = 1 - (start + way) % 1;
    double angle = 2 * Math.PI * Noise.hash(i, scene.seed() + 1);
    double distance = 30 + 90 * Noise.hash(i, scene.seed() + 2);
    double near = distance / (depth + 0.04);
    double far = distance / (Math.min(1.1, depth + 0.035 * speed + 0.004) + 0.04);
    double shine = Math.min(1, (1 - depth) * 1.6);
    canvas.line(
        270 + far * Math.cos(angle),
        440 + far * Math.sin(angle),
        270 + near * Math.cos(angle),
        440 + near * Math.sin(angle),
        0.8 + 3.2 * (1 - depth) * (1 - depth),
        COLORS[i % COLORS.length],
        shine);
  }
}
