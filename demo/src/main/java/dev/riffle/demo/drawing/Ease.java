package dev.riffle.demo.drawing;

/** Curves of motion, from 0 to 1. */
final class Ease {
  private Ease() {}

  /** Returns how far {@code value} is on the way from {@code from} to {@code to}, 0 to 1, eased. */
  static double smooth(double from, double to, double value) {
    double part = Math.clamp((value - from) / (to - from), 0, 1);
    return part * part * (3 - 2 * part);
  }

  /** Returns the same, fast at first. */
  static double out(double from, double to, double value) {
    double rest = 1 - Math.clamp((value - from) / (to - from), 0, 1);
    return 1 - rest * rest * rest;
  }

  /** Returns the same, a little too far and back, as something set down. */
  static double pop(double from, double to, double value) {
    double rest = Math.clamp((value - from) / (to - from), 0, 1) - 1;
    return 1 + 2.7 * rest * rest * rest + 1.7 * rest * rest;
  }

  /** Returns a number that falls from 1 after every beat. */
  static double pulse(double seconds, double beatSeconds) {
    return Math.exp(-5 * (seconds / beatSeconds - Math.floor(seconds / beatSeconds)));
  }
}
