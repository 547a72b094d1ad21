package dev.riffle.demo.sound;

import java.util.SplittableRandom;

/** Makes the sound of a clip. Stateless; safe for use by several threads. */
public final class Soundtrack {
  private Soundtrack() {}

  /**
   * Makes the sound of a clip, the same for the same arguments.
   *
   * @return about -14 LUFS, peaks below -1.5 dBFS
   */
  public static Pcm of(String topic, double seconds, long seed) {
    Style style = Style.of(topic);
    SplittableRandom random = new SplittableRandom(seed);
    Composer composer = new Composer(style, seconds, random.split());
    Pcm music = new Pcm(seconds);
    composer.chords().forEach(note -> style.chordVoice().play(music, note));
    composer.melody().forEach(note -> style.lead().play(music, note));
    Reverb.add(music, 0.72 + 0.2 * style.room(), style.room());
    Pcm mix = new Pcm(seconds);
    mix.add(music, 1);
    composer.bass().forEach(note -> Voice.BASS.play(mix, note));
    style.groove().play(mix, style.beatSeconds(), random.split());
    Pcm place = new Pcm(seconds);
    style.texture().lay(place, random.split());
    mix.add(place, style.textureLevel());
    Master.finish(mix);
    return mix;
  }

  /** Returns how long a beat of the topic's music lasts, for pictures that move with it. */
  public static double beatSeconds(String topic) {
    return Style.of(topic).beatSeconds();
  }
}
