package dev.riffle.demo.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A bowl of ramen from above, filled as the music goes on. */
final class Ramen implements Drawing {
  private final Scene scene;
  private final Layer table;

  Ramen(Scene scene) {
    this.scene = scene;
    table = Layer.opaque(scene.scale(), this::paintTable);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(table);
    double beat = seconds / scene.beatSeconds() + 2;
    canvas.clipped(
        new Ellipse2D.Double(68, 278, 404, 404),
        () -> {
          noodles(canvas, seconds, Ease.smooth(0, 5, beat));
          drops(canvas, seconds);
        });
    canvas.placed(270, 480, 0, 1, () -> toppings(canvas, beat));
    for (int i = 0; i < 12; i++) {
      double age = (seconds * 0.28 + i / 12.0) % 1;
      double x = 130 + 25 * i + 26 * Math.sin(seconds * 0.8 + i * 1.7);
      canvas.glow(x, 430 - 380 * age, 50 + 70 * age, 0xfff4e6, 0.2 * Math.sin(Math.PI * age));
    }
  }

  private void paintTable(Canvas canvas) {
    Backdrop.vertical(canvas, 0x141626, 0x1f2236, 0x12131f);
    for (int i = 0; i < 34; i++) {
      canvas.line(16.0 * i, 0, 16.0 * i, 960, 1, 0xffffff, 0.03);
    }
    canvas.glow(270, 480, 420, 0xff9a4d, 0.28);
    canvas.placed(0, 0, 0, 1, () -> chopsticks(canvas));
    canvas.disc(278, 502, 250, 0x000000, 0.35);
    canvas.disc(270, 480, 248, 0xb8322e);
    canvas.disc(270, 480, 240, 0xd9443a);
    for (int i = 0; i < 24; i++) {
      double angle = i * Math.PI / 12;
      canvas.ring(270 + 226 * Math.cos(angle), 480 + 226 * Math.sin(angle), 8, 3, 0xffe3b0, 0.85);
    }
    canvas.disc(270, 480, 210, 0x7a1f22);
    canvas.disc(270, 480, 202, 0xd9822f);
    canvas.disc(270, 480, 190, 0xe3953f);
  }

  private static void chopsticks(Canvas canvas) {
    canvas.line(40, 820, 520, 770, 13, 0x6b3a24, 1);
    canvas.line(30, 850, 520, 818, 13, 0x7a4630, 1);
    canvas.line(40, 818, 120, 810, 13, 0xd9a03f, 1);
    canvas.line(30, 848, 112, 843, 13, 0xd9a03f, 1);
  }

  private void noodles(Canvas canvas, double seconds, double part) {
    for (int i = 0; i < 24 * part; i++) {
      Path2D.Double path = new Path2D.Double();
      double base = 300 + 15.5 * i;
      for (double x = 60; x <= 480; x += 12) {
        double y =
            base
                + 13 * Math.sin(x * 0.045 + i * 1.1 + 0.35 * Math.sin(seconds * 0.8 + i))
                + 5 * Math.sin(x * 0.11 + i);
        if (x == 60) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      canvas.stroke(path, 9.5, 0xb87a2a, 0.55);
      canvas.stroke(path, 7, Tone.mix(0xffe6a0, 0xf5cf78, Noise.hash(i, 2)), 1);
    }
  }

  private void drops(Canvas canvas, double seconds) {
    for (int i = 0; i < 22; i++) {
      double angle = 6.3 * Noise.hash(i, 3) + 0.06 * seconds;
      double radius = 90 + 100 * Noise.hash(i, 4);
      double size = 4 + 9 * Noise.hash(i, 5);
      double x = 270 + radius * Math.cos(angle);
      double y = 480 + radius * Math.sin(angle);
      canvas.disc(x, y, size, 0xffc46b, 0.5);
      canvas.ring(x, y, size, 1.2, 0xfff0c8, 0.6);
    }
  }

  private void toppings(Canvas canvas, double beat) {
    nori(canvas, Ease.pop(4, 4.6, beat));
    pork(canvas, -86, 66, Ease.pop(5, 5.6, beat));
    pork(canvas, -18, 112, Ease.pop(6, 6.6, beat));
    egg(canvas, -70, -70, Ease.pop(8, 8.6, beat), -0.4);
    egg(canvas, 6, -92, Ease.pop(9, 9.6, beat), 0.5);
    swirl(canvas, 88, 84, Ease.pop(11, 11.6, beat));
    for (int i = 0; i < 22; i++) {
      double size = Ease.pop(12 + 0.2 * i, 12.6 + 0.2 * i, beat);
      double angle = 2.4 * i;
      double radius = 12 + 9 * Math.sqrt(i) * 1.3;
      canvas.ring(
          14 + radius * Math.cos(angle),
          8 + radius * Math.sin(angle),
          6.5 * Math.max(0, size),
          4,
          i % 2 == 0 ? 0x4aa83f : 0x8fd65a,
          1);
    }
  }

  private static void nori(Canvas canvas, double size) {
    canvas.placed(
        120,
        -60,
        0.5,
        size,
        () -> {
          canvas.pill(-52, -78, 104, 140, 5, 0x10281f, 1);
          for (int i = 0; i < 6; i++) {
            canvas.line(-46, -66 + 24 * i, 46, -70 + 24 * i, 2, 0x2c5a44, 0.8);
          }
        });
  }

  private static void pork(Canvas canvas, double x, double y, double size) {
    canvas.placed(
        x,
        y,
        0.3,
        size,
        () -> {
          canvas.disc(3, 6, 62, 0x5a2a10, 0.3);
          canvas.disc(0, 0, 60, 0x9a5a3a);
          canvas.disc(0, 0, 54, 0xe8a98a);
          canvas.ring(0, 0, 38, 9, 0xfbdcc8, 1);
          canvas.ring(2, 2, 18, 7, 0xfbdcc8, 1);
        });
  }

  private static void egg(Canvas canvas, double x, double y, double size, double turn) {
    canvas.placed(
        x,
        y,
        turn,
        size,
        () -> {
          canvas.oval(2, 6, 42, 54, 0x5a2a10, 0.3);
          canvas.oval(0, 0, 41, 53, 0xf3dfc2, 1);
          canvas.oval(0, 0, 37, 49, 0xfffaf0, 1);
          canvas.disc(0, 6, 24, 0xff9a2e);
          canvas.disc(-2, 4, 17, 0xffb54d);
          canvas.disc(-9, -4, 5, 0xffffff, 0.7);
        });
  }

  private void swirl(Canvas canvas, double x, double y, double size) {
    canvas.placed(
        x,
        y,
        0.2 * scene.variant(),
        size,
        () -> {
          for (int i = 0; i < 12; i++) {
            double angle = i * Math.PI / 6;
            canvas.disc(36 * Math.cos(angle), 36 * Math.sin(angle), 12, 0xfff8f4);
          }
          canvas.disc(0, 0, 38, 0xfff8f4);
          Path2D.Double path = new Path2D.Double();
          path.moveTo(0, 0);
          for (double a = 0.3; a < 12; a += 0.3) {
            path.lineTo(2.4 * a * Math.cos(a), 2.4 * a * Math.sin(a));
          }
          canvas.stroke(path, 6, 0xff6a94, 1);
        });
  }
}
