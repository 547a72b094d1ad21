package dev.riffle.demo.drawing;

/** Falling snow, larger flakes nearer and faster. */
final class Snow {
  private Snow() {}

  static void fall(Canvas canvas, double seconds, int count, long seed) {
    for (int i = 0; i < count; i++) {
      double near = Noise.hash(i, seed + 61);
      double speed = 38 + 80 * near;
      double y = (Noise.hash(i, seed + 62) * 1000 + speed * seconds) % 1000 - 20;
      double drift = 22 * Math.sin(seconds * (0.5 + near) + i);
      double x = ((Noise.hash(i, seed + 63) * 580 - 14 * seconds) % 580 + 580) % 580 - 20 + drift;
      canvas.disc(x, y, 1.2 + 3 * near * near, 0xffffff, 0.35 + 0.55 * near);
    }
  }
}
