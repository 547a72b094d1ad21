package dev.riffle.demo.drawing;

/** Towers at night beyond a road, seen from something that moves. */
final class Skyline implements Drawing {
  private static final double STREET = 760;

  private final Scene scene;
  private final Layer sky;
  private final Layer[] rows = new Layer[3];
  private final int haze;
  private final int window;
  private final boolean snow;

  Skyline(Scene scene) {
    this.scene = scene;
    snow = scene.variant() == 5;
    haze = scene.pick(0x3b5fb0, 0, 0xd98a4a, 0xc2409a, 0, 0x7f93b8);
    window = scene.pick(0xffdf9a, 0, 0xffd27a, 0x7af0ff, 0, 0xffe6b8);
    sky = Layer.opaque(scene.scale(), this::paintSky);
    for (int row = 0; row < rows.length; row++) {
      int depth = row;
      rows[row] = Layer.clear(scene.scale(), 1400, 620, canvas -> towers(canvas, depth));
    }
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(sky);
    for (int row = 0; row < rows.length; row++) {
      canvas.show(rows[row], -(8 + 22 * row) * seconds - 30 * row, STREET - 620, 1);
    }
    lights(canvas, seconds);
    street(canvas, seconds);
    if (snow) {
      Snow.fall(canvas, seconds, 150, scene.seed());
    }
  }

  private void paintSky(Canvas canvas) {
    int top = Tone.mix(haze, 0x05060f, 0.9);
    Backdrop.vertical(
        canvas, top, Tone.mix(haze, 0x0a0b1c, 0.72), Tone.mix(haze, 0x0a0b1c, 0.35), haze, haze);
    if (!snow) {
      Stars.scatter(canvas, 90, 330, scene.seed());
    }
    canvas.glow(410, 210, 130, 0xfff4dc, 0.35);
    canvas.disc(410, 210, 36, snow ? 0xc9d2e6 : 0xfff4dc);
    canvas.disc(400, 204, 9, 0xe6dcc8, 0.5);
  }

  private void towers(Canvas canvas, int row) {
    double x = 0;
    int number = 0;
    int wall = Tone.mix(Tone.mix(haze, 0x0a0b1c, 0.55), 0x07070f, 0.2 + 0.4 * row);
    while (x < 1400) {
      long key = scene.seed() + row * 1000L + number;
      double width = 48 + 50 * Noise.hash(key, 1) + 12 * row;
      double height = 560 - 150 * row - (190 - 30 * row) * Noise.hash(key, 2);
      canvas.rect(x, 620 - height, width - 2, height, wall);
      roof(canvas, x, 620 - height, width, key, wall);
      windows(canvas, x, 620 - height, width, row, key);
      x += width + 4 * Noise.hash(key, 3) * (row == 2 ? 10 : 1);
      number++;
    }
  }

  private void roof(Canvas canvas, double x, double y, double width, long key, int wall) {
    double kind = Noise.hash(key, 4);
    if (kind < 0.3) {
      canvas.line(x + width / 2, y, x + width / 2, y - 46, 2.5, wall, 1);
      canvas.glow(x + width / 2, y - 46, 9, 0xff4d5e, 0.9);
    } else if (kind < 0.55) {
      canvas.fill(Shapes.polygon(x, y + 1, x + width - 2, y + 1, x + width - 2, y - 26), wall);
    } else if (kind < 0.75) {
      canvas.rect(x + width * 0.2, y - 16, width * 0.5, 17, wall);
    }
    if (snow) {
      canvas.pill(x - 1, y - 4, width, 7, 3, 0xeef4ff, 0.8);
    }
  }

  private void windows(Canvas canvas, double x, double y, double width, int row, long key) {
    double size = 5 + 1.8 * row;
    double gap = 11 + 3.5 * row;
    for (double wy = y + 14; wy < 612; wy += gap * 1.15) {
      for (double wx = x + 8; wx < x + width - size - 5; wx += gap) {
        double on = Noise.hash((long) (wx * 31 + wy * 1009), key);
        if (on > 0.52) {
          int color =
              on > 0.95 ? 0x9fe8ff : Tone.mix(window, 0xff9a4d, Noise.hash((long) wx, key) * 0.5);
          canvas.rect(wx, wy, size, size * 1.25, color, (0.3 + 0.5 * on) * (0.6 + 0.2 * row));
        }
      }
    }
  }

  private void lights(Canvas canvas, double seconds) {
    for (int i = 0; i < 7; i++) {
      double x = ((i * 210 - 118 * seconds) % 1470 + 1470) % 1470 - 100;
      canvas.line(x, STREET + 4, x, STREET - 118, 3.5, 0x0b0b16, 1);
      canvas.line(x, STREET - 118, x + 26, STREET - 122, 3.5, 0x0b0b16, 1);
      canvas.glow(x + 28, STREET - 116, 46, window, 0.7);
      canvas.fill(
          Shapes.polygon(
              x + 22, STREET - 116, x + 34, STREET - 116, x + 84, STREET, x - 28, STREET),
          window,
          0.09);
    }
  }

  private void street(Canvas canvas, double seconds) {
    canvas.rect(0, STREET, 540, 200, Tone.mix(haze, 0x08080f, 0.86));
    canvas.rect(0, STREET, 540, 5, Tone.mix(haze, 0x08080f, 0.6));
    for (int i = 0; i < 8; i++) {
      double x = ((i * 90 - 150 * seconds) % 720 + 720) % 720 - 90;
      canvas.pill(x, STREET + 78, 46, 4, 2, 0xffffff, 0.35);
    }
    for (int i = 0; i < 5; i++) {
      double speed = 150 + 70 * Noise.hash(i, scene.seed() + 30);
      double x = (Noise.hash(i, scene.seed() + 31) * 900 + speed * seconds) % 900 - 150;
      Cars.side(canvas, x, STREET + 58, 1, i, scene.seed());
      double back = 750 - (Noise.hash(i, scene.seed() + 32) * 900 + (speed + 60) * seconds) % 900;
      Cars.side(canvas, back, STREET + 128, -1.25, i + 5, scene.seed());
    }
  }
}
