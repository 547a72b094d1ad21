package dev.riffle.demo.drawing;

/** A tree by one rule, which grows and then moves in the wind. */
final class BranchTree implements Drawing {
  private static final int DEPTH = 11;
  private static final int[] COLORS = {0x5a3a2c, 0x7a4a34, 0xa0603c, 0xd98a4a, 0xffc46b, 0xff8fb0};

  private final Scene scene;
  private final Layer sky;

  BranchTree(Scene scene) {
    this.scene = scene;
    sky =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x0a1428, 0x15304a, 0x2a5a62, 0x7a8a5a);
              canvas.glow(270, 420, 380, 0xffe0a0, 0.32);
              Stars.scatter(canvas, 60, 300, scene.seed());
              canvas.fill(Shapes.ground(10, x -> 858 - 26 * Math.sin(x * 0.006 + 0.4)), 0x10241f);
            });
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    double grown = DEPTH * Ease.smooth(-0.8, scene.seconds() * 0.62, seconds);
    branch(canvas, 270, 846, -Math.PI / 2, 158, 1, grown + 1.4, seconds);
  }

  /**
   * Paints a branch and what grows from it.
   *
   * @param path its place in the tree: 1 is the trunk, 2n and 2n + 1 are the branches on n
   */
  private void branch(
      Canvas canvas,
      double x,
      double y,
      double angle,
      double length,
      int path,
      double grown,
      double seconds) {
    int depth = 31 - Integer.numberOfLeadingZeros(path);
    double part = Math.clamp(grown - depth, 0, 1);
    if (part <= 0 || depth > DEPTH) {
      return;
    }
    double endX = x + length * part * Math.cos(angle);
    double endY = y + length * part * Math.sin(angle);
    double tint = (double) depth / DEPTH;
    if (depth == DEPTH) {
      canvas.disc(endX, endY, 3.4 * part, Tone.mix(0xff8fb0, 0xffe3ec, Noise.hash(path, 3)), 0.8);
      return;
    }
    canvas.line(
        x, y, endX, endY, Math.max(1, 17 * Math.pow(0.7, depth)), Tone.along(COLORS, tint), 1);
    double wind = 0.03 * Math.sin(seconds * 1.5 + depth * 0.5 + x * 0.01) * (1 + depth * 0.25);
    double spread = 0.36 + 0.05 * Math.sin(seconds * 0.5);
    branch(canvas, endX, endY, angle - spread + wind, length * 0.76, 2 * path, grown, seconds);
    branch(
        canvas,
        endX,
        endY,
        angle + spread * 1.1 + wind,
        length * 0.74,
        2 * path + 1,
        grown,
        seconds);
  }
}
