package dev.riffle.demo.drawing;

/** Fifteen pendulums of falling lengths, which meet again when the clip ends. */
final class Pendulums implements Drawing {
  private static final int COUNT = 15;
  private static final int SLOWEST = 5;
  private static final int GHOSTS = 9;

  private final Scene scene;
  private final boolean dark;
  private final Layer ground;

  Pendulums(Scene scene) {
    this.scene = scene;
    dark = scene.variant() == 5;
    ground =
        Layer.opaque(
            scene.scale(),
            canvas -> {
              if (dark) {
                Backdrop.vertical(canvas, 0x08060f, 0x15102a, 0x06050c);
              } else {
                Backdrop.vertical(canvas, 0x1a2a4a, 0x2a4a7a, 0x16233f);
              }
              canvas.glow(270, 160, 420, dark ? 0x5a2aa8 : 0x7fb4ff, 0.35);
              canvas.pill(170, 168, 200, 12, 6, dark ? 0x3a2a5c : 0xe8d8b8, 1);
            });
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(ground);
    for (int i = COUNT - 1; i >= 0; i--) {
      canvas.line(270, 176, x(i, seconds), y(i, seconds), 1.2, 0xffffff, 0.2);
    }
    for (int i = COUNT - 1; i >= 0; i--) {
      ball(canvas, i, seconds);
    }
  }

  private void ball(Canvas canvas, int i, double seconds) {
    int color = Tone.hsv((dark ? 0.5 : 0.98) + 0.55 * i / COUNT, dark ? 0.65 : 0.6, 1);
    for (int ghost = GHOSTS; ghost > 0; ghost--) {
      double then = Math.max(0, seconds - ghost * 0.022);
      canvas.disc(x(i, then), y(i, then), 15 - ghost, color, 0.11);
    }
    double x = x(i, seconds);
    double y = y(i, seconds);
    if (dark) {
      canvas.glow(x, y, 46, color, 0.75);
    } else {
      canvas.disc(x + 4, y + 6, 17, 0x000000, 0.25);
    }
    canvas.disc(x, y, 17, Tone.mix(color, 0x140a2a, 0.25));
    canvas.disc(x - 1.5, y - 1.5, 15, color);
    canvas.disc(x - 5, y - 6, 4.5, 0xffffff, 0.8);
  }

  private double angle(int i, double seconds) {
    double swings = SLOWEST + COUNT - 1 - i;
    return 0.35 * Math.cos(2 * Math.PI * swings * seconds / scene.seconds());
  }

  private static double length(int i) {
    return 150 + 40 * i;
  }

  private double x(int i, double seconds) {
    return 270 + length(i) * Math.sin(angle(i, seconds)) * (1 - 0.012 * i);
  }

  private double y(int i, double seconds) {
    return 176 + length(i) * Math.cos(angle(i, seconds));
  }
}
