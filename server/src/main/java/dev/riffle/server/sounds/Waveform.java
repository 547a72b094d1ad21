package dev.riffle.server.sounds;

/** Loudnesses of 0 to 100 along a sound. Immutable. */
final class Waveform {
  static final int POINTS = 200;

  private final byte[] points;

  Waveform(byte[] points) {
    this.points = points.clone();
  }

  byte[] points() {
    return points.clone();
  }
}
