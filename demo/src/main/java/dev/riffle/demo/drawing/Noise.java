package dev.riffle.demo.drawing;

/** Smooth value noise: a random height on every whole point, eased in between. Stateless. */
final class Noise {
  private Noise() {}

  /** Returns a number from 0 to 1 that depends on the two keys alone. */
  static double hash(long a, long b) {
    long h = a * 0x9e3779b97f4a7c15L + b * 0xc2b2ae3d27d4eb4fL;
    h = (h ^ h >>> 32) * 0xd6e8feb86659fd93L;
    h = (h ^ h >>> 29) * 0xd6e8feb86659fd93L;
    return ((h ^ h >>> 32) >>> 11) * 0x1.0p-53;
  }

  /** Returns smooth noise along a line, from 0 to 1. */
  static double at(double x, long seed) {
    long cell = (long) Math.floor(x);
    double part = eased(x - cell);
    return hash(cell, seed) * (1 - part) + hash(cell + 1, seed) * part;
  }

  /** Returns smooth noise on a plane, from 0 to 1. */
  static double at(double x, double y, long seed) {
    long row = (long) Math.floor(y);
    double part = eased(y - row);
    return at(x, seed + row * 7919) * (1 - part) + at(x, seed + (row + 1) * 7919) * part;
  }

  /** Returns noise of several sizes, each half as high as the last, from 0 to 1. */
  static double cloud(double x, double y, int octaves, long seed) {
    double sum = 0;
    double weight = 0.5;
    double total = 0;
    for (int octave = 0; octave < octaves; octave++) {
      sum += weight * at(x * (1 << octave), y * (1 << octave), seed + octave);
      total += weight;
      weight /= 2;
    }
    return sum / total;
  }

  private static double eased(double part) {
    return part * part * (3 - 2 * part);
  }
}
