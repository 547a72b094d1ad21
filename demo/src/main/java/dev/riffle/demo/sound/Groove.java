package dev.riffle.demo.sound;

import java.util.SplittableRandom;

/**
 * What the drums do in a bar of sixteen sixteenths: an {@code x} is a stroke, an {@code o} a soft
 * one.
 */
enum Groove {
  NONE("................", "................", "................", Drum.HAT),
  SOFT("x.........x.....", "................", "o.o.x.o.o.o.x.o.", Drum.SHAKER),
  FOUR("x...x...x...x...", "....x.......x...", "..x...x...x...x.", Drum.HAT),
  DRIVE("x.....x.x.......", "....x.......x..o", "x.o.x.o.x.o.x.oo", Drum.HAT),
  BOSSA("x..x..x.x..x..x.", "x..o..x...x..o..", "x.oox.oox.oox.oo", Drum.SHAKER),
  RAILS("x.......x.......", "..............o.", "x.xo..x.x.xo..x.", Drum.HAT);

  private final String kick;
  private final String snare;
  private final String top;
  private final Drum topDrum;

  Groove(String kick, String snare, String top, Drum topDrum) {
    this.kick = kick;
    this.snare = snare;
    this.top = top;
    this.topDrum = topDrum;
  }

  void play(Pcm pcm, double beatSeconds, SplittableRandom random) {
    Drum backbeat = this == BOSSA ? Drum.RIM : Drum.SNARE;
    double step = beatSeconds / 4;
    for (int i = 0; i * step * Pcm.RATE < pcm.length(); i++) {
      strike(pcm, Drum.KICK, kick, i, step, 0.5, random);
      strike(pcm, backbeat, snare, i, step, 0.42, random);
      strike(pcm, topDrum, top, i, step, 0.5, random);
    }
  }

  private static void strike(
      Pcm pcm,
      Drum drum,
      String pattern,
      int step,
      double stepSeconds,
      double level,
      SplittableRandom random) {
    char stroke = pattern.charAt(step % pattern.length());
    if (stroke != '.') {
      drum.strike(pcm, step * stepSeconds, stroke == 'x' ? level : level * 0.45, random);
    }
  }
}
