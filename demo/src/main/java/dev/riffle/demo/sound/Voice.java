package dev.riffle.demo.sound;

/** An instrument: what one note sounds like. */
enum Voice {
  /** Slow strings. */
  PAD(0.35, 0.5) {
    @Override
    double tone(double cycles, double age) {
      return 0.5 * sine(cycles * 1.003) + 0.5 * sine(cycles * 0.997) + 0.22 * sine(cycles * 2.004);
    }
  },
  /** A plucked string: the higher a partial, the sooner it is gone. */
  PLUCK(0.003, 0.25) {
    @Override
    double tone(double cycles, double age) {
      return (sine(cycles)
              + 0.5 * Math.exp(-5 * age) * sine(2 * cycles)
              + 0.35 * Math.exp(-9 * age) * sine(3 * cycles)
              + 0.2 * Math.exp(-14 * age) * sine(5 * cycles))
          * Math.exp(-3.2 * age);
    }
  },
  /** A struck bell, by frequency modulation (Chowning). */
  BELL(0.002, 0.6) {
    @Override
    double tone(double cycles, double age) {
      double modulation = 0.22 * Math.exp(-3 * age) * sine(3.5 * cycles);
      return sine(cycles + modulation) * Math.exp(-2.2 * age);
    }
  },
  /** An electric piano. */
  KEYS(0.006, 0.3) {
    @Override
    double tone(double cycles, double age) {
      double tine =
          0.16 * Math.exp(-4 * age) * sine(cycles) + 0.03 * sine(7 * cycles) * Math.exp(-12 * age);
      return sine(cycles + tine) * Math.exp(-1.3 * age) * (1 + 0.12 * sine(4.5 * age));
    }
  },
  /** A wooden bar. */
  MARIMBA(0.002, 0.15) {
    @Override
    double tone(double cycles, double age) {
      return sine(cycles) * Math.exp(-5 * age) + 0.4 * sine(4 * cycles) * Math.exp(-16 * age);
    }
  },
  /** A pulse wave, its partials cut where they would fold over. */
  CHIP(0.002, 0.04) {
    @Override
    double tone(double cycles, double age) {
      double sum = 0;
      for (int partial = 1; partial <= 9; partial++) {
        sum += Math.sin(Math.PI * partial * 0.3) / partial * sine(partial * cycles);
      }
      return 0.7 * sum * Math.exp(-2.5 * age);
    }
  },
  /** A sawtooth that closes like a filter. */
  SAW(0.01, 0.12) {
    @Override
    double tone(double cycles, double age) {
      double sum = 0;
      for (int partial = 1; partial <= 10; partial++) {
        double open = Math.exp(-partial * (0.08 + 0.9 * age));
        sum += open / partial * (sine(partial * cycles * 1.002) + sine(partial * cycles * 0.998));
      }
      return 0.45 * sum;
    }
  },
  /** A round bass. */
  BASS(0.008, 0.08) {
    @Override
    double tone(double cycles, double age) {
      double body = sine(cycles) + 0.35 * Math.exp(-4 * age) * sine(2 * cycles);
      return Math.tanh(1.4 * body) * Math.exp(-1.1 * age);
    }
  };

  private final double attackSeconds;
  private final double releaseSeconds;

  Voice(double attackSeconds, double releaseSeconds) {
    this.attackSeconds = attackSeconds;
    this.releaseSeconds = releaseSeconds;
  }

  /** Returns the wave without its envelope at {@code cycles} periods and {@code age} seconds. */
  abstract double tone(double cycles, double age);

  /** Adds a note. */
  void play(Pcm pcm, Note note) {
    int start = (int) (note.start() * Pcm.RATE);
    int samples = (int) ((note.length() + releaseSeconds) * Pcm.RATE);
    double frequency = 440 * Math.pow(2, (note.pitch() - 69) / 12.0);
    int end = Math.min(samples, pcm.length() - start);
    for (int i = 0; i < end; i++) {
      double age = (double) i / Pcm.RATE;
      double sample = tone(frequency * age, age) * envelope(age, note.length()) * note.level();
      pcm.add(start + i, sample, note.pan());
    }
  }

  private double envelope(double age, double length) {
    double attack = Math.min(1, age / attackSeconds);
    double release = age < length ? 1 : Math.max(0, 1 - (age - length) / releaseSeconds);
    return attack * release * release;
  }

  static double sine(double cycles) {
    return Sines.at(cycles);
  }
}
