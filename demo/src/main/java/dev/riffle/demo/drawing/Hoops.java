package dev.riffle.demo.drawing;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Basketball shots, one every two beats or so, and all of them in. */
final class Hoops implements Drawing {
  private static final double RIM_X = 396;
  private static final double RIM_Y = 372;
  private static final double FLOOR = 846;

  private final Scene scene;
  private final boolean night;
  private final Layer court;
  private final double shotSeconds;

  Hoops(Scene scene) {
    this.scene = scene;
    night = scene.variant() == 4;
    shotSeconds = scene.beatSeconds() * (night ? 2 : 4);
    court = Layer.opaque(scene.scale(), this::paintCourt);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(court);
    int shot = (int) (seconds / shotSeconds);
    double part = seconds / shotSeconds - shot;
    score(canvas, shot + (part > 0.62 ? 1 : 0), part);
    canvas.stroke(
        new Arc2D.Double(RIM_X - 44, RIM_Y - 11, 88, 22, 0, 180, Arc2D.OPEN), 6, 0xd9542a, 1);
    for (int ghost = 12; ghost > 0; ghost--) {
      double then = part - ghost * 0.012;
      if (then > 0 && part < 0.62) {
        canvas.disc(x(shot, then), y(shot, then), 26 - ghost * 1.4, 0xffb066, 0.05);
      }
    }
    ball(canvas, x(shot, part), y(shot, part), part * 9);
    net(canvas, part);
    canvas.stroke(
        new Arc2D.Double(RIM_X - 44, RIM_Y - 11, 88, 22, 180, 180, Arc2D.OPEN), 6, 0xff6a35, 1);
  }

  private void paintCourt(Canvas canvas) {
    if (night) {
      Backdrop.vertical(canvas, 0x0a0e2a, 0x1c1f5c, 0x4a2f7a, 0x2a1a4a);
      Stars.scatter(canvas, 120, 500, scene.seed());
    } else {
      Backdrop.vertical(canvas, 0x2a4f9a, 0x6a8fd0, 0xf7b27a, 0xf28a5c);
      canvas.glow(120, 560, 300, 0xffe0a8, 0.8);
      canvas.disc(120, 560, 60, 0xfff0c8);
    }
    for (int i = 0; i < 14; i++) {
      double height = 60 + 130 * Noise.hash(i, scene.seed());
      canvas.rect(
          40.0 * i - 6, 700 - height, 38, height, night ? 0x17133a : 0x7a4a72, night ? 1 : 0.55);
    }
    for (int i = 0; i < 24; i++) {
      canvas.line(24.0 * i - 20, 560, 24.0 * i - 20, 700, 1, 0xffffff, 0.14);
      canvas.line(-10, 560 + 6.0 * i, 550, 560 + 6.0 * i, 1, 0xffffff, 0.1);
    }
    canvas.rect(0, 698, 540, 262, night ? 0x2f2a6a : 0xb85c46);
    canvas.fill(
        Shapes.polygon(-40, 960, 120, 698, 420, 698, 620, 960), night ? 0x3d3a8a : 0xc9704f);
    canvas.line(-40, 960, 120, 698, 5, 0xffffff, 0.8);
    canvas.line(620, 960, 420, 698, 5, 0xffffff, 0.8);
    canvas.stroke(new Arc2D.Double(150, 730, 240, 130, 0, 360, Arc2D.OPEN), 5, 0xffffff, 0.7);
    post(canvas);
  }

  private static void post(Canvas canvas) {
    canvas.line(506, 720, 506, 330, 15, 0x2c3248, 1);
    canvas.line(506, 380, 470, 350, 10, 0x2c3248, 1);
    canvas.pill(452, 226, 20, 170, 5, 0xf4f6fb, 1);
    canvas.rect(452, 310, 5, 60, 0xd9542a);
    canvas.line(452, RIM_Y, 440, RIM_Y, 7, 0xd9542a, 1);
    canvas.oval(506, 722, 44, 9, 0x000000, 0.3);
  }

  private double startX(int shot) {
    return 70 + 90 * Noise.hash(shot, scene.seed() + 2);
  }

  /** Up in an arc, down through the net, then a bounce on the floor. */
  private double x(int shot, double part) {
    if (part < 0.6) {
      return startX(shot) + (RIM_X - startX(shot)) * part / 0.6;
    }
    double after = Math.max(0, part - 0.72);
    return RIM_X - 200 * after;
  }

  private double y(int shot, double part) {
    if (part < 0.6) {
      double p = part / 0.6;
      double peak = 235 + 50 * Noise.hash(shot, scene.seed() + 3);
      return 760 + (RIM_Y - 10 - 760) * p - 4 * peak * p * (1 - p);
    }
    double p = (part - 0.6) / 0.4;
    double down = p / 0.72;
    if (down < 1) {
      return RIM_Y - 10 + (FLOOR - RIM_Y + 10) * (0.35 * down + 0.65 * down * down);
    }
    double up = (p - 0.72) / 0.28;
    return FLOOR - 240 * up * (1 - 0.45 * up);
  }

  private static void ball(Canvas canvas, double x, double y, double turn) {
    double shadow = Math.clamp(1 - (FLOOR - y) / 700, 0.1, 1);
    canvas.oval(x, FLOOR + 32, 34 * shadow, 8 * shadow, 0x000000, 0.35 * shadow);
    canvas.placed(
        x,
        y,
        turn,
        1,
        () -> {
          canvas.disc(0, 0, 30, 0xe87a2e);
          canvas.disc(-4, -4, 24, 0xf59240, 0.8);
          canvas.ring(0, 0, 29, 2.4, 0x4a2410, 1);
          canvas.line(-29, 0, 29, 0, 2.4, 0x4a2410, 1);
          canvas.line(0, -29, 0, 29, 2.4, 0x4a2410, 1);
          canvas.stroke(new Arc2D.Double(-50, -26, 46, 52, -72, 144, Arc2D.OPEN), 2.4, 0x4a2410, 1);
          canvas.stroke(new Arc2D.Double(4, -26, 46, 52, 108, 144, Arc2D.OPEN), 2.4, 0x4a2410, 1);
        });
    canvas.disc(x - 10, y - 12, 6, 0xffffff, 0.35);
  }

  private static void net(Canvas canvas, double part) {
    double swish = part > 0.6 ? Math.exp(-9 * (part - 0.6)) * Math.sin(26 * (part - 0.6)) : 0;
    double drop = 74 + 22 * swish;
    for (int i = 0; i <= 8; i++) {
      double top = RIM_X - 40 + 10 * i;
      double middle = RIM_X + (top - RIM_X) * (0.72 + 0.25 * swish);
      double foot = RIM_X + (top - RIM_X) * (0.5 - 0.1 * swish);
      Path2D.Double cord = new Path2D.Double();
      cord.moveTo(top, RIM_Y + 8);
      cord.quadTo(middle, RIM_Y + drop * 0.5, foot, RIM_Y + drop);
      canvas.stroke(cord, 2.2, 0xffffff, 0.85);
    }
    for (int j = 1; j <= 3; j++) {
      double half = 40 * (1 - j * 0.16) * (1 + 0.2 * swish);
      canvas.stroke(
          new Arc2D.Double(
              RIM_X - half, RIM_Y + drop * j / 3.4 - 4, 2 * half, 13, 180, 180, Arc2D.OPEN),
          2,
          0xffffff,
          0.7);
    }
  }

  private static void score(Canvas canvas, int points, double part) {
    canvas.placed(
        120,
        236,
        0,
        1,
        () -> {
          canvas.pill(-64, -52, 128, 104, 18, 0x0b0d1c, 0.62);
          double size = part > 0.62 && part < 0.8 ? 1.14 : 1;
          canvas.placed(
              0,
              0,
              0,
              size,
              () -> {
                Path2D number = Letters.text(String.valueOf(points), 52);
                double half = number.getBounds2D().getWidth() / 2;
                canvas.placed(-half, -26, 0, 1, () -> canvas.stroke(number, 7, 0xffd23f, 1));
              });
        });
  }
}
