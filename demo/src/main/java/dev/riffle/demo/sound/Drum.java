package dev.riffle.demo.sound;

import java.util.SplittableRandom;

/** A drum: what one stroke sounds like. */
enum Drum {
  KICK(0.32) {
    @Override
    double tone(double age, double noise) {
      double cycles = 48 * age + 9 * (1 - Math.exp(-26 * age));
      return 1.5 * Sines.at(cycles) * Math.exp(-8 * age);
    }
  },
  SNARE(0.22) {
    @Override
    double tone(double age, double noise) {
      return 0.55 * noise * Math.exp(-17 * age) + 0.5 * Sines.at(185 * age) * Math.exp(-24 * age);
    }
  },
  HAT(0.07) {
    @Override
    double tone(double age, double noise) {
      return 0.3 * noise * Math.exp(-60 * age);
    }
  },
  SHAKER(0.12) {
    @Override
    double tone(double age, double noise) {
      return 0.22 * noise * Math.min(1, age / 0.03) * Math.exp(-28 * age);
    }
  },
  RIM(0.08) {
    @Override
    double tone(double age, double noise) {
      return 0.5 * (Sines.at(820 * age) + 0.5 * Sines.at(1310 * age)) * Math.exp(-55 * age);
    }
  };

  private final double seconds;

  Drum(double seconds) {
    this.seconds = seconds;
  }

  /**
   * Returns the wave of a stroke.
   *
   * @param age seconds since the stroke
   * @param noise bright noise, from -1 to 1
   */
  abstract double tone(double age, double noise);

  void strike(Pcm pcm, double start, double level, SplittableRandom random) {
    int from = (int) (start * Pcm.RATE);
    int samples = (int) (seconds * Pcm.RATE);
    double last = 0;
    for (int i = 0; i < samples; i++) {
      double white = random.nextDouble() * 2 - 1;
      double bright = (white - last) / 2;
      last = white;
      double age = (double) i / Pcm.RATE;
      pcm.add(from + i, tone(age, bright * 1.6) * level, 0);
    }
  }
}
