package dev.riffle.demo.drawing;

import java.util.List;

/** A pixel animal that dances on the beat before a little crowd of its kind. */
final class Pet implements Drawing {
  private static final String KEYS = "oabcenp";
  private static final int HEAD_ROWS = 13;
  private static final double PIXEL = 20;

  private final Scene scene;
  private final List<String> rows;
  private final int[] colors;
  private final Layer room;

  Pet(Scene scene) {
    this.scene = scene;
    rows = Sprites.of(scene.variant());
    colors = Sprites.colors(scene.variant());
    room = Layer.opaque(scene.scale(), this::paintRoom);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    canvas.show(room);
    double beat = seconds / scene.beatSeconds();
    notes(canvas, seconds);
    canvas.oval(270, 772, 150, 20, 0x000000, 0.25);
    double swing = Math.floorMod((int) beat, 2) == 0 ? -1 : 1;
    double part = beat - Math.floor(beat);
    double hop = Math.abs(Math.sin(Math.PI * beat));
    double lean = swing * Math.sin(Math.PI * part);
    boolean blink = Math.floorMod((int) beat, 7) == 5 && part < 0.3;
    sprite(canvas, 270, 766 - snap(26 * hop), PIXEL, snap(10 * lean), snap(9 * (1 - hop)), blink);
    crowd(canvas, beat);
  }

  private void paintRoom(Canvas canvas) {
    int wall = scene.pick(0x6a5acd, 0x4aa3c8, 0xf0a0b8, 0x4a8a5c, 0x2f7a8a, 0x1c2250);
    int floor = scene.pick(0xd9a066, 0x8ac85a, 0xa8d878, 0x3f6a4a, 0x2a5a4a, 0x24385a);
    canvas.rect(0, 0, 540, 960, wall);
    for (int row = 0; row < 36; row++) {
      for (int column = 0; column < 27; column++) {
        double spot = Noise.hash(row * 31L + column, scene.seed());
        if (spot > 0.93) {
          canvas.rect(
              20.0 * column, 20.0 * row, 20, 20, 0xffffff, scene.variant() == 5 ? 0.05 : 0.1);
        }
        if (scene.variant() == 5 && spot < 0.05 && row < 24) {
          canvas.rect(20.0 * column + 8, 20.0 * row + 8, 5, 5, 0xfff4c8, 0.9);
        }
      }
    }
    light(canvas);
    for (int row = 0; row < 12; row++) {
      for (int column = 0; column < 14; column++) {
        int color = (row + column) % 2 == 0 ? floor : Tone.mix(floor, 0x000000, 0.1);
        canvas.rect(40.0 * column - 10, 720 + 40.0 * row, 40, 40, color);
      }
    }
    canvas.rect(0, 716, 540, 8, Tone.mix(floor, 0x000000, 0.3));
  }

  /** A sun or moon, and clouds, all in blocks. */
  private void light(Canvas canvas) {
    int color = scene.variant() == 5 ? 0xf4f0d8 : 0xffe27a;
    for (int row = -3; row <= 3; row++) {
      double half = 20 * Math.round(Math.sqrt(12.5 - row * row));
      canvas.rect(420 - half, 280 + 20.0 * row - 10, 2 * half, 20, color);
    }
    for (int i = 0; i < 3; i++) {
      double x = 40 + 160.0 * i;
      double y = 240 + 80.0 * ((i * 2) % 3);
      canvas.rect(x, y, 120, 20, 0xffffff, 0.35);
      canvas.rect(x + 20, y - 20, 60, 20, 0xffffff, 0.35);
    }
  }

  private void sprite(
      Canvas canvas,
      double x,
      double foot,
      double pixel,
      double lean,
      double squash,
      boolean blink) {
    double top = foot - rows.size() * pixel;
    for (int row = 0; row < rows.size(); row++) {
      boolean head = row < HEAD_ROWS;
      double dx = head ? lean : 0;
      double dy = head ? squash : 0;
      String half = rows.get(row);
      for (int column = 0; column < 8; column++) {
        int color = color(half.charAt(column), blink);
        if (color >= 0) {
          double y = top + row * pixel + dy;
          canvas.rect(x + dx - (8 - column) * pixel, y, pixel + 0.5, pixel + 0.5, color);
          canvas.rect(x + dx + (7 - column) * pixel, y, pixel + 0.5, pixel + 0.5, color);
        }
      }
    }
    if (pixel == PIXEL && !blink) {
      glints(canvas, x + lean, top + squash);
    }
  }

  /** A white dot in each eye, on the same side of both. */
  private void glints(Canvas canvas, double x, double top) {
    for (int row = 0; row < HEAD_ROWS; row++) {
      int eye = rows.get(row).indexOf('e');
      if (eye >= 0 && scene.variant() != 3) {
        int width = rows.get(row).lastIndexOf('e') - eye + 1;
        canvas.rect(x - (8 - eye) * PIXEL, top + row * PIXEL, 10, 10, 0xffffff);
        canvas.rect(x + (8 - eye - width) * PIXEL, top + row * PIXEL, 10, 10, 0xffffff);
        return;
      }
    }
  }

  private int color(char key, boolean blink) {
    if (key == '.') {
      return -1;
    }
    if (key == 'e' && blink) {
      return colors[scene.variant() == 3 ? 2 : 1];
    }
    return colors[KEYS.indexOf(key)];
  }

  private void crowd(Canvas canvas, double beat) {
    for (int i = 0; i < 4; i++) {
      double hop = Math.abs(Math.sin(Math.PI * (beat + 0.5 * (i % 2))));
      canvas.oval(75 + 130.0 * i, 912, 34, 6, 0x000000, 0.22);
      sprite(canvas, 75 + 130.0 * i, 912 - snap(18 * hop), 5, 0, 0, false);
    }
  }

  private void notes(Canvas canvas, double seconds) {
    for (int i = 0; i < 6; i++) {
      double age = (seconds * 0.45 + i / 6.0) % 1;
      double x = snap(70 + 80.0 * i + 16 * Math.sin(seconds * 2 + i));
      double y = snap(640 - 330 * age);
      int color = new int[] {0xffffff, 0xffe27a, 0xff8ab4}[i % 3];
      double alpha = Math.min(1, 3 * (1 - age)) * Math.min(1, 6 * age);
      if (i % 2 == 0) {
        heart(canvas, x, y, color, alpha);
      } else {
        canvas.rect(x, y, 5, 30, color, alpha);
        canvas.rect(x + 5, y, 10, 5, color, alpha);
        canvas.rect(x - 10, y + 25, 15, 10, color, alpha);
      }
    }
  }

  private static void heart(Canvas canvas, double x, double y, int color, double alpha) {
    canvas.rect(x, y, 10, 15, color, alpha);
    canvas.rect(x + 15, y, 10, 15, color, alpha);
    canvas.rect(x + 10, y + 5, 5, 20, color, alpha);
    canvas.rect(x + 5, y + 15, 5, 5, color, alpha);
    canvas.rect(x + 15, y + 15, 5, 5, color, alpha);
  }

  /** Pixel art moves by whole pixels of its own. */
  private static double snap(double value) {
    return 5 * Math.round(value / 5);
  }
}
