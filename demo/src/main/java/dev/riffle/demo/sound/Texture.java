package dev.riffle.demo.sound;

import java.util.SplittableRandom;

/** A background that is no music: noise, shaped until it is a place. */
enum Texture {
  NONE(1, 0, 0),
  /** Surf: dark noise that swells and breaks. */
  SURF(0.06, 0.6, 7.5),
  /** Steady rain. */
  RAIN(0.75, 0.24, 0),
  /** Wind in the open. */
  WIND(0.03, 0.55, 4.3),
  /** Air in a quiet room, or between the stars. */
  AIR(0.02, 0.28, 9),
  /** A street some floors below. */
  STREET(0.025, 0.4, 3.1);

  private final double brightness;
  private final double level;
  private final double swellSeconds;

  Texture(double brightness, double level, double swellSeconds) {
    this.brightness = brightness;
    this.level = level;
    this.swellSeconds = swellSeconds;
  }

  void lay(Pcm pcm, SplittableRandom random) {
    if (level == 0) {
      return;
    }
    channel(pcm.left, random.split(), 0);
    channel(pcm.right, random.split(), 0.07);
  }

  private void channel(float[] samples, SplittableRandom random, double shift) {
    double low = 0;
    double lower = 0;
    for (int i = 0; i < samples.length; i++) {
      low += brightness * (random.nextDouble() * 2 - 1 - low);
      lower += brightness * (low - lower);
      double sound = brightness > 0.5 ? low : lower * 3;
      samples[i] += (float) (sound * level * swell((double) i / Pcm.RATE, shift));
    }
  }

  private double swell(double seconds, double shift) {
    if (swellSeconds == 0) {
      return 1;
    }
    double wave = 0.5 + 0.5 * Sines.at(seconds / swellSeconds + shift - 0.1);
    return 0.25 + 0.75 * wave * wave;
  }
}
