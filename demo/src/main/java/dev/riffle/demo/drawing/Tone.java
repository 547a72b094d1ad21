package dev.riffle.demo.drawing;

import java.awt.Color;

/** Colours as {@code 0xRRGGBB}. */
final class Tone {
  private Tone() {}

  static Color of(int rgb, double alpha) {
    int a = (int) Math.round(Math.clamp(alpha, 0, 1) * 255);
    return new Color((a << 24) | (rgb & 0xffffff), true);
  }

  /** Returns the colour a part of the way, 0 to 1, from one to another. */
  static int mix(int from, int to, double part) {
    double p = Math.clamp(part, 0, 1);
    int r = blend(from >> 16 & 255, to >> 16 & 255, p);
    int g = blend(from >> 8 & 255, to >> 8 & 255, p);
    int b = blend(from & 255, to & 255, p);
    return r << 16 | g << 8 | b;
  }

  /** Returns a colour by hue in turns, saturation and value from 0 to 1. */
  static int hsv(double hue, double saturation, double value) {
    return Color.HSBtoRGB((float) hue, (float) saturation, (float) value) & 0xffffff;
  }

  /** Returns the colour at a place, 0 to 1, in a row of evenly spaced ones. */
  static int along(int[] row, double place) {
    double at = Math.clamp(place, 0, 1) * (row.length - 1);
    int index = Math.min((int) at, row.length - 2);
    return mix(row[index], row[index + 1], at - index);
  }

  private static int blend(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }
}
