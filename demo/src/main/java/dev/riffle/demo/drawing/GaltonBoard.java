package dev.riffle.demo.drawing;

/** Balls that fall through rows of pegs into a bell curve. */
final class GaltonBoard implements Drawing {
  private static final int ROWS = 10;
  private static final int BALLS = 108;
  private static final double TOP = 236;
  private static final double ROW = 36;
  private static final double GAP = 44;
  private static final double ROW_SECONDS = 0.17;
  private static final double FLOOR = 884;
  private static final double BALL = 9;

  private final Scene scene;
  private final Layer ground;
  private final int[] place = new int[BALLS];
  private final double every;

  GaltonBoard(Scene scene) {
    this.scene = scene;
    every = (scene.seconds() - 2.6) / BALLS;
    int[] heaps = new int[ROWS + 1];
    for (int i = 0; i < BALLS; i++) {
      place[i] = heaps[side(i, ROWS)]++;
    }
    ground = Layer.opaque(scene.scale(), this::paintBoard);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(ground);
    for (int i = 0; i < BALLS; i++) {
      double age = seconds - i * every;
      if (age > 0) {
        ball(canvas, i, age);
      }
    }
  }

  private void paintBoard(Canvas canvas) {
    Backdrop.vertical(canvas, 0x10243a, 0x1a4a5c, 0x0c1a2c);
    canvas.glow(270, 200, 330, 0x4de0d0, 0.22);
    canvas.fill(Shapes.polygon(190, 160, 350, 160, 284, 218, 256, 218), 0xffffff, 0.12);
    for (int row = 0; row < ROWS; row++) {
      for (int peg = 0; peg <= row; peg++) {
        double x = 270 + (peg - row / 2.0) * GAP;
        canvas.glow(x, TOP + ROW * row, 13, 0x9ff5ea, 0.4);
        canvas.disc(x, TOP + ROW * row, 5, 0xe8fffb);
      }
    }
    for (int bin = 0; bin <= ROWS + 1; bin++) {
      double x = 270 + (bin - (ROWS + 1) / 2.0) * GAP;
      canvas.line(x, 640, x, FLOOR + 12, 3, 0xffffff, 0.28);
    }
    canvas.line(16, FLOOR + 12, 524, FLOOR + 12, 5, 0xffffff, 0.6);
  }

  private int side(int ball, int rows) {
    int right = 0;
    for (int row = 0; row < rows; row++) {
      right += Noise.hash(ball, scene.seed() + row) < 0.5 ? 0 : 1;
    }
    return right;
  }

  private void ball(Canvas canvas, int i, double age) {
    int bin = side(i, ROWS);
    int height = place[i] / 2;
    double rest = FLOOR + 2 - height * BALL * 1.72;
    double restX = x(bin, ROWS) + (place[i] % 2 == 0 ? -10 : 10);
    double steps = age / ROW_SECONDS;
    int color = Tone.hsv(0.46 + 0.05 * Math.abs(bin - ROWS / 2.0) + 0.02 * (i % 3), 0.55, 1);
    double x;
    double y;
    if (steps < ROWS) {
      int row = (int) steps;
      double part = steps - row;
      x = x(side(i, row), row) + (x(side(i, row + 1), row + 1) - x(side(i, row), row)) * part;
      y = TOP - 14 + ROW * (row + part) - 18 * Math.sin(Math.PI * part) * (1 - 0.6 * part);
    } else {
      double part = Math.min(1, (steps - ROWS) / 3.2);
      x = x(bin, ROWS) + (restX - x(bin, ROWS)) * part;
      y = TOP - 14 + ROW * ROWS + (rest - TOP + 14 - ROW * ROWS) * part * part;
      color = Tone.mix(0xffffff, color, part);
    }
    canvas.disc(x, y, BALL, color);
    canvas.disc(x - 2.5, y - 3, 2.6, 0xffffff, 0.75);
  }

  private static double x(int right, int row) {
    return 270 + (right - row / 2.0) * GAP;
  }
}
