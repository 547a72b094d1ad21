package dev.riffle.demo.drawing;

/** A Hilbert curve that draws itself in the colours of the rainbow. */
final class Hilbert implements Drawing {
  private static final int ORDER = 5;
  private static final int SIDE = 1 << ORDER;
  private static final int CELLS = SIDE * SIDE;
  private static final double SIZE = 15.2;

  private final Scene scene;
  private final Layer ground;

  Hilbert(Scene scene) {
    this.scene = scene;
    ground =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x0a0a1e, 0x14123a, 0x0a0a1e);
              canvas.pill(14, 216, 512, 512, 26, 0xffffff, 0.05);
            });
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(ground);
    double drawn = CELLS * Ease.smooth(-0.4, scene.seconds() * 0.94, seconds);
    double glowing = 0.25 + 0.3 * Ease.pulse(seconds, scene.beatSeconds());
    for (int i = 1; i < drawn; i++) {
      segment(canvas, i - 1, i, Tone.hsv(0.55 + 0.8 * i / CELLS - 0.06 * seconds, 0.62, 1));
    }
    int head = Math.min(CELLS - 1, (int) drawn);
    canvas.glow(x(head), y(head), 46, 0xffffff, 0.5 + glowing);
    canvas.disc(x(head), y(head), 7, 0xffffff);
  }

  private static void segment(Canvas canvas, int from, int to, int color) {
    canvas.line(x(from), y(from), x(to), y(to), 7.5, color, 1);
  }

  private static double x(int i) {
    return 270 + (cell(i) % SIDE - (SIDE - 1) / 2.0) * SIZE;
  }

  private static double y(int i) {
    int row = cell(i) / SIDE;
    return 472 + (row - (SIDE - 1) / 2.0) * SIZE;
  }

  /** Returns row x side + column of the curve's i-th cell (the usual bitwise construction). */
  private static int cell(int i) {
    int x = 0;
    int y = 0;
    int rest = i;
    for (int s = 1; s < SIDE; s *= 2) {
      int right = 1 & rest / 2;
      int up = 1 & (rest ^ right);
      if (up == 0) {
        if (right == 1) {
          x = s - 1 - x;
          y = s - 1 - y;
        }
        int swap = x;
        x = y;
        y = swap;
      }
      x += s * right;
      y += s * up;
      rest /= 4;
    }
    return y * SIDE + x;
  }
}
