package dev.riffle.demo.drawing;

/**
 * Balls that fall and rebound inside a ring, started a hair apart. Stepped 480 times a second, so
 * that the path does not depend on the frame rate.
 */
final class BounceRing implements Drawing {
  private static final double STEP = 1.0 / 480;
  private static final double RING = 232;
  private static final double BALL = 19;
  private static final int TRAIL = 44;
  private static final int[] COLORS = {0xff5f7a, 0xffd23f, 0x4dd9f0, 0x9a7bff, 0x7ae07a};

  private final Scene scene;
  private final Layer ground;
  private final double[][] state = new double[COLORS.length][];
  private final double[][] trail = new double[COLORS.length][2 * TRAIL];
  private double now;
  private double flash;
  private int flashColor = 0xffffff;
  private int hits;

  BounceRing(Scene scene) {
    this.scene = scene;
    ground =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              Backdrop.vertical(canvas, 0x0c0d1f, 0x191a3c, 0x0c0d1f);
              canvas.disc(270, 470, RING + 8, 0x05060f, 0.6);
            });
    for (int i = 0; i < state.length; i++) {
      state[i] = new double[] {120 + 0.4 * i, -150, -60, 0};
      for (int j = 0; j < TRAIL; j++) {
        trail[i][2 * j] = state[i][0];
        trail[i][2 * j + 1] = state[i][1];
      }
    }
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    while (now < seconds) {
      step();
      now += STEP;
    }
    remember();
    canvas.show(ground);
    flash *= 0.9;
    canvas.ring(270, 470, RING + 8, 5 + 5 * flash, Tone.mix(0x8a90c0, flashColor, flash), 1);
    canvas.ring(270, 470, RING + 8, 18 + 26 * flash, flashColor, 0.2 * flash);
    for (int i = state.length - 1; i >= 0; i--) {
      ball(canvas, i);
    }
    canvas.placed(270, 764, 0, 1, () -> count(canvas));
  }

  private void step() {
    for (int i = 0; i < state.length; i++) {
      double[] s = state[i];
      s[3] += 620 * STEP;
      s[0] += s[2] * STEP;
      s[1] += s[3] * STEP;
      double distance = Math.hypot(s[0], s[1]);
      if (distance > RING - BALL) {
        rebound(s, distance, COLORS[i]);
      }
    }
  }

  private void rebound(double[] s, double distance, int color) {
    double nx = s[0] / distance;
    double ny = s[1] / distance;
    double out = s[2] * nx + s[3] * ny;
    s[0] = nx * (RING - BALL);
    s[1] = ny * (RING - BALL);
    if (out > 0) {
      s[2] -= 2 * out * nx;
      s[3] -= 2 * out * ny;
      flash = 1;
      flashColor = color;
      hits++;
    }
  }

  private void remember() {
    for (int i = 0; i < state.length; i++) {
      System.arraycopy(trail[i], 2, trail[i], 0, 2 * TRAIL - 2);
      trail[i][2 * TRAIL - 2] = state[i][0];
      trail[i][2 * TRAIL - 1] = state[i][1];
    }
  }

  private void ball(Canvas canvas, int i) {
    int color = COLORS[i];
    for (int j = 1; j < TRAIL; j++) {
      double part = (double) j / TRAIL;
      canvas.line(
          270 + trail[i][2 * j - 2],
          470 + trail[i][2 * j - 1],
          270 + trail[i][2 * j],
          470 + trail[i][2 * j + 1],
          2 + 18 * part * part,
          color,
          0.05 + 0.4 * part * part);
    }
    double x = 270 + state[i][0];
    double y = 470 + state[i][1];
    canvas.glow(x, y, 52, color, 0.55);
    canvas.disc(x, y, BALL, color);
    canvas.disc(x - 5, y - 6, 5, 0xffffff, 0.75);
  }

  private void count(Canvas canvas) {
    var number = Letters.text(String.valueOf(hits), 38);
    double half = number.getBounds2D().getWidth() / 2;
    canvas.placed(-half, 0, 0, 1, () -> canvas.stroke(number, 5, 0xffffff, 0.85));
    double beat = Ease.pulse(now, scene.beatSeconds());
    canvas.disc(0, 74, 4 + 2 * beat, flashColor, 0.8);
  }
}
